import type { ActionStatusKey } from "./statuses";

const OVER = new Set<ActionStatusKey>(["done", "embedded", "stopped"]);

/** Done, embedded and stopped actions ask for nothing more. */
export const isOver = (status: ActionStatusKey): boolean => OVER.has(status);

/** Overdue is a rule, never a status: the due day is over in London, and the action is neither done, embedded nor stopped. */
export const isOverdue = ({ due, status }: { due: string | null; status: ActionStatusKey }, today: string): boolean =>
  due !== null && due < today && !isOver(status);

export type LeadDates = { acceptedAt: Date | null; handedBackAt: Date | null; leftAt?: Date | null };
export type LeadState = "asked" | "said yes" | "handed back" | "left";

/** How somebody asked to lead has answered, from the dated facts alone. Both answers are fine. Who left the work leads nothing there. */
export const leadState = ({ acceptedAt, handedBackAt, leftAt }: LeadDates): LeadState =>
  leftAt ? "left" : handedBackAt ? "handed back" : acceptedAt ? "said yes" : "asked";

export const isLeading = (state: LeadState): boolean => state === "asked" || state === "said yes";

export const endsBeforeItStarts = ({ starts, due }: { starts: string | null; due: string | null }): boolean => starts !== null && due !== null && due < starts;

/** Product.md: a stopped action always says because. */
export const needsBecause = (status: ActionStatusKey, progress: string): boolean => status === "stopped" && progress === "";

/** Embedded means still true later: it is said of what was done before. */
export const embeddedTooSoon = (status: ActionStatusKey, before: ActionStatusKey | undefined): boolean => status === "embedded" && before !== "done" && before !== "embedded";

/** How we know stands beside what changed, never alone. */
export const knownFromNothing = ({ impact, howWeKnow }: { impact: string; howWeKnow: string }): boolean => impact === "" && howWeKnow !== "";

export const SHOWN = ["to do", "overdue", "mine", "finished", "all"] as const;
export const GROUPED = ["due", "promise", "seat"] as const;
export type Filter = { show: (typeof SHOWN)[number]; by: (typeof GROUPED)[number]; promise: string };

const oneOf = <T extends string>(list: readonly T[], typed: unknown): T => list.find((one) => one === typed) ?? list[0]!;

/** What the address asks for (`?show=overdue&by=promise`); anything else is the plain list of what is still to do. */
export const filterOf = ({ show, by, promise }: Record<string, string | string[] | undefined>): Filter => ({
  show: oneOf(SHOWN, show), by: oneOf(GROUPED, by), promise: typeof promise === "string" ? promise : "",
});

type Listed = { status: ActionStatusKey; overdue: boolean; isMine: boolean; promises: readonly string[] };

export function matches(action: Listed, { show, promise }: Filter): boolean {
  if (promise && !action.promises.includes(promise)) return false;
  if (show === "to do") return !isOver(action.status);
  if (show === "overdue") return action.overdue;
  if (show === "finished") return isOver(action.status);
  return show === "mine" ? action.isMine : true;
}

export type DueGroup = "overdue" | "to come" | "no day" | "over";
export const DUE_GROUPS: readonly DueGroup[] = ["overdue", "to come", "no day", "over"];

export const dueGroup = (action: Pick<Listed, "status" | "overdue"> & { due: string | null }): DueGroup =>
  action.overdue ? "overdue" : isOver(action.status) ? "over" : action.due ? "to come" : "no day";

/** A moment as an address gives it (`?before=2026-11-22T10:00:00.000Z`), or undefined for anything else. */
export const momentFrom = (typed: unknown): string | undefined =>
  typeof typed === "string" && /^\d{4}-\d\d-\d\dT[\d:.]{5,12}(Z|\+00:00)$/.test(typed) && !Number.isNaN(Date.parse(typed)) ? new Date(typed).toISOString() : undefined;
