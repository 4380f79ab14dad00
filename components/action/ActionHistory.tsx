import { DataTable } from "@/components/ui/DataTable";
import { TimeWords } from "@/components/ui/TimeWords";
import type { ActionPage } from "@/lib/action/read";
import { dayWords } from "@/lib/work/dates";

export function ActionHistory({ history }: { history: ActionPage["history"] }) {
  return (
    <DataTable
      caption="What happened to it"
      columns={[{ key: "on", label: "Day" }, { key: "words", label: "What happened" }]}
      rows={history.map((one) => ({
        key: String(one.seq),
        cells: {
          on: <TimeWords at={one.on}>{dayWords(one.on)}</TimeWords>,
          words: <>{one.words}{one.impact && <span className="block">What it changed: {one.impact}</span>}{one.howWeKnow && <span className="block">How we know: {one.howWeKnow}</span>}</>,
        },
      }))}
    />
  );
}
