/** Something that happens at a moment, after whatever was before it of the same matters. */
export type Moment = { at: Date; after: readonly string[]; does: () => Promise<unknown> };

const AT_ONCE = 2;

/** Each in its turn; what has nothing to do with each other is done side by side. What goes wrong first is thrown, and nothing more begins. */
export async function inOrderOfTime(moments: readonly Moment[]): Promise<void> {
  const last = new Map<string, Promise<unknown>>();
  const going = new Set<Promise<unknown>>();
  for (const { after, does } of [...moments].sort((one, other) => one.at.getTime() - other.at.getTime())) {
    if (going.size >= AT_ONCE) await Promise.race(going);
    const done = Promise.all(after.map((matter) => last.get(matter))).then(does);
    for (const matter of after) last.set(matter, done);
    going.add(done);
    done.then(() => going.delete(done), () => {});
  }
  await Promise.all(going);
}
