import type { OfTalk } from "@/lib/event/kinds-of-talk";
import type { Audience } from "./audience";

const onlyIfTheyWantAll = { hears: "everyone with a seat", needed: false } as const;
const theWriter = { hears: "who wrote the comment", needed: true } as const;
const theTwo = { hears: "the forum and the administrators", needed: true } as const;

export const audienceOfTalk = {
  "comment posted": onlyIfTheyWantAll,
  "comment written down": onlyIfTheyWantAll,
  "comment words confirmed": { nobody: "It stands beside the comment." },
  "reply posted": { hears: "who is replied to, and who wants all", needed: true },
  "topic begun": onlyIfTheyWantAll,
  "private word said": { hears: "the lead", needed: true },
  "comment changed": { nobody: "The comment says that it was changed, and what it said before." },
  "comment taken back": { nobody: "It stands where the comment stood." },
  "comment taken down": theWriter,
  "name hidden": theWriter,
  "hiding objected to": theTwo,
  "objection answered": { nobody: "It needs two: the writer hears when it is settled." },
  "hidden name put back": theWriter,
  "hidden name stays hidden": theWriter,
  "comment reported": { hears: "the lead", needed: true },
  "lead reported": theTwo,
  "report answered": { hears: "who reported it", needed: true },
} as const satisfies Record<OfTalk["kind"], Audience>;
