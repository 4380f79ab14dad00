export type PromiseCount = { open: number; done: number; overdue: number };

export const KEPT = ["all", "nothing", "overdue"] as const;
export type KeptFilter = (typeof KEPT)[number];

/** What the address asks for (`?show=nothing`); anything else is every promise. */
export const keptFrom = (typed: unknown): KeptFilter => KEPT.find((one) => one === typed) ?? "all";

/** Nothing is done for a promise while no action is open and none is done: a stopped one does nothing. */
export const hasNothing = ({ open, done }: PromiseCount): boolean => open + done === 0;

export const matchesKept = (count: PromiseCount, show: KeptFilter): boolean => (show === "nothing" ? hasNothing(count) : show === "overdue" ? count.overdue > 0 : true);

export const NO_COUNT: PromiseCount = { open: 0, done: 0, overdue: 0 };
