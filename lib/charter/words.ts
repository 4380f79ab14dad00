const actions = (count: number, what: string) => `${count} ${what} ${count === 1 ? "action" : "actions"}`;

/** Pieces of work, never people: these figures need no hiding. */
export const countWords = ({ open, done, overdue }: { open: number; done: number; overdue: number }): string =>
  open + done === 0 ? "No action answers to this promise yet." : `${actions(open, "open")}, ${actions(done, "done")}.${overdue > 0 ? ` ${overdue} overdue.` : ""}`;
