import { dayWordsOf } from "@/lib/work/dates";
import { countWords } from "@/lib/proposal/words";
import { workUrl, type About, type Letter } from "../letter";

const named = (about: About) => about.actor?.name ?? "Somebody";
const title = (about: About) => about.work?.title ?? "a piece of work";
const quoted = (words: unknown) => (words ? [{ quote: String(words) }] : []);

type Parts = { subject: string; lines: Letter["lines"]; button: string };

const letter = (about: About, { subject, lines, button }: Parts): Letter => ({
  subject, greeting: `Hello ${about.to.name}.`, lines, button: { words: button, url: workUrl(about, `/proposals/${about.detail.number}`) },
  why: `You get this because you have a seat in “${title(about)}”. You choose how often we write: open Settings in your account.`,
});

const howToAnswer = "You can agree, be not sure, or object and say why. You can change your answer until that day. Take your time, and ask others.";

export const proposalPut = (about: About): Letter =>
  letter(about, { subject: "Something is proposed", lines: [`${named(about)} proposes this in ${title(about)}:`, ...quoted(about.detail.what), `You have until ${dayWordsOf(String(about.detail.until))} to answer. ${howToAnswer}`], button: "Read it and answer" });

export const proposalWaits = (about: About): Letter =>
  letter(about, { subject: "A proposal waits for you", lines: [`This was proposed in ${title(about)}, and you have not answered yet:`, ...quoted(about.words), `You have until ${dayWordsOf(String(about.detail.until ?? ""))}. ${howToAnswer}`, "This is the only reminder. You can leave it, and that is fine."], button: "Read it and answer" });

export const outcomeWaits = (about: About): Letter => {
  const said = countWords({ agree: Number(about.detail.agree ?? 0), unsure: Number(about.detail.unsure ?? 0), object: Number(about.detail.object ?? 0) }, "Nobody answered");
  const objections = Number(about.detail.object ?? 0) > 0 ? "Each objection needs an answer in words. “We could not, because” is an answer too." : "";
  return letter(about, {
    subject: "The last day has passed",
    lines: [`The last day to answer has passed for this, in ${title(about)}:`, ...quoted(about.words), `${said}.`, ...(objections ? [objections] : []), "Say what came of it. Until you do, nothing is decided, and those who answered hear nothing. We do not write about this again."],
    button: "Say what came of it",
  });
};

export const proposalObjectedTo = (about: About): Letter =>
  letter(about, { subject: "Somebody objects to a proposal", lines: [`${named(about)} objects to what you proposed in ${title(about)}, and says why. The outcome must answer each objection in words.`], button: "Read why" });

export const proposalWithdrawn = (about: About): Letter =>
  letter(about, { subject: "A proposal was withdrawn", lines: [`${named(about)} withdrew what was proposed in ${title(about)}. Nothing was decided. The reason:`, ...quoted(about.detail.because)], button: "See the proposal" });

export const proposalEnded = (about: About): Letter => {
  const objections = Number(about.detail.objections ?? 0);
  const disagreed = objections === 0 ? "Nobody objected at the end." : `${objections === 1 ? "One person" : `${objections} people`} objected. Each objection has an answer in words.`;
  return letter(about, {
    subject: "What came of a proposal", lines: [`${named(about)} says what came of a proposal in ${title(about)}:`, ...quoted(about.detail.what), disagreed, "It stands as a decision. You can say there what you think of it."],
    button: "Read the outcome",
  });
};
