import { LadderBars } from "@/components/ladder/LadderBars";
import { DataTable } from "@/components/ui/DataTable";
import type { Bar, Figures, LadderUsed } from "@/lib/dashboard/read";
import type { Filter } from "@/lib/dashboard/rules";
import { works } from "@/lib/dashboard/words";

type Address = (change: Partial<Filter>) => string;
type Props = { ladders: LadderUsed[]; figures: Figures; asTable: boolean; address: Address };

const VOICES = [{ kind: "lead", words: "The lead says" }, { kind: "view", words: "Parent carers say" }, { kind: "record", words: "The record shows" }] as const;

/** The ladder as a chart: how many works stand on each rung, as the lead says, as parent carers say and as the record shows. */
export function LadderCharts({ ladders, figures, asTable, address }: Props) {
  const used = ladders.filter((ladder, at) => at === 0 || [...figures.lead, ...figures.parents, ...figures.record].some((bar) => bar.ladder === ladder.id));
  return (
    <section aria-labelledby="the-ladder" className="flow dashboard-part">
      <h2 id="the-ladder">Where works stand on the ladder</h2>
      {used.map((ladder) => (
        <div key={ladder.id} className="flow">
          {used.length > 1 && <h3>{ladder.name}</h3>}
          {asTable ? <RungTable ladder={ladder} figures={figures} address={address} /> : <RungBars ladder={ladder} figures={figures} address={address} />}
          <p className="text-small text-muted">Ladder: <a href={ladder.link}>{ladder.credit}</a></p>
        </div>
      ))}
      <NotSaid figures={figures} address={address} />
      <p><a href={`${address({ asTable: !asTable })}#the-ladder`}>{asTable ? "Show the pictures" : "Show everything as tables"}</a></p>
    </section>
  );
}

const counted = (bars: Bar[], ladder: LadderUsed, rung: number) => bars.find((bar) => bar.ladder === ladder.id && bar.rung === rung)?.works ?? 0;
type OneLadder = { ladder: LadderUsed; figures: Figures; address: Address };

function RungBars({ ladder, figures, address }: OneLadder) {
  const rungs = ladder.rungs.map((rung) => ({
    ...rung,
    bars: [
      { kind: "lead" as const, count: counted(figures.lead, ladder, rung.position), href: `${address({ leadSays: rung.position })}#works` },
      { kind: "view" as const, count: counted(figures.parents, ladder, rung.position), href: `${address({ parentsSay: rung.position })}#works` },
      { kind: "record" as const, count: counted(figures.record, ladder, rung.position), href: `${address({ recordShows: rung.position })}#works` },
    ],
  }));
  return <LadderBars rungs={rungs} voices={[...VOICES]} />;
}

function RungTable({ ladder, figures, address }: OneLadder) {
  const link = (count: number, change: Partial<Filter>) => (count === 0 ? 0 : <a href={`${address(change)}#works`}>{count}</a>);
  const columns = [{ key: "rung", label: "Rung" }, ...VOICES.map(({ kind, words }) => ({ key: kind as string, label: words as string, number: true }))];
  const rows = ladder.rungs.map(({ key, position, name }) => ({
    key,
    cells: {
      rung: `${position}. ${name}`,
      lead: link(counted(figures.lead, ladder, position), { leadSays: position }),
      view: link(counted(figures.parents, ladder, position), { parentsSay: position }),
      record: link(counted(figures.record, ladder, position), { recordShows: position }),
    },
  }));
  return <DataTable caption="How many works stand on each rung" columns={columns} rows={rows} />;
}

function NotSaid({ figures, address }: Pick<Props, "figures" | "address">) {
  const total = (bars: Bar[]) => bars.reduce((sum, bar) => sum + bar.works, 0);
  const lead = figures.works - total(figures.lead);
  const parents = figures.works - figures.sealed - total(figures.parents);
  if (lead + parents === 0) return null;
  const link = (count: number, change: Partial<Filter>) => (count === 0 ? "none" : <a href={`${address(change)}#works`}>{works(count)}</a>);
  return <p>Not said yet: the lead in {link(lead, { leadSays: "nothing" })}, parent carers in {link(parents, { parentsSay: "nothing" })} at the stage they are in.</p>;
}
