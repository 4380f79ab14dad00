import type { audienceOfTalk } from "./audience-of-talk";
import type { About, Letter } from "./letter";
import * as talk from "./letters/of-talk";

type Heard = { [K in keyof typeof audienceOfTalk]: (typeof audienceOfTalk)[K] extends { hears: string } ? K : never }[keyof typeof audienceOfTalk];

export const writersOfTalk: Record<Heard, (about: About) => Letter> = {
  "comment posted": talk.commentPosted,
  "comment written down": talk.commentPosted,
  "reply posted": talk.replyPosted,
  "private word said": talk.privateWordSaid,
  "topic begun": talk.topicBegun,
  "comment taken down": talk.commentTakenDown,
  "name hidden": talk.nameHidden,
  "hiding objected to": talk.hidingObjectedTo,
  "hidden name put back": talk.hiddenNamePutBack,
  "hidden name stays hidden": talk.hiddenNameStaysHidden,
  "comment reported": talk.commentReported,
  "lead reported": talk.leadReported,
  "report answered": talk.reportAnswered,
};
