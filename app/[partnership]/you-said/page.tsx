import type { Metadata } from "next";
import { PartnershipFrame } from "@/components/partnership/PartnershipFrame";
import { SharedPointCard } from "@/components/point/SharedPointCard";
import { EmptyState } from "@/components/ui/EmptyState";
import { openHere } from "@/lib/door";
import { sharedPoints } from "@/lib/point/read";

export const metadata: Metadata = { title: "You said, we did" };

type Props = { params: Promise<{ partnership: string }> };

export default async function YouSaidPage({ params }: Props) {
  const { seen, points } = await openHere(params, "be here", { points: sharedPoints });
  return (
    <PartnershipFrame partnership={seen.partnership} seen={seen} here="you-said" narrow>
      <h1>You said, we did</h1>
      <p className="lead-words">What people raised in pieces of work of {seen.partnership.name}, and what became of it. Without names.</p>
      {points.length === 0
        ? <EmptyState title="Nothing here yet"><p>A point stands here when it has an answer, and the one who raised it and the lead both say that everyone here may read it.</p></EmptyState>
        : <ul className="bare flow">{points.map((point) => <SharedPointCard key={point.id} point={point} />)}</ul>}
    </PartnershipFrame>
  );
}
