import { hasNothing, type KeptFilter, type PromiseCount } from "./rules";

const actions = (count: number) => (count === 1 ? "1 action" : `${count} actions`);

/** Pieces of work, never people: these figures need no hiding. */
export const countWords = (count: PromiseCount): string =>
  hasNothing(count) ? "No action answers to this promise yet." : `${count.open === 0 ? "No action" : actions(count.open)} open, ${count.done === 0 ? "none" : count.done} done.${count.overdue > 0 ? ` ${actions(count.overdue)} overdue.` : ""}`;

export const keptWords: Record<KeptFilter, string> = { all: "All promises", nothing: "Nothing done yet", overdue: "Something overdue" };

/** One sentence over all promises, the empty ones first: that is where to look. */
export function promisesWords(counts: readonly PromiseCount[]): string {
  const empty = counts.filter(hasNothing).length;
  const late = counts.filter((one) => one.overdue > 0).length;
  const first = empty === 0 ? "Something is being done for every promise." : empty === counts.length ? "Nothing is being done for any promise yet." : `${empty} of ${counts.length} promises ${empty === 1 ? "has" : "have"} nothing done for ${empty === 1 ? "it" : "them"} yet.`;
  return late === 0 ? first : `${first} ${late === 1 ? "1 promise has" : `${late} promises have`} something overdue.`;
}

export const pledgeFieldWords = { words: "what they pledge", signedBy: "signed by", pledgedOn: "day" } as const;
export const whoSeesDraft = "Administrators see this now. Everyone can read it once it is in force. Please don’t name a child.";
export const whoSeesPublic = "Everyone can read this, signed in or not. Please don’t name a child.";

export const versionNote = ({ inForce, waits }: { inForce: boolean; waits: boolean }): string =>
  inForce ? "In force now." : waits ? "Waits for its day." : "Works that began with it keep it.";
