/** Where a thread is: its work, and its topic's number (0 is general talk). */
export type Thread = { partnership: string; work: string; workId: string; topic: number };

/** The comments of the work, and this thread among them. */
export function addressesOf({ partnership, work, topic }: Pick<Thread, "partnership" | "work" | "topic">) {
  const at = `/${partnership}/work/${work}/comments`;
  return { at, thread: topic === 0 ? at : `${at}/${topic}` };
}
