import { workUrl, type About, type Letter } from "../letter";

const title = (about: About) => about.work?.title ?? "a piece of work";
const words = (about: About, name: string) => String(about.detail[name] ?? "");

/** Why a seat ended is told to that person alone (rule 12): the forum hears that it did. */
export const familySeatEnded = (about: About): Letter => ({
  subject: "A family seat has ended",
  greeting: `Hello ${about.to.name}.`,
  lines: [
    `The lead of ${title(about)} has ended somebody’s seat: ${about.seat}. That person was told why, and nobody else was.`,
    "If you chose who sits there, you may want to ask them how they are. You can suggest to the lead who comes instead.",
  ],
  button: { words: "See who is round the table", url: workUrl(about, "/seats") },
  why: `You get this because you are a forum rep in ${about.partnership.name}.`,
});

/** The forum names work that is not here, for those who can bring it here. */
export const workMissing = (about: About): Letter => ({
  subject: "The forum says that a piece of work is missing here",
  greeting: `Hello ${about.to.name}.`,
  lines: [
    `The parent carer forum says that this goes on, and is not in ${about.partnership.name} on Alongside:`,
    { quote: `${words(about, "title")}: ${words(about, "line")}` },
    words(about, "organisation") ? `As far as the forum knows, it is held by ${words(about, "organisation")}.` : "The forum does not know who holds it.",
    "Do you know of it? Ask whoever holds it to begin it here, so that families can join from the start. If it is not so, tell the forum.",
  ],
  button: { words: "Open Alongside", url: `${about.appUrl}/${about.partnership.slug}` },
  why: words(about, "organisation")
    ? `You get this because you are a manager in ${about.partnership.name}, or work for ${words(about, "organisation")}.`
    : `You get this because you are a manager in ${about.partnership.name}.`,
});

const hiddenPage = (about: About) => ({ words: "See what was hidden", url: `${about.appUrl}/${about.partnership.slug}/hide` });
const whyOfTheTwo = (about: About) => `You get this because you are a forum rep or an administrator in ${about.partnership.name}.`;

/** The words themselves stay out of the letter: they may name a child. */
export const nameHiddenHere = (about: About): Letter => ({
  subject: "Words were hidden",
  greeting: `Hello ${about.to.name}.`,
  lines: [
    `${about.actor?.name ?? "Somebody"} hid words that may name a child, in what ${about.partnership.name} has written. Everyone sees a gap there now.`,
    "Do they name no child? Then the forum and an administrator can put them back: one of each says so. After 28 days they are gone for good.",
  ],
  button: hiddenPage(about), why: whyOfTheTwo(about),
});

export const saidToBeNoChild = (about: About): Letter => ({
  subject: "Your answer about hidden words",
  greeting: `Hello ${about.to.name}.`,
  lines: [`${about.actor?.name ?? "Somebody"} said for ${about.detail.side === "forum" ? "the forum" : "the administrators"} that words which were hidden name no child. They go back when ${about.detail.side === "forum" ? "an administrator" : "a forum rep"} says so too.`],
  button: hiddenPage(about), why: whyOfTheTwo(about),
});
