import type { Deed } from "@/lib/two-keys/rules";
import { asksTo, whatFollows } from "@/lib/two-keys/words";
import { workUrl, type About, type Letter } from "../letter";

const named = (about: About) => about.actor?.name ?? "Somebody";
const title = (about: About) => about.work?.title ?? "a piece of work";
const deed = (about: About) => about.detail.deed as Deed;
const place = (about: About) => workUrl(about, `/stage/key/${about.subjectId}`);
const hello = (about: About) => `Hello ${about.to.name}.`;

export const secondKeyAskedFor = (about: About): Letter => ({
  subject: "Your yes or no is asked",
  greeting: hello(about),
  lines: [`${named(about)} asks you ${asksTo[deed(about)]}: ${title(about)}. It takes two people of two seats.`, { quote: String(about.detail.because ?? "") }, whatFollows[deed(about)], "You can say no, and that is fine."],
  button: { words: "Read it and answer", url: place(about) },
  why: `You get this because you have a seat in “${title(about)}” and hold the second key.`,
});

const toWhoAsked = (about: About, subject: string, lines: Letter["lines"]): Letter => ({
  subject, greeting: hello(about), lines, button: { words: "See where it stands", url: place(about) }, why: `You get this because you turned the first key in “${title(about)}”.`,
});

export const secondKeyTurned = (about: About): Letter => toWhoAsked(about, "The second key is turned", [`${named(about)} said yes ${asksTo[deed(about)]}: ${title(about)}.`]);

export const secondKeyDeclined = (about: About): Letter =>
  toWhoAsked(about, "The second key was not turned", [
    `${named(about)} said no, for now, ${asksTo[deed(about)]}: ${title(about)}.`, ...(about.detail.because ? [{ quote: String(about.detail.because) }] : []), "A difference is where to begin a talk. You can ask again later.",
  ]);

export const keysRanOut = (about: About): Letter =>
  toWhoAsked(about, "No answer in time", [`Nobody turned the second key ${asksTo[deed(about)]}: ${title(about)}. So it is not confirmed.`]);
