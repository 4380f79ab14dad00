import { dayWordsOf } from "@/lib/work/dates";
import { workUrl, type About, type Letter } from "../letter";

const named = (about: About) => about.actor?.name ?? "Somebody";
const title = (about: About) => about.work?.title ?? "a piece of work";
const quoted = (about: About, field: string) => ({ quote: String(about.detail[field] ?? "") });
const settings = "You choose how often we write: open Settings in your account.";

type To = "seat" | "lead" | "family";
type Parts = { subject: string; lines: Letter["lines"]; place: string; button: string; to?: To };

const why: Record<To, (about: About) => string> = {
  seat: (about) => `You get this because you have a seat in “${title(about)}”. ${settings}`,
  lead: (about) => `You get this because you lead “${title(about)}”.`,
  family: (about) => `You get this because you sit for families in “${title(about)}”, and this needs you. ${settings}`,
};

const letter = ({ subject, lines, place, button, to = "lead" }: Parts, about: About): Letter => ({
  subject, greeting: `Hello ${about.to.name}.`, lines, button: { words: button, url: workUrl(about, place) }, why: why[to](about),
});

const decisionAt = (about: About) => `/decisions/${about.detail.number}`;
const pointAt = (about: About) => `/points/${about.detail.number}`;
/** "decision 3" stands at /decisions/3; anything else has no page of its own. */
const thingAt = (about: About) => {
  const [, noun, number] = /^(decision|document|meeting|point|proposal) (\d+)$/.exec(String(about.detail.thing ?? "")) ?? [];
  return noun ? `/${noun}s/${number}` : "/fixed-and-open";
};

const aDecision = (subject: string, said: (about: About) => string, more: Partial<Parts> = {}) => (about: About): Letter =>
  letter({ subject, lines: [said(about), quoted(about, "what")], place: decisionAt(about), button: "See the decision", ...more }, about);

export const decisionRecorded = aDecision("A decision was recorded", (about) => `${named(about)} recorded a decision in ${title(about)}, made on ${dayWordsOf(String(about.detail.on))}. If you were there, you can say so.`, { to: "seat" });
export const decisionMissing = aDecision("A decision is said to be missing", (about) => `${named(about)} says that a decision of ${title(about)} was made on ${dayWordsOf(String(about.detail.on))} and is not in the record. You can tell the families of it and ask what they think.`);
export const decisionConfirmed = aDecision("A decision was confirmed", (about) => `${named(about)} confirmed a decision in ${title(about)}.`);
export const decisionChallenged = aDecision("A decision was challenged", (about) => `${named(about)} does not agree with a decision in ${title(about)}, and says why.`);
export const decisionTakenBack = aDecision("News from members", (about) => `${named(about)} took a decision of ${title(about)} back to their members and says what they said.`);

export const decisionTold = (about: About): Letter =>
  letter({
    subject: "A decision was made", to: "family", place: decisionAt(about), button: "Read it and answer",
    lines: [`${named(about)} tells you of a decision in ${title(about)}.`, quoted(about, "what"), "Please take your time and talk with the families you know. Then you can say that you agree, or that you do not and why. No answer is not a yes."],
  }, about);

export const markedAsReal = (about: About): Letter =>
  letter({ subject: "Something was marked as real", lines: [`${named(about)} marked ${about.detail.thing} in ${title(about)} as real. The record now reads it like that.`, quoted(about, "what")], place: thingAt(about), button: "See it" }, about);
export const saidWithdrawn = (about: About): Letter =>
  letter({ subject: "Something was taken back", lines: [`${named(about)} took back what their seat said of ${about.detail.thing} in ${title(about)}.`], place: thingAt(about), button: "See it" }, about);
export const saidContested = (about: About): Letter =>
  letter({ subject: "Something was contested", lines: [`${named(about)} sees it differently: what was said of ${about.detail.thing} in ${title(about)}.`], place: thingAt(about), button: "See it" }, about);

export const meetingRecorded = (about: About): Letter =>
  letter({ subject: "A meeting was recorded", lines: [`${named(about)} recorded a meeting of ${title(about)}, held on ${dayWordsOf(String(about.detail.on))}. If you were there, you can say so.`], place: `/meetings/${about.detail.number}`, button: "See the meeting", to: "seat" }, about);
export const meetingNotes = (about: About): Letter =>
  letter({ subject: "Notes of a meeting", lines: [`${named(about)} wrote the notes of a meeting in ${title(about)}. You can agree them.`], place: `/meetings/${about.detail.number}`, button: "Read the notes", to: "seat" }, about);
export const documentAdded = (about: About): Letter =>
  letter({ subject: "A document was added", lines: [`${named(about)} added a document to ${title(about)}:`, quoted(about, "what")], place: `/documents/${about.detail.number}`, button: "See the document", to: "seat" }, about);

const aPoint = (subject: string, said: (about: About) => string, button: string, to: To = "lead") => (about: About): Letter =>
  letter({ subject, lines: [said(about), ...(about.detail.words ? [quoted(about, "words")] : [])], place: pointAt(about), button, to }, about);

export const pointRaised = aPoint("Someone raised a point", (about) => `${named(about)} (${about.seat}) raised a point in ${title(about)}. They wait for an answer. “We could not, because” is an answer too.`, "Read and answer");
export const pointRecorded = aPoint("Are these your words?", (about) => `${named(about)} wrote down what you said, as a point in ${title(about)}. Please say whether these are your words.`, "Say if they are yours", "family");
export const pointConfirmed = aPoint("The words of a point are confirmed", (about) => `${named(about)} says that the words of a point in ${title(about)} are theirs.`, "See the point");
export const pointGiven = aPoint("Please see to a point", (about) => `${named(about)} asks you to see that a point in ${title(about)} is answered.`, "See the point", "seat");
export const pointAnswered = aPoint("Your point has an answer", (about) => `${named(about)} answered the point you raised in ${title(about)}. You can say whether that is a fair answer.`, "Read the answer", "family");
export const answerFair = aPoint("An answer was called fair", (about) => `${named(about)} says that the answer to their point in ${title(about)} is fair.`, "See the point");
export const pointNotAnswered = aPoint("A point is not answered", (about) => `${named(about)} says that their point in ${title(about)} is not answered yet.`, "See the point");

const ofTheBoard = (subject: string, said: (about: About) => string, to: To = "lead", field = "what") => (about: About): Letter =>
  letter({ subject, lines: [said(about), ...(about.detail[field] ? [quoted(about, field)] : [])], place: "/fixed-and-open", button: "See what is fixed and what is open", to }, about);

export const fixedAndOpen = ofTheBoard("What is fixed and what is open", (about) => `${named(about)} wrote down what is fixed and what is open in ${title(about)}.`, "seat");
export const calledAnAnswer = ofTheBoard("A limit was called an answer", (about) => `${named(about)} says that a limit in ${title(about)} is an answer somebody had already chosen. You can talk about it with them.`);
export const agreedALimit = ofTheBoard("A limit was agreed", (about) => `${named(about)} agrees that this was a limit in ${title(about)}.`);
export const beganEarlier = ofTheBoard("This began earlier, somebody says", (about) => `${named(about)} says that ${title(about)} began on ${dayWordsOf(String(about.detail.on))}, before the day it was recorded.`, "lead", "words");

export const ratherNotLead = (about: About): Letter =>
  letter({ subject: "A seat would rather not lead", lines: [`${about.seat}: ${named(about)} says that they would rather not lead an action in ${title(about)}. That is an answer too.`], place: "/actions", button: "See the actions" }, about);

const ofTheTold = (subject: string, said: (about: About) => string, button: string, to: To) => (about: About): Letter =>
  letter({ subject, lines: [said(about), ...(about.detail.words ? [quoted(about, "words")] : [])], place: "/told-and-asked", button, to }, about);

export const accountTold = ofTheTold("How the work stands", (about) => `${named(about)} writes how ${title(about)} stands:`, "Read it there", "family");
export const questionPut = ofTheTold("A question for you", (about) => `${named(about)} has a question for your seat in ${title(about)}. You have ${about.detail.days} days to answer.`, "Answer the question", "seat");
export const questionAnswered = ofTheTold("A question was answered", (about) => `${about.seat}: ${named(about)} answered a question in ${title(about)}.`, "Read the answer", "lead");

const inIt = (about: About) => (about.detail.thing === "work" ? title(about) : `${about.detail.thing} of ${title(about)}`);
const theHiding = (about: About) => `/hidden/${about.detail.hiding}`;
export const nameHidden = (about: About): Letter =>
  letter({ subject: "Some words were hidden", to: "seat", lines: [`${named(about)} hid words in ${inIt(about)}, because they may name a child. You wrote some of them. The rest stays as it was.`, "If they name no child, say so on the page. Then the forum and an administrator look at it together."], place: theHiding(about), button: "See what you can do" }, about);
export const hidingObjected = (about: About): Letter => ({
  ...letter({ subject: "Please look at words that were hidden", lines: [`In ${title(about)}, ${named(about)} says that hidden words name no child. The forum and an administrator look at it together: they go back only if both say so.`], place: `/comments${theHiding(about)}`, button: "Look at it" }, about),
  why: `You get this because you are a forum rep or an administrator in ${about.partnership.name}.`,
});
export const putBack = (about: About): Letter =>
  letter({ subject: "Words were put back", to: "seat", lines: [`The forum and an administrator looked at what was hidden in ${inIt(about)}. Both say that it names no child. The words stand where they stood.`], place: "", button: "See the work" }, about);
export const staysHidden = (about: About): Letter =>
  letter({ subject: "Some words stay hidden", to: "seat", lines: [`What was hidden in ${inIt(about)} was looked at. It stays hidden. The reason given is:`, quoted(about, "because"), "You can write it again in other words."], place: "", button: "See the work" }, about);
