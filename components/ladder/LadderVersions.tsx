import { DataTable } from "@/components/ui/DataTable";
import { Details } from "@/components/ui/Details";
import { Tag } from "@/components/ui/Tag";
import { TimeWords } from "@/components/ui/TimeWords";
import type { LadderVersion } from "@/lib/ladder/read-versions";
import { dayWords } from "@/lib/work/dates";

/** Which ladder was in force since when, why it changed, and who turned the forum's key. `at`: where a change of tests stands, for who may read it. */
export function LadderVersions({ versions, at }: { versions: LadderVersion[]; at?: string }) {
  return (
    <Details summary="Ladders of this partnership, and since when">
      <DataTable
        caption="Ladders of this partnership"
        columns={[{ key: "name", label: "Ladder" }, { key: "since", label: "In force" }, { key: "why", label: "Why" }, { key: "works", label: "Work that keeps it", number: true }]}
        rows={versions.map(({ id, name, version, inForceFrom, changedBecause, changedBy, works, local, agreedBy, agreedAt, proposal }) => ({
          key: id,
          cells: {
            name: <>{name}<span className="block font-normal text-muted">{version}</span>{local && <Tag kind="plain">Local rules</Tag>}</>,
            since: inForceFrom ? <>Since <TimeWords at={inForceFrom}>{dayWords(inForceFrom)}</TimeWords></> : "To choose from",
            why: changedBecause ? <>“{changedBecause}”{changedBy && <span className="block text-muted">{changedBy}</span>}{agreedAt && <TheForumsKey by={agreedBy} on={agreedAt} href={at && proposal ? `${at}/${proposal}` : undefined} />}</> : "As it was published",
            works,
          },
        }))}
      />
    </Details>
  );
}

function TheForumsKey({ by, on, href }: { by: string | null; on: Date; href?: string }) {
  const words = <>The forum’s key: {by}, <TimeWords at={on}>{dayWords(on)}</TimeWords></>;
  return <span className="block text-muted">{href ? <a href={href}>{words}</a> : words}</span>;
}
