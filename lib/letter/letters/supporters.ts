import { workUrl, type About, type Letter } from "../letter";

const named = (about: About) => about.actor?.name ?? "Somebody";
const title = (about: About) => about.work?.title ?? "a piece of work";
const why = (about: About) => `You get this because you have a seat in “${title(about)}”.`;

export const supporterChosen = (about: About): Letter => ({
  subject: "Somebody chose you",
  greeting: `Hello ${about.to.name}.`,
  lines: [
    about.detail.told ? `${named(about)} writes that somebody without email chose you to speak with them in ${title(about)}.` : `${named(about)} chose you to speak with them in ${title(about)}.`,
    "When they tell you what they think of a decision, of words written down for them or of notes, you can write it there. You never say how they see the work: that they only say themselves.",
    "You can step back at any time, without a reason.",
  ],
  button: { words: "See who chose you", url: workUrl(about, "/seats/supporters") },
  why: why(about),
});

export const supportEnded = (about: About): Letter => ({
  subject: "About speaking with somebody",
  greeting: `Hello ${about.to.name}.`,
  lines: [`In ${title(about)} it has ended that one of you speaks with the other. ${named(about)} ended it. Nobody has to say why, and what was said before stays.`],
  button: { words: "See who speaks with whom", url: workUrl(about, "/seats/supporters") },
  why: why(about),
});

/** Nobody is spoken for without knowing it (rule 11). */
export const saidThrough = (about: About): Letter => {
  const [noun, number] = String(about.detail.thing ?? "").split(" ");
  return {
    subject: "Is this what you said?",
    greeting: `Hello ${about.to.name}.`,
    lines: [`${named(about)} wrote down, as your supporter passed it on, what you said of ${about.detail.thing} in ${title(about)}.`, "If that is not what you said, you can take it back there."],
    button: { words: "Read it", url: workUrl(about, `/${noun}s/${number}`) },
    why: why(about),
  };
};
