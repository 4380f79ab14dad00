import { rungNamed, type Ladder } from "./reading/ladders";
import { listed } from "./reading/listed";
import { besidePreset, type Moved, type Wrong } from "./reading/own-tests";
import { testWords } from "./reading/test-words";
import type { KeysState } from "@/lib/two-keys/rules";

export const noForumRep = "Nobody here is a forum rep, beside you, who could turn the forum’s key. Give a member of the parent carer forum that role first. Until then the tests stay as they are.";
export const nothingMoved = "That is what each rung needs now. Change one or more tests first.";
export const stillWaits = "A change of tests waits for the forum’s key already. Take it back first, or wait for the answer.";

const nameOf = (ladder: Ladder, key: string | undefined) => (key ? (rungNamed(ladder, key)?.name ?? key) : undefined);

/** "Families get an answer: from Co-design, before from Engagement" */
export function movedInWords({ test, from, to }: Moved, ladder: Ladder): string {
  const [before, after] = [nameOf(ladder, from), nameOf(ladder, to)];
  return `${testWords[test]}: ${after ? `needed from ${after}` : "not needed"}, before ${before ? `from ${before}` : "not needed"}`;
}

export function wrongInWords(wrong: Wrong, ladder: Ladder): string {
  if (wrong.why === "no such place") return `Choose from the list where “${testWords[wrong.test]}” is needed.`;
  return `${nameOf(ladder, wrong.rung)} would have no test left, so the record could never show it. Give it one, or leave it out of the ladder.`;
}

export const whatForumKeyDoes = "If you say yes, this holds from today for new work, and for older work whose lead takes it up. Readings by it are marked “local rule”, and what the national preset shows stands beside them. If nobody answers in time, nothing changes.";

const quoted = (tests: Parameters<typeof listed>[0]) => listed(tests.map((words) => `“${words}”`));

/** "Here it also takes “Families join before Delivery”. The national preset also asks for “Families are asked”." Said at a local rule. */
export function besidePresetInWords(ladder: Ladder, key: string): string {
  const { more, less } = besidePreset(ladder, key);
  const words = (tests: typeof more) => quoted(tests.map((test) => testWords[test]));
  return [more.length > 0 && `Up to here it also takes ${words(more)}.`, less.length > 0 && `The national preset also asks for ${words(less)}.`].filter(Boolean).join(" ");
}

export const proposalStateWords: Record<KeysState, string> = {
  "waiting": "Waiting for the forum’s key. The old tests hold",
  "turned": "The forum’s key is turned: the tests are in force",
  "declined": "The forum’s key was not turned: the tests stay as they are",
  "taken back": "Taken back: the tests stay as they are",
  "not confirmed": "No answer in time: the tests stay as they are",
};

/** What nobody may choose, and why. Said above the boxes. */
export const limitsOfTests = [
  "A rung needs everything that the rungs below it need. So each test is asked once, from the rung you choose upwards.",
  "Each rung that the record can show keeps at least one test.",
  "Two tests are never left out: “Everyone is asked before anything is settled” is what co-production means, and “Families see it so too” is theirs to say.",
  "Rungs of your own, and the lowest ones, have no tests: people say and feel them, the record cannot show them.",
] as const;

type Effect = { running: number; read: number; changed: number };

/** How many running works would be shown at another rung; where not all could be read in time, which ones were not. */
export function effectInWords({ running, read, changed }: Effect): string {
  const those = read < running ? `the ${read} newest works that go on` : read === 1 ? "the one work that goes on" : `${read} works that go on`;
  const would = changed === 0 ? `Read by these tests, nothing would change for ${those}.` : `Read by these tests, ${changed} of ${those} would be shown at another rung.`;
  return read < running ? `${would} The other ${running - read} were not read: there are too many for one page.` : would;
}
