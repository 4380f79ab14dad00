import { ruleDaysWords } from "@/lib/partnership/words";
import { roleWords } from "@/lib/person/words";
import { dayWordsOf } from "@/lib/work/dates";
import type { OfAdministration } from "./kinds-of-administration";

type Sentences = { [K in OfAdministration["kind"]]: (detail: Extract<OfAdministration, { kind: K }>["detail"], who: string) => string };

const many = (n: number, one: string, more: string) => (n === 1 ? `1 ${one}` : `${n} ${more}`);
const stop = (words: string) => (/[.!?…]$/.test(words) ? words : `${words}.`);

export const sentencesOfAdministration: Sentences = {
  "charter drafted": ({ name, promises }, who) => `${who} worked on a draft of the charter “${name}”, with ${many(promises, "promise", "promises")}.`,
  "charter put in force": ({ name, version, madeWith, from, promises }, who) =>
    `${who} put version ${version} of “${name}” in force from ${dayWordsOf(from)}, with ${many(promises, "promise", "promises")}. Made with ${stop(madeWith)}`,
  "definition drafted": (_, who) => `${who} worked on a draft of what co-production means here.`,
  "definition put in force": ({ number, words, from }, who) => `${who} put version ${number} of what co-production means here in force from ${dayWordsOf(from)}: ${stop(words)}`,
  "draft put away": ({ what }, who) => `${who} put a draft of the ${what} away.`,
  "pledge added": ({ organisation, on }, who) => `${who} recorded that ${organisation} signed up to the charter on ${dayWordsOf(on)}.`,
  "pledge changed": ({ organisation, before }, who) => `${who} changed the pledge of ${organisation}. Before it said: ${stop(before)}`,
  "pledge withdrawn": ({ organisation, because, on }, who) => `${who} recorded that the pledge of ${organisation} ended on ${dayWordsOf(on)}, because: ${stop(because)}`,
  "role given": ({ name, role }, who) => `${who} made ${name} ${roleWords[role].a}.`,
  "role ended": ({ name, role }, who) => `${who} ended a role: ${name} is no longer ${roleWords[role].a}.`,
  "person moved": ({ name, from, to }, who) => `${who} wrote down that ${name} works for ${to || "none of the organisations here"} now${from ? `, before for ${from}` : ""}.`,
  "organisation changed": ({ name, before }, who) => `${who} changed the organisation ${name}. Before it said: ${stop(before)}`,
  "contact words changed": ({ before }, who) => `${who} changed how families reach this partnership. Before it said: ${stop(before)}`,
  "help link added": ({ label, href }, who) => `${who} added a place to get help: ${label} (${href}).`,
  "help link removed": ({ label, href }, who) => `${who} took away a place to get help: ${label} (${href}).`,
  "school holiday added": ({ name, firstDay, lastDay }, who) => `${who} added the school holiday ${name}, from ${dayWordsOf(firstDay)} to ${dayWordsOf(lastDay)}.`,
  "school holiday removed": ({ name, firstDay, lastDay }, who) => `${who} took away the school holiday ${name}, from ${dayWordsOf(firstDay)} to ${dayWordsOf(lastDay)}.`,
  "notice put up": ({ words, until }, who) => `${who} put up a notice to everyone${until ? `, until ${dayWordsOf(until)}` : ""}: ${stop(words)}`,
  "notice taken down": ({ words }, who) => `${who} took down the notice: ${stop(words)}`,
  "name hidden here": ({ places }, who) => `${who} hid words that may name a child, in ${many(places, "place", "places")} of what this partnership has written.`,
  "hidden here said to be no child": ({ side }, who) => `${who} said for ${side === "forum" ? "the forum" : "the administrators"} that hidden words name no child. The other side has not said so yet.`,
  "hidden here put back": ({ places }, who) => `${who} was the second to say that hidden words name no child. They stand again, in ${many(places, "place", "places")}.`,
  "rule days set": ({ rule, days, before }, who) => `${who} set ${ruleDaysWords[rule].name} to ${many(days, "day", "days")}. Before it was ${many(before, "day", "days")}.`,
  "own tests proposed": ({ name, changes, because }, who) => `${who} proposed other tests for the ladder “${name}”: ${stop(changes)} Because: ${stop(because)} Nothing changes until the forum’s key is turned.`,
  "own tests agreed": ({ name, version, changes }, who) => `${who} turned the forum’s key: “${name}” is in force as ${version}, with tests of our own: ${stop(changes)} Work that had begun keeps its ladder.`,
  "own tests declined": ({ because }, who) => `${who} did not turn the forum’s key for other tests, because: ${stop(because)} The tests stay as they are.`,
  "own tests taken back": (_, who) => `${who} took back the change of tests before the forum’s key was turned.`,
  "own tests ran out": () => "Nobody turned the forum’s key for other tests in time. The tests stay as they are.",
  "address changed": ({ from, to }, who) => `${who} changed the partnership’s address from /${from} to /${to}. The old one leads to the new one.`,
};
