import { whatForumKeyDoes } from "@/lib/ladder/tests-words";
import { workUrl, type About, type Letter } from "../letter";

const named = (about: About) => about.actor?.name ?? "Somebody";
const page = (about: About) => `${about.appUrl}/${about.partnership.slug}/ladder/tests/${about.subjectId}`;
const hello = (about: About) => `Hello ${about.to.name}.`;
const changes = (about: About) => String(about.detail.changes ?? "").split("; ");

export const proposed = (about: About): Letter => ({
  subject: "The forum’s yes or no is asked",
  greeting: hello(about),
  lines: [
    `${named(about)} would like to change what the rungs of the ladder need in ${about.partnership.name}. That takes the forum’s key: yours, or another forum rep’s.`,
    { list: changes(about) }, { quote: String(about.detail.because ?? "") }, whatForumKeyDoes, "Talk it over with your members first. You can say no.",
  ],
  button: { words: "See what would change, and answer", url: page(about) },
  why: `You get this because you are a forum rep of ${about.partnership.name}.`,
});

const toWhoAsked = (about: About, subject: string, lines: Letter["lines"]): Letter => ({
  subject, greeting: hello(about), lines, button: { words: "See where it stands", url: page(about) }, why: `You get this because you proposed other tests for the ladder of ${about.partnership.name}.`,
});

export const agreed = (about: About): Letter => ({
  subject: "The forum’s key is turned",
  greeting: hello(about),
  lines: [
    `${named(about)} turned the forum’s key for other tests on the ladder of ${about.partnership.name}. From today new work is read by them:`, { list: changes(about) },
    "Work that has begun keeps its own tests until its lead takes up the new ones, on the work’s page “What the record shows”. It shows first what they would change.",
  ],
  button: { words: "See what each rung needs", url: `${about.appUrl}/${about.partnership.slug}/ladder` },
  why: `You get this because you proposed these tests, or lead a piece of work in ${about.partnership.name} that may take them up.`,
});

export const declined = (about: About): Letter =>
  toWhoAsked(about, "The forum’s key was not turned", [`${named(about)} said no, for now. The tests stay as they are.`, { quote: String(about.detail.because ?? "") }, "A difference is where to begin a talk. You can propose something else later."]);

export const ranOut = (about: About): Letter => toWhoAsked(about, "No answer in time", ["Nobody turned the forum’s key in time. The tests stay as they are. You can propose it again."]);

export const takenUp = (about: About): Letter => ({
  subject: "A work is read by other tests",
  greeting: hello(about),
  lines: [`${named(about)} took up the ladder in force for ${about.work?.title ?? "a piece of work"}. Rungs whose tests are our own say “local rule”, and the national preset stands beside them.`],
  button: { words: "See what the record shows", url: workUrl(about, "/ladder/record") },
  why: `You get this because you have a seat in “${about.work?.title ?? "a piece of work"}”. You choose how often we write: open Settings in your account.`,
});
