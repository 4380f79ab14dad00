import { offerWords } from "@/lib/work/words";
import type { About, Letter } from "../letter";

export type InvitationLetter = About & { idea: string; message: string; timeAsked: string; offers: readonly string[]; settled: readonly string[]; link: string };

/** The invitation. It says only what the starter said: nothing about time, money or what is fixed is filled in for them (rule 14). */
export function personInvited(about: InvitationLetter): Letter {
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

const contactLines = ({ actor }: About): string[] =>
  actor?.reach ? [`Questions? ${actor.name}${actor.job ? `, ${actor.job}` : ""}: ${actor.reach}`] : [];

export const invitationUrl = (about: Pick<About, "appUrl">, token: string): string => `${about.appUrl}/invitation/${token}`;
