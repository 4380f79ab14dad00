import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LadderPoster } from "@/components/ladder/LadderPoster";
import { PartnershipFrame } from "@/components/partnership/PartnershipFrame";
import { openPublic } from "@/lib/door";
import { ladderOf } from "@/lib/ladder/read";

export const metadata: Metadata = { title: "The ladder as a poster" };

type Props = { params: Promise<{ partnership: string }> };

export default async function PosterPage({ params }: Props) {
  const { partnership, ladder, here } = await openPublic(params, { ladder: ladderOf }, {});
  if (!ladder) notFound();
  return (
    <PartnershipFrame partnership={partnership} seen={here?.seen ?? null} here="ladder">
      <p className="print:hidden">Print this page from your browser. It fits on one sheet of A4. <a href={`/${partnership.slug}/ladder`}>Back to the ladder</a></p>
      <LadderPoster ladder={ladder} partnership={partnership.name} />
    </PartnershipFrame>
  );
}
