import { DataTable } from "@/components/ui/DataTable";
import type { PromiseDone } from "@/lib/dashboard/read-promises";

const COLUMNS = [
  { key: "promise", label: "Promise" },
  { key: "done", label: "Done", number: true },
  { key: "open", label: "Still open", number: true },
  { key: "overdue", label: "Of these, overdue", number: true },
  { key: "works", label: "Pieces of work", number: true },
];

/** Which promises of the charter have had least done for them. Promises are put in order here, never people or teams. */
export function PromisesLeastDone({ promises, at }: { promises: PromiseDone[]; at: string }) {
  const untouched = promises.filter(({ done, open }) => done + open === 0).length;
  const rows = promises.map(({ key, name, works, open, done, overdue }) => ({
    key,
    cells: { promise: <a href={`${at}/charter#${key}`}>{name}</a>, done, open, overdue, works },
  }));
  return (
    <section aria-labelledby="promises" className="flow dashboard-part">
      <h2 id="promises">Promises with least done</h2>
      {promises.length === 0 ? <p>There is no charter here yet.</p> : (
        <>
          <p>{untouched === 0 ? "Every promise has an action that answers to it." : `${untouched} of ${promises.length} ${untouched === 1 ? "has" : "have"} no action that answers to ${untouched === 1 ? "it" : "them"}.`}</p>
          <DataTable caption="Actions for each promise, the least done first" columns={COLUMNS} rows={rows} />
        </>
      )}
    </section>
  );
}
