import { DataTable } from "@/components/ui/DataTable";
import type { LadderUsed } from "@/lib/dashboard/read";
import type { MonthOnRung } from "@/lib/dashboard/read-months";
import { dayWordsOf } from "@/lib/work/dates";

/** What the record showed at the end of each month, as it was read then. Each ladder has a table of its own. */
export function MonthByMonth({ months, ladders }: { months: MonthOnRung[]; ladders: LadderUsed[] }) {
  const used = ladders.filter(({ id }) => months.some(({ ladder }) => ladder === id));
  if (used.length === 0) return <p>No month is kept yet. The first one stands here on the day after it ends.</p>;
  return used.map((ladder) => <OneLadder key={ladder.id} ladder={ladder} months={months.filter((one) => one.ladder === ladder.id)} />);
}

function OneLadder({ ladder, months }: { ladder: LadderUsed; months: MonthOnRung[] }) {
  const days = [...new Set(months.map(({ day }) => day))];
  const works = (day: string, rung: number | null) => months.find((one) => one.day === day && one.rung === rung)?.works ?? 0;
  const columns = [
    { key: "month", label: "At the end of" },
    { key: "all", label: "Pieces of work", number: true },
    ...ladder.rungs.map(({ key, name }) => ({ key, label: name, number: true })),
    { key: "none", label: "Not enough recorded yet", number: true },
  ];
  const rows = days.map((day) => ({
    key: day,
    cells: {
      month: dayWordsOf(day).replace(/^\d+ /, ""),
      all: months.filter((one) => one.day === day).reduce((sum, one) => sum + one.works, 0),
      ...Object.fromEntries(ladder.rungs.map(({ key, position }) => [key, works(day, position)])),
      none: works(day, null),
    },
  }));
  return (
    <>
      <DataTable caption={`What the record showed: ${ladder.name}`} columns={columns} rows={rows} />
      <p className="text-small text-muted">Ladder: <a href={ladder.link}>{ladder.credit}</a></p>
    </>
  );
}
