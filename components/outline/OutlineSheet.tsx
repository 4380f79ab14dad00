import type { ReactNode } from "react";
import { SummaryList } from "@/components/ui/SummaryList";
import type { Outline } from "@/lib/access/see";
import type { WrittenOutline } from "@/lib/outline/read";
import { howLongAndMoney, whatIsAsked, type Part } from "@/lib/outline/rules";
import { isFamily } from "@/lib/seat/sectors";
import { seatWords } from "@/lib/seat/words";
import { dayWords, dayWordsOf } from "@/lib/work/dates";
import type { SeatAtTable, theStart } from "@/lib/work/read";
import type { Terms } from "@/lib/work/read-beginning";
import { ideaFromWords, offerWords, whyWords } from "@/lib/work/words";

type Props = { seen: Outline; start: Awaited<ReturnType<typeof theStart>>; written: WrittenOutline | null; terms: Terms | null; whoLeads: ReactNode };

const isWhy = (why: string): why is keyof typeof whyWords => Object.hasOwn(whyWords, why);
const isOffer = (offer: string): offer is keyof typeof offerWords => Object.hasOwn(offerWords, offer);

/** How a seat stands. A sheet of paper goes from hand to hand, so it names practitioners only, also for those inside (rule 12). */
function seatStands({ sector, members, waiting, emptyBecause }: SeatAtTable): string {
  const practitioners = isFamily(sector) ? [] : members.map(({ name, organisation }) => [name, organisation].filter(Boolean).join(", ")).filter(Boolean);
  if (members.length > 0) return practitioners.length > 0 ? `Joined: ${practitioners.join("; ")}` : "Joined";
  if (emptyBecause !== null) return `Left empty, because: ${emptyBecause}`;
  return waiting > 0 ? "Asked, no answer yet" : "Nobody is asked yet";
}

const settledRow = ({ id, kind, what, setBy, since }: Props["start"]["settled"][number]): Part => ({
  key: id, label: kind === "limit" ? "A limit" : "An answer already chosen",
  value: [what, setBy && `Set by ${setBy}${since ? `, since ${dayWordsOf(since)}` : ""}.`].filter(Boolean).join(" "),
});

function whatAndWhy({ work }: Outline): Part[] {
  const why = [...work.why.filter(isWhy).map((one): string => whyWords[one]), work.whyMore].filter(Boolean).join(". ");
  return [
    { key: "idea", label: "The idea", value: work.idea },
    { key: "from", label: "Who had it", value: `${ideaFromWords[work.ideaFrom]}, on ${dayWords(work.begunAt)}` },
    ...(why ? [{ key: "why", label: "Why this work exists", value: why }] : []),
  ];
}

function whoDecides(written: WrittenOutline | null, terms: Terms | null): Part[] {
  return [
    ...(written ? [{ key: "who", label: "Who decides what", value: written.whoDecides }] : []),
    ...(terms ? [{ key: "may", label: "The group may decide", value: terms.mayDecide }, { key: "not", label: "The group may not decide", value: terms.mayNotDecide }] : []),
  ];
}

/** A whole work on one sheet of paper, in plain words, for somebody who is asked to join or to lead it. */
export function OutlineSheet({ seen, start: { settled, table, lead }, written, terms, whoLeads }: Props) {
  const { work, partnership } = seen;
  const offers = work.offers.filter(isOffer).map((one) => offerWords[one]);
  const asked = whatIsAsked(written);
  const decides = whoDecides(written, terms);
  const howLong = howLongAndMoney(written, written?.until ? dayWordsOf(written.until) : null, work.timeAsked);
  return (
    <article className="flow outline-sheet">
      <h1>{work.title}: the work outline</h1>
      <p className="text-muted">{partnership.name}. {written ? `Written on ${dayWords(written.writtenAt)}.` : "The lead has not written what is asked yet."}</p>
      {whoLeads}
      <Block title="Why"><SummaryList rows={whatAndWhy(seen)} /></Block>
      <Block title="What is asked">{asked.length > 0 ? <SummaryList rows={asked} /> : <p>Not written yet.</p>}</Block>
      <Block title="What is settled">{settled.length > 0 ? <SummaryList rows={settled.map(settledRow)} /> : <p>Nobody has named anything as settled before.</p>}</Block>
      <Block title="Who decides what">{decides.length === 0 ? <p>Not written yet.</p> : decides.length === 1 ? <p>{decides[0]!.value}</p> : <SummaryList rows={decides} />}</Block>
      <Block title="Who sits where"><SummaryList rows={table.map((seat) => ({ key: seat.id, label: seatWords(seat), value: seatStands(seat) }))} /></Block>
      {(howLong.length > 0 || offers.length > 0) && <Block title="How long, and what is offered"><SummaryList rows={[...howLong, ...(offers.length > 0 ? [{ key: "offers", label: "For those who join", value: offers.join(" ") }] : [])]} /></Block>}
      <Block title="How to get in touch">
        <p>{lead ? `${[lead.name, lead.job, lead.organisation].filter(Boolean).join(", ")}${lead.reach ? `: ${lead.reach}` : ""}` : `${partnership.teamName}${partnership.frontDoor ? `: ${partnership.frontDoor}` : ""}`}</p>
      </Block>
    </article>
  );
}

const Block = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="flow outline-block"><h2>{title}</h2>{children}</section>
);
