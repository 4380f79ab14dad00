import { DataTable } from "@/components/ui/DataTable";
import type { Figures } from "@/lib/dashboard/read";
import { SOON } from "@/lib/dashboard/rules";
import { soonBars } from "@/lib/dashboard/words";

/** Days from the idea to the first family: how many works in each stretch of days, as bars, and as a table. */
export function FirstFamily({ figures: { soon, works, joined }, asTable }: { figures: Figures; asTable: boolean }) {
  const rows = [...SOON.map(({ key }) => ({ key: key as string, words: soonBars[key], works: soon[key] })), { key: "none", words: "No family yet", works: works - joined }];
  const most = Math.max(1, ...rows.map((row) => row.works));
  return (
    <section aria-labelledby="first-family" className="flow dashboard-part">
      <h2 id="first-family">From the idea to the first family</h2>
      {asTable ? (
        <DataTable
          caption="How soon the first family joined"
          columns={[{ key: "soon", label: "First family joined" }, { key: "works", label: "Pieces of work", number: true }]}
          rows={rows.map(({ key, words, works: count }) => ({ key, cells: { soon: words, works: count } }))}
        />
      ) : (
        <ul className="bare soon-bars">
          {rows.map(({ key, words, works: count }) => (
            <li key={key}>
              <span>{words}</span>
              <b>{count}<span className="sr-only"> {count === 1 ? "piece of work" : "pieces of work"}</span></b>
              <svg aria-hidden="true" focusable="false" width="100%" height="18">
                {count > 0 && <rect className={key === "none" ? "soon-none" : undefined} x="1" y="1" rx="4" height="16" width={`${Math.max(1, Math.round((count / most) * 98))}%`} strokeWidth="2" />}
              </svg>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
