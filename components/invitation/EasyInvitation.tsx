import type { InvitationShown } from "@/lib/invitation/read";
import { OFFERS, offerWords } from "@/lib/work/words";
import { EasyRows, type EasyRow } from "./EasyRows";

type Props = { work: { idea: string; message: string; timeAsked: string; offers: string[] }; shown: InvitationShown };

/** The invitation for a young person: pictures and short sentences. It says the same as the long one, and fills in nothing. */
export function EasyInvitation({ work, shown: { asker, settled } }: Props) {
  const by = asker?.name ?? "Somebody";
  const offers = OFFERS.filter((offer) => work.offers.includes(offer));
  const said = (there: boolean, row: EasyRow) => (there ? [row] : []);
  const rows: EasyRow[] = [
    { key: "idea", picture: "idea", words: <><p>{by} has an idea:</p><blockquote>{work.idea}</blockquote></> },
    ...said(work.message !== "", { key: "message", picture: "ask", words: work.message.split(/\n+/).filter(Boolean).map((line) => <p key={line}>{line}</p>) }),
    { key: "people", picture: "people", words: <p>Families and people who work here do it together. They want young people with them.</p> },
    ...said(work.timeAsked !== "", { key: "time", picture: "clock", words: <p>How much time: {work.timeAsked}</p> }),
    ...said(offers.length > 0, { key: "offers", picture: "gift", words: offers.map((offer) => <p key={offer}>{offerWords[offer]}</p>) }),
    ...said(settled.length > 0, { key: "settled", picture: "fixed", words: <><p>This is settled already:</p><ul>{settled.map(({ id, what }) => <li key={id}>{what}</li>)}</ul></> }),
    { key: "friend", picture: "friend", words: <p>You can bring somebody you trust. You choose who.</p> },
    { key: "age", picture: "ask", words: <p>This is for people of 16 and over. Are you younger? You can join in with a group. {asker?.reach ? `Ask ${by}: ${asker.reach}` : `Ask ${by}.`}</p> },
  ];
  return <EasyRows rows={rows} />;
}

/** Rule 16 and rule 10, said before joining, in easy words. */
export function EasyBeforeYouAnswer({ shown: { table }, seatId }: { shown: InvitationShown; seatId: string }) {
  const firstHere = table.find(({ id }) => id === seatId)?.joined === 0;
  const rows: EasyRow[] = [
    { key: "eye", picture: "eye", words: <p>People in this work see your name, and what you write.</p> },
    ...(firstHere ? [{ key: "first", picture: "people" as const, words: <p>You would be the first young person here. So people will know which words are yours.</p> }] : []),
    { key: "plan", picture: "paper", words: <p>This is not part of your plan. Some people here may work on plans in their job.</p> },
    { key: "foi", picture: "ask", words: <p>Other people can ask to read what is written here. It is the law. Names are normally taken out first.</p> },
  ];
  return <section className="flow" aria-labelledby="good-to-know"><h2 id="good-to-know">Good to know</h2><EasyRows rows={rows} /></section>;
}
