import { DataTable } from "@/components/ui/DataTable";
import type { Afterwards } from "@/lib/dashboard/read";

/** Published work stands apart: it has no dates and no reading, so it is in none of the figures. */
export function AfterwardsList({ afterwards, at }: { afterwards: Afterwards[]; at: string }) {
  if (afterwards.length === 0) return null;
  const rows = afterwards.map(({ slug, title, kind, facts }) => ({
    key: slug,
    cells: { work: <a href={`${at}/work/${slug}`}>{title}</a>, kind: kind || "Not published", facts: facts === 1 ? "1 fact" : `${facts} facts`, dates: "Not published", rung: "No reading" },
  }));
  const columns = [{ key: "work", label: "Work" }, { key: "kind", label: "Kind" }, { key: "facts", label: "Published" }, { key: "dates", label: "Dates" }, { key: "rung", label: "On the ladder" }];
  return (
    <section aria-labelledby="afterwards" className="flow dashboard-part">
      <h2 id="afterwards">Recorded afterwards</h2>
      <p>These were written down from what was published. Dates are not known, so they have no place on the ladder and are in none of the figures above.</p>
      <DataTable caption="Works recorded afterwards" columns={columns} rows={rows} />
    </section>
  );
}
