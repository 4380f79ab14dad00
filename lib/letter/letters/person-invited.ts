import { offerWords } from "@/lib/work/words";
import type { InvitingKind } from "../audience";
import type { About, Letter } from "../letter";

export type InvitationLetter = About & { young: boolean; idea: string; message: string; timeAsked: string; offers: readonly string[]; settled: readonly string[]; link: string };

/** For a young person: the same, in fewer and shorter sentences. */
function youngPersonInvited(about: InvitationLetter): Letter {
  const from = about.actor?.name ?? about.partnership.teamName;
  return {
    subject: `${from} has invited you to something new`,
    greeting: `Hello ${about.to.name}.`,
    lines: [
      `${from} has an idea, and would like your help.`,
      { quote: about.idea },
      ...about.message.split(/\n+/).filter(Boolean),
      ...(about.settled.length > 0 ? ["This is settled already:", { list: about.settled }] : []),
      ...(about.timeAsked ? [`How much time: ${about.timeAsked}`] : []),
      ...(about.offers.length > 0 ? [{ list: about.offers.map((offer) => offerWords[offer as keyof typeof offerWords] ?? offer) }] : []),
      "You can look first. You need no password. You can bring somebody you trust.",
      "You can say yes, not now, or no. All are fine.",
    ],
    button: { words: "Have a look", url: about.link },
    after: contactLines(about),
    why: `You get this letter because ${from} typed your address into Alongside for ${about.partnership.name}. If you say no on the page, we will not write to you about this again.`,
  };
}

/** The invitation. It says only what the starter said: nothing about time, money or what is fixed is filled in for them (rule 14). */
export function personInvited(about: InvitationLetter): Letter {
  if (about.young) return youngPersonInvited(about);
  const from = about.actor?.name ?? about.partnership.teamName;
  return {
    subject: `${from} has invited you to something new`,
    greeting: `Hello ${about.to.name}.`,
    lines: [
      `${from} would like you to help shape ${about.work?.title ?? "something new"}. Your seat would be: ${about.seat}.`,
      { quote: about.idea },
      ...about.message.split(/\n+/).filter(Boolean),
      ...(about.settled.length > 0 ? ["Already settled before you were asked:", { list: about.settled }] : []),
      ...(about.timeAsked ? [`The time we ask for: ${about.timeAsked}`] : []),
      ...(about.offers.length > 0 ? [`${from} says:`, { list: about.offers.map((offer) => offerWords[offer as keyof typeof offerWords] ?? offer) }] : []),
      "It takes about two minutes to look. You don't need a password. You can say no, and that is fine.",
    ],
    button: { words: "See what it's about", url: about.link },
    after: contactLines(about),
    why: `You get this letter because ${from} typed your address into Alongside for ${about.partnership.name}. If you say no on the page, we will not write to you about this again.`,
  };
}

/** Once, after a week without an answer. It is the same link, and no answer is fine too: we do not write a third time by ourselves. */
export function personReminded(about: InvitationLetter): Letter {
  const whole = personInvited(about);
  const from = about.actor?.name ?? about.partnership.teamName;
  return {
    ...whole,
    subject: "A reminder, only this once",
    lines: [`A week ago ${from} asked whether you would help shape ${about.work?.title ?? "something new"}. Perhaps the letter went missing, or the week was full.`, { quote: about.idea }, `Your seat would be: ${about.seat}.`, "Yes, not now and no are all good answers. We do not remind you again."],
  };
}

/** Once, four weeks after "not now". */
export function personAskedOnceMore(about: InvitationLetter): Letter {
  const whole = personInvited(about);
  const from = about.actor?.name ?? about.partnership.teamName;
  return {
    ...whole,
    subject: "You said not now. Is it a better time?",
    lines: [`Four weeks ago you said “not now” to ${from}, about ${about.work?.title ?? "something new"}. That was fine, and it still is.`, { quote: about.idea }, `Your seat would be: ${about.seat}.`, "If now is better, look again. If not, you can say no or leave it. We do not ask again by ourselves."],
  };
}

export const asks: Record<InvitingKind, (about: InvitationLetter) => Letter> = { "person invited": personInvited, "person reminded": personReminded, "person asked once more": personAskedOnceMore };

const contactLines = ({ actor }: About): string[] =>
  actor?.reach ? [`Questions? ${actor.name}${actor.job ? `, ${actor.job}` : ""}: ${actor.reach}`] : [];

export const invitationUrl = (about: Pick<About, "appUrl">, token: string): string => `${about.appUrl}/invitation/${token}`;
