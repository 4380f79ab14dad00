import { roleWords } from "@/lib/person/words";
import { workUrl, type About, type Letter } from "../letter";

const named = (about: About) => about.actor?.name ?? "Somebody";
const title = (about: About) => about.work?.title ?? "a piece of work";
const hello = (about: About) => `Hello ${about.to.name}.`;
const whySeat = (about: About) => `You get this because you have a seat in “${title(about)}”. You choose how often we write: open Settings in your account.`;
const whyLead = (about: About) => `You get this because you lead “${title(about)}”.`;

type Parts = Pick<Letter, "subject" | "lines"> & { place: string; button: string; why: string };
const letter = (about: About, { subject, lines, place, button, why }: Parts): Letter => ({
  subject, greeting: hello(about), lines, button: { words: button, url: workUrl(about, place) }, why,
});

export const workBegun = (about: About): Letter =>
  letter(about, {
    subject: "A new idea has been started",
    lines: [`${named(about)} has started a piece of work: ${title(about)}.`, { quote: about.work?.idea ?? "" }, "You hear on the same day, so that the forum can choose who goes, or say so when something was settled before."],
    place: "", button: "See the idea", why: `You get this because you are a forum rep in ${about.partnership.name}.`,
  });

export const personJoined = (about: About): Letter =>
  letter(about, { subject: "Someone has joined", lines: [`${about.seat}: ${named(about)} has joined ${title(about)}.`], place: "/seats", button: "See who is round the table", why: whyLead(about) });

export const invitationPutOff = (about: About): Letter =>
  letter(about, { subject: "An answer to an invitation", lines: [`${about.seat}: the person you invited says not now. That is an answer too.`], place: "/seats", button: "See the seats", why: whyLead(about) });

export const invitationDeclined = (about: About): Letter =>
  letter(about, { subject: "An answer to an invitation", lines: [`${about.seat}: the person you invited says no, thank you. You could ask someone else, or ask the forum who could come.`], place: "/seats", button: "See the seats", why: whyLead(about) });

export const invitationNotReached = (about: About): Letter =>
  letter(about, { subject: "A letter did not arrive", lines: [`${about.seat}: the address you typed takes no letters. Please check it, or reach the person another way.`], place: "/seats", button: "See the seats", why: whyLead(about) });

export const rungClaimed = (about: About): Letter =>
  letter(about, { subject: "The lead has said where the work stands", lines: [`${named(about)} says where ${title(about)} stands on the ladder. You can say how your seat sees it.`], place: "/ladder", button: "See the ladder", why: whySeat(about) });

export const aimSaid = (about: About): Letter =>
  letter(about, { subject: "A piece of work has an aim", lines: [`${named(about)} says what ${title(about)} aims for on the ladder.`], place: "/ladder", button: "See the ladder", why: whySeat(about) });

export const viewGiven = (about: About): Letter =>
  letter(about, { subject: "A seat has said how it sees the work", lines: [`${about.seat} said how they see ${title(about)}.`], place: "/ladder", button: "See the ladder", why: whyLead(about) });

export const actionAdded = (about: About): Letter =>
  letter(about, { subject: "You are asked to lead an action", lines: [`${named(about)} asks you to lead an action in ${title(about)}:`, { quote: String(about.detail.what ?? "") }, "You can say yes, or hand it back. Both are fine."], place: `/actions/${about.detail.number}`, button: "See the action", why: whySeat(about) });

export const actionAccepted = (about: About): Letter =>
  letter(about, { subject: "An action has a lead", lines: [`${named(about)} said yes to leading an action in ${title(about)}.`], place: `/actions/${about.detail.number}`, button: "See the action", why: whyLead(about) });

export const actionHandedBack = (about: About): Letter =>
  letter(about, { subject: "An action was handed back", lines: [`${named(about)} handed back an action in ${title(about)}. It needs someone else to lead it.`], place: `/actions/${about.detail.number}`, button: "See the action", why: whyLead(about) });

export const actionChanged = (about: About): Letter =>
  letter(about, { subject: "An action of yours was changed", lines: [`${named(about)} changed an action you lead in ${title(about)}:`, { quote: String(about.detail.what ?? "") }], place: `/actions/${about.detail.number}`, button: "See what changed", why: whySeat(about) });

export const actionStatusSaid = (about: About): Letter =>
  letter(about, { subject: "News of an action", lines: [`${named(about)} said how an action in ${title(about)} stands.`], place: `/actions/${about.detail.number}`, button: "See the action", why: whySeat(about) });

export const whatChangedSaid = (about: About): Letter =>
  letter(about, { subject: "What has changed for children", lines: [`${named(about)} said what ${title(about)} has changed for children, and how we know.`], place: "/actions/changed", button: "Read it", why: whySeat(about) });

export const roleGiven = (about: About): Letter => ({
  subject: `You have a role in ${about.partnership.name}`,
  greeting: hello(about),
  lines: [`${named(about)} made you ${roleWords[about.detail.role as keyof typeof roleWords]?.a ?? "a member"} in ${about.partnership.name}.`, roleWords[about.detail.role as keyof typeof roleWords]?.can ?? "", "You need no password. Sign in with this email address, and we send you a link."],
  button: { words: "Come in", url: workUrl(about) },
  why: `You get this because an administrator of ${about.partnership.name} gave you a role. If that is a mistake, reply to this letter.`,
});
