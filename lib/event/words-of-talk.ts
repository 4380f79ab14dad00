import { seatWords } from "@/lib/seat/words";
import type { OfTalk } from "./kinds-of-talk";

type Detail<K extends OfTalk["kind"]> = Extract<OfTalk, { kind: K }>["detail"];
type Sentences = { [K in OfTalk["kind"]]: (detail: Detail<K>, who: string) => string };

const stop = (words: string) => (/[.!?…]$/.test(words) ? words : `${words}.`);

export const sentencesOfTalk: Sentences = {
  "comment posted": (_, who) => `${who} wrote a comment.`,
  "comment written down": ({ told, ...seat }, who) => `${who} wrote down what somebody in the seat of ${seatWords(seat)} said ${told === "phone" ? "by phone" : "on paper"}.`,
  "comment words confirmed": (_, who) => `${who} said that words written down for them are theirs.`,
  "reply posted": (_, who) => `${who} replied to a comment.`,
  "topic begun": (_, who) => `${who} began a new topic in the comments.`,
  "private word said": () => "Somebody said something to the lead in private.",
  "comment changed": (_, who) => `${who} changed their own comment. What it said before is kept.`,
  "comment taken back": (_, who) => `${who} took back their own comment.`,
  "comment taken down": ({ because }, who) => `${who} took down a comment, because: ${stop(because)}`,
  "name hidden": (_, who) => `${who} hid words in a comment, because they may name a child.`,
  "hiding objected to": (_, who) => `${who} asked the forum and the administrator to look at words that were hidden.`,
  "objection answered": () => "One of the two who look at hidden words has answered.",
  "hidden name put back": () => "The forum and an administrator both said that hidden words name no child. They stand where they stood.",
  "hidden name stays hidden": () => "Words that were hidden stay hidden.",
  // Who asked, and of whom, stands on the page of those who answer and nowhere else.
  "comment reported": () => "Somebody asked for a comment to be looked at.",
  "lead reported": () => "Somebody asked for a comment to be looked at.",
  "report answered": () => "A comment that somebody asked about was looked at.",
};
