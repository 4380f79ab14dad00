import type { ReactNode } from "react";
import { Icon, type IconName } from "@/components/ui/Icon";
import type { InvitationShown } from "@/lib/invitation/read";
import { dayWordsOf } from "@/lib/work/dates";
import { OFFERS, offerWords } from "@/lib/work/words";
import { WhoElse } from "./WhoElse";

type Props = { work: { idea: string; message: string; timeAsked: string; offers: string[] }; shown: InvitationShown };

/** What a guest wants to know. A question the starter did not answer is not asked here either: nothing is filled in for them. */
export function AboutTheWork({ work, shown }: Props) {
  const { asker, settled, table } = shown;
  const offers = OFFERS.filter((offer) => work.offers.includes(offer));
  return (
    <>
      <Part icon="leaf" title="What is it?">
        <blockquote className="lead-words">{work.idea}</blockquote>
        {work.message && <p>{asker?.name ?? "The lead"} writes:</p>}
        {work.message.split(/\n+/).filter(Boolean).map((line) => <p key={line}>{line}</p>)}
      </Part>
      {work.timeAsked && <Part icon="clock" title="How long?"><p>{work.timeAsked}</p></Part>}
      {settled.length > 0 && <Part icon="info" title="What is settled already?"><Settled settled={settled} /></Part>}
      <Part icon="chair" title="Who else?"><WhoElse table={table} /></Part>
      {offers.length > 0 && <Part icon="tick" title="What do you get?"><ul>{offers.map((offer) => <li key={offer}>{offerWords[offer]}</li>)}</ul></Part>}
      {asker && (asker.job || asker.reach || asker.organisation) && <Part icon="dot" title="Who can you ask?"><ContactCard card={asker} /></Part>}
    </>
  );
}

function Part({ icon, title, children }: { icon: IconName; title: string; children: ReactNode }) {
  return (
    <section className="flex gap-3">
      <span className="flex-none pt-0.5 text-teal"><Icon name={icon} /></span>
      <div className="flow min-w-0">
        <h2 className="text-h3">{title}</h2>
        {children}
      </div>
    </section>
  );
}

const kinds = { limit: "This cannot change", answer: "This was chosen before" };

function Settled({ settled }: Pick<InvitationShown, "settled">) {
  return (
    <ul>
      {settled.map(({ id, kind, what, setBy, since }) => (
        <li key={id}>{kinds[kind]}: {what}{(setBy || since) && <> ({[setBy && `set by ${setBy}`, since && `since ${dayWordsOf(since)}`].filter(Boolean).join(", ")})</>}</li>
      ))}
    </ul>
  );
}

function ContactCard({ card }: { card: NonNullable<InvitationShown["asker"]> }) {
  return (
    <div>
      <p><b>{card.name}</b>{(card.job || card.organisation) && <>, {[card.job, card.organisation].filter(Boolean).join(", ")}</>}</p>
      {card.reach && <p>{card.reach}</p>}
    </div>
  );
}
