import type { Metadata } from "next";
import { ChangedCard } from "@/components/action/ChangedCard";
import { PartnershipFrame } from "@/components/partnership/PartnershipFrame";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { EmptyState } from "@/components/ui/EmptyState";
import { Pager } from "@/components/ui/Pager";
import { mayHere } from "@/lib/access/see";
import { changedHere } from "@/lib/action/read-changed";
import { momentFrom } from "@/lib/action/rules";
import { openHere } from "@/lib/door";
import { seatWords } from "@/lib/seat/words";

export const metadata: Metadata = { title: "What changed for children" };

type Props = { params: Promise<{ partnership: string }>; searchParams: Promise<{ before?: string | string[] }> };

export default async function ChangedPage({ params, searchParams }: Props) {
  const before = momentFrom((await searchParams).before);
  const { seen, changed: { said, older } } = await openHere(params, "be here", { changed: changedHere(before) });
  const at = `/${seen.partnership.slug}`;
  return (
    <PartnershipFrame partnership={seen.partnership} seen={seen} here="charter" narrow>
      <Breadcrumb links={[{ href: `${at}/charter`, label: "Charter" }, { href: `${at}/promises`, label: "By promise" }]} here="What changed" />
      <h1>What changed for children, and how we know</h1>
      <p className="lead-words">{mayHere(seen, "see every outline") ? `In all pieces of work of ${seen.partnership.name}.` : "In the pieces of work you have a seat in."}</p>
      {said.length === 0 && <EmptyState title="Nothing said yet"><p>People say it in their piece of work, under Actions, when a family would notice.</p></EmptyState>}
      <ul className="bare grid gap-4">
        {said.map((one) => (
          <ChangedCard
            key={`${one.slug} ${one.number}`}
            {...one}
            by={`, said by ${seatWords(one)}`}
            of={<a href={one.mine ? `${at}/work/${one.slug}/actions/changed` : `${at}/work/${one.slug}`}>{one.title}</a>}
          />
        ))}
      </ul>
      <Pager newer={before && `${at}/promises/changed`} newerWords="Newest" older={older ? `${at}/promises/changed?before=${encodeURIComponent(older)}` : undefined} />
    </PartnershipFrame>
  );
}
