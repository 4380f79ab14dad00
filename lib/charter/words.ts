const actions = (count: number) => (count === 1 ? "1 action" : `${count} actions`);

/** Pieces of work, never people: these figures need no hiding. */
export const countWords = ({ open, done, overdue }: { open: number; done: number; overdue: number }): string =>
  open + done === 0 ? "No action answers to this promise yet." : `${open === 0 ? "No action" : actions(open)} open, ${done === 0 ? "none" : done} done.${overdue > 0 ? ` ${actions(overdue)} overdue.` : ""}`;
