import { DataTable } from "@/components/ui/DataTable";
import { Icon, type IconName } from "@/components/ui/Icon";
import type { SeatShown, SeatStanding, WorkRow } from "@/lib/dashboard/read-works";
import { seatStandsWords } from "@/lib/dashboard/words";
import { NEEDED_SECTORS } from "@/lib/seat/sectors";
import { seatWords, sectorWords } from "@/lib/seat/words";

const shapes: Record<SeatStanding, IconName> = { joined: "tick", invited: "ring", empty: "cross", nobody: "dot" };

/** Works by seats: how each seat stands, in a word and a shape. */
export function SeatsGrid({ works, at }: { works: WorkRow[]; at: string }) {
  const hasOthers = works.some((work) => work.seats.some((seat) => seat.sector === "other"));
  const columns = [
    { key: "work", label: "Work" },
    ...NEEDED_SECTORS.map((sector) => ({ key: sector as string, label: sectorWords[sector] })),
    ...(hasOthers ? [{ key: "other", label: "Other voices" }] : []),
  ];
  const rows = works.map((work) => ({
    key: work.id,
    cells: {
      work: <a href={`${at}/work/${work.slug}`}>{work.title}</a>,
      ...Object.fromEntries(NEEDED_SECTORS.map((sector) => [sector, <SeatCell key={sector} seats={work.seats.filter((seat) => seat.sector === sector)} />])),
      other: <SeatCell seats={work.seats.filter((seat) => seat.sector === "other")} named />,
    },
  }));
  return <DataTable caption="Which seats have someone" columns={columns} rows={rows} />;
}

function SeatCell({ seats, named = false }: { seats: SeatShown[]; named?: boolean }) {
  return seats.map((seat) => (
    <div key={seat.label}>
      {named && <div>{seatWords(seat)}</div>}
      <span className={`seat-stands seat-${seat.stands}`}><Icon name={shapes[seat.stands]} size={20} />{seatStandsWords[seat.stands]}</span>
      {seat.because && <details className="seat-because"><summary>Why</summary>{seat.because}</details>}
    </div>
  ));
}
