import { workUrl, type About, type Letter } from "../letter";

const named = (about: About) => about.actor?.name ?? "Somebody";
const title = (about: About) => about.work?.title ?? "a piece of work";
const asked = (about: About) => String(about.detail.asked ?? "");
const quoted = (words: string | number | undefined) => (words ? [{ quote: String(words) }] : []);
const whyAsked = (about: About) => `You get this because you asked who would lead “${title(about)}”.`;
const see = (about: About) => ({ words: "See the outline", url: workUrl(about, "/outline") });

/** The outline comes with the letter, so that somebody can think about it, or show it to others, before they open anything. */
export const askedToLead = (about: About): Letter => ({
  subject: "Would you lead a piece of work?",
  greeting: `Hello ${about.to.name}.`,
  lines: [
    `${named(about)} has begun ${title(about)} and asks ${asked(about)} to lead it.`, ...quoted(about.words),
    "This is the outline:", { list: about.sheet ?? [] },
    "You can say yes, not now, or no and why. All three are fine. Until somebody says yes, nothing changes.",
  ],
  button: { words: "Read it and answer", url: workUrl(about, "/outline") },
  after: about.actor?.reach ? [`Questions? ${about.actor.name}: ${about.actor.reach}`] : [],
  why: about.detail.side === "forum" ? `You get this because you are a forum rep in ${about.partnership.name}.` : `You get this because you answer for the council or its partners in ${about.partnership.name}.`,
});

export const agreedToLead = (about: About): Letter => ({
  subject: "Somebody leads it now",
  greeting: `Hello ${about.to.name}.`,
  lines: [`${named(about)} said yes for ${asked(about)} and leads ${title(about)} from now on. Thank you for beginning it. You keep your seat, and nothing in the story is lost.`],
  button: { words: "Go to the work", url: workUrl(about) }, why: whyAsked(about),
});

export const leadingPutOff = (about: About): Letter => ({
  subject: "An answer about the lead",
  greeting: `Hello ${about.to.name}.`,
  lines: [`${named(about)} said for ${asked(about)}: not now. You still lead ${title(about)}.`, ...quoted(about.detail.words), "You can ask again another day."],
  button: see(about), why: whyAsked(about),
});

export const leadingDeclined = (about: About): Letter => ({
  subject: "An answer about the lead",
  greeting: `Hello ${about.to.name}.`,
  lines: [`${named(about)} said for ${asked(about)} that they will not lead ${title(about)}. This is why, in their words:`, ...quoted(about.detail.because), "You still lead it."],
  button: see(about), why: whyAsked(about),
});
