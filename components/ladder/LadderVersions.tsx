import { DataTable } from "@/components/ui/DataTable";
import { Details } from "@/components/ui/Details";
import { TimeWords } from "@/components/ui/TimeWords";
import type { LadderVersion } from "@/lib/ladder/read-versions";
import { dayWords } from "@/lib/work/dates";

/** Which ladder was in force since when, and why it changed. */
export function LadderVersions({ versions }: { versions: LadderVersion[] }) {
  return (
    <Details summary="Ladders of this partnership, and since when">
      <DataTable
        caption="Ladders of this partnership"
        columns={[{ key: "name", label: "Ladder" }, { key: "since", label: "In force" }, { key: "why", label: "Why" }, { key: "works", label: "Work that keeps it", number: true }]}
        rows={versions.map(({ id, name, version, inForceFrom, changedBecause, changedBy, works }) => ({
          key: id,
          cells: {
            name: <>{name}<span className="block font-normal text-muted">{version}</span></>,
            since: inForceFrom ? <>Since <TimeWords at={inForceFrom}>{dayWords(inForceFrom)}</TimeWords></> : "To choose from",
            why: changedBecause ? <>“{changedBecause}”{changedBy && <span className="block text-muted">{changedBy}</span>}</> : "As it was published",
            works,
          },
        }))}
      />
    </Details>
  );
}
