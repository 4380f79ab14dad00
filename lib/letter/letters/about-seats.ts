import { workUrl, type About, type Letter } from "../letter";

const named = (about: About) => about.actor?.name ?? "Somebody";
const title = (about: About) => about.work?.title ?? "a piece of work";
const whyLead = (about: About) => `You get this because you lead “${title(about)}”.`;
const quoted = ({ words }: About) => (words ? [{ quote: words }] : []);

type Parts = Pick<Letter, "subject" | "lines" | "why"> & { place?: string; button?: string; after?: Letter["after"] };

const letter = (about: About, { subject, lines, place = "/seats", button, after, why }: Parts): Letter => ({
  subject, greeting: `Hello ${about.to.name}.`, lines, after, why, ...(button ? { button: { words: button, url: workUrl(about, place) } } : {}),
});

export const personLeft = (about: About): Letter =>
  letter(about, { subject: "Someone has left", lines: [`${about.seat}: ${named(about)} has left ${title(about)}. What they said stays in the story. You could ask them, or the forum, who could come instead.`], button: "See the seats", why: whyLead(about) });

/** To somebody who no longer sees the work: no link into it, but whom they can ask. */
export const personRemoved = (about: About): Letter =>
  letter(about, {
    subject: "Your seat has ended",
    lines: [`${named(about)} has ended your seat (${about.seat}) in ${title(about)}. This is the reason, in their words:`, ...quoted(about), "What you said there stays yours: nobody can change it. You will get no more letters about this work."],
    after: about.actor?.reach ? [`Questions? ${about.actor.name}: ${about.actor.reach}`] : [`Do you think this is wrong? Ask ${about.partnership.teamName}.`],
    why: `You get this because you had a seat in “${title(about)}”.`,
  });

export const actionLostALead = (about: About): Letter =>
  letter(about, { subject: "An action needs someone to lead it", lines: [`Somebody who led this action in ${title(about)} has left:`, { quote: String(about.detail.what ?? "") }], place: `/actions/${about.detail.number}`, button: "See the action", why: whyLead(about) });

export const leadOffered = (about: About): Letter =>
  letter(about, {
    subject: "Would you take over the lead?",
    lines: [`${named(about)} asks whether you would lead ${title(about)} from now on.`, ...quoted(about), "You can say yes, or that you would rather not. Both are fine. Nothing changes until you say yes."],
    button: "Read it and answer", why: `You get this because you have a seat in “${title(about)}”.`,
  });

export const leadOfferDeclined = (about: About): Letter =>
  letter(about, { subject: "An answer about the lead", lines: [`${named(about)} would rather not lead ${title(about)}. You still lead it. You could offer it to somebody else.`], button: "See the seats", why: whyLead(about) });

export const leadHandedOver = (about: About): Letter =>
  letter(about, { subject: "The lead has passed on", lines: [`${named(about)} now leads ${title(about)}. Thank you for leading it until today. You keep your seat, and nothing in the story is lost.`], button: "See the seats", why: `You get this because you led “${title(about)}”.` });

export const seatAskedFor = (about: About): Letter =>
  letter(about, { subject: "Someone asks for a seat", lines: [`${named(about)} would like a seat in ${title(about)}: ${about.seat}.`, ...quoted(about), "You can give it, or say kindly why not."], button: "Answer them", why: whyLead(about) });

export const seatGiven = (about: About): Letter =>
  letter(about, { subject: "You have a seat", lines: [`${named(about)} has given you the seat you asked for in ${title(about)}: ${about.seat}.`, ...quoted(about)], place: "", button: "Go to the work", why: `You get this because you asked for a seat in “${title(about)}”.` });

export const seatNotGiven = (about: About): Letter =>
  letter(about, { subject: "An answer about the seat you asked for", lines: [`${named(about)} cannot give you a seat in ${title(about)} this time. This is what they wrote:`, ...quoted(about)], why: `You get this because you asked for a seat in “${title(about)}”.` });

export const someoneElseSuggested = (about: About): Letter =>
  letter(about, { subject: "An answer to an invitation", lines: [`${about.seat}: the person you invited says that someone else should be asked for ${title(about)}, and who. You decide whether to ask them.`], button: "See who", why: whyLead(about) });

export const somebodyNamed = (about: About): Letter =>
  letter(about, { subject: "Someone is coming", lines: [`${about.seat}: the group you asked has said who comes to ${title(about)}. We have sent them their own invitation.`], button: "See the seats", why: whyLead(about) });

export const reachedSomebodyElse = (about: About): Letter =>
  letter(about, { subject: "A letter reached somebody else", lines: [`${about.seat}: whoever opened the invitation to ${title(about)} says it was not meant for them. Its link has stopped. Please check the address with the person you meant.`], button: "See the seats", why: whyLead(about) });

export const ideaWithdrawn = (about: About): Letter =>
  letter(about, { subject: "An idea was withdrawn", lines: [`${named(about)} has withdrawn an idea before anybody was asked: ${title(about)}. The reason:`, { quote: String(about.detail.because ?? "") }], why: `You get this because you are a forum rep in ${about.partnership.name}.` });

export const termsWritten = (about: About): Letter =>
  letter(about, { subject: "What a group may decide", lines: [`${named(about)} wrote down what the group of ${title(about)} may decide, who is in it and for how long. Does it fit what you agreed? Say so in a comment.`], place: "/terms", button: "Read it", why: `You get this because you have a seat in “${title(about)}”.` });
