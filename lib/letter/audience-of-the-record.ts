import type { OfTheRecord } from "@/lib/event/kinds-of-the-record";
import type { Audience } from "./audience";

const onlyIfTheyWantAll = { hears: "everyone with a seat", needed: false } as const;
const theLead = { hears: "the lead", needed: true } as const;

export const audienceOfTheRecord = {
  "decision recorded": onlyIfTheyWantAll,
  "decision said to be missing": theLead,
  "presence said": { nobody: "It stands beside the decision or the meeting." },
  "marked as real": theLead,
  "decision told": { hears: "the family seats", needed: true },
  "decision confirmed": theLead,
  "decision challenged": theLead,
  "decision taken back to members": theLead,
  "said withdrawn": { hears: "the lead", needed: false },
  "said contested": theLead,
  "meeting recorded": onlyIfTheyWantAll,
  "meeting notes written": onlyIfTheyWantAll,
  "notes agreed": { nobody: "It stands beside the notes." },
  "document added": onlyIfTheyWantAll,
  "point raised": theLead,
  "point recorded": { hears: "the one who raised it", needed: true },
  "point words confirmed": { hears: "the lead", needed: false },
  "point given": { hears: "its owner", needed: true },
  "point answered": { hears: "the one who raised it", needed: true },
  "answer called fair": { hears: "the lead", needed: false },
  "point called not answered": theLead,
  "point may be shown": { nobody: "It stands beside the point." },
  "fixed and open recorded": onlyIfTheyWantAll,
  "called an answer": theLead,
  "agreed it was a limit": theLead,
  "said to have begun earlier": theLead,
  "rather not lead said": { hears: "the lead", needed: false },
  "account told": { hears: "the family seats", needed: true },
  "name hidden in the record": { hears: "whoever wrote it down", needed: true },
  "question put": { hears: "the seat asked", needed: true },
  "question answered": theLead,
} as const satisfies Record<OfTheRecord["kind"], Audience>;
