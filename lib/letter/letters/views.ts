import { workUrl, type About, type Letter } from "../letter";

const title = (about: About) => about.work?.title ?? "a piece of work";
const why = (about: About) => `You get this because you have a seat in “${title(about)}”, and speak for it. Each seat is asked once a stage, with one reminder.`;

const asked = (about: About, first: string): Letter => ({
  subject: "How do you see it?",
  greeting: `Hello ${about.to.name}.`,
  lines: [first, "There are six short questions and a ladder to choose from. It takes about a minute. You don't need a password.", "Nobody sees another seat's answer until they have given their own. You can leave it, and that is fine."],
  button: { words: "Say how you see it", url: about.link ?? workUrl(about, "/ladder/view") },
  why: why(about),
});

export const viewAsked = (about: About): Letter => asked(about, `${title(about)} would like to know how your seat sees the work, as it stands today.`);

export const viewAskedAgain = (about: About): Letter => asked(about, `A week ago we asked how your seat sees ${title(about)}. This is the only reminder.`);

/** To the others who may speak for the seat. The link that needs no password is one person's own. */
export const seatAsked = (about: About): Letter => ({
  subject: "How does your seat see it?",
  greeting: `Hello ${about.to.name}.`,
  lines: [
    `${title(about)} would like to know how your seat sees the work, as it stands today.`,
    "More than one of you was chosen to speak for this seat. Talk with each other first. Any of you may say it, and what is said last counts.",
    "You can leave it to the others, and that is fine.",
  ],
  button: { words: "Say how your seat sees it", url: workUrl(about, "/ladder/view") },
  why: why(about),
});

export const viewsDiffer = (about: About): Letter => ({
  subject: "A piece of work is seen differently",
  greeting: `Hello ${about.to.name}.`,
  lines: [`Those who have said how they see ${title(about)} stand two rungs or more apart on the ladder.`, "Nobody is right or wrong in this. It shows where to begin a talk."],
  button: { words: "See who says what", url: workUrl(about, "/ladder") },
  why: `You get this because your seat in “${title(about)}” has given its view. We write about this once a stage.`,
});
