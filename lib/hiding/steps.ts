import { sql, type SQL } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { NotFound } from "@/lib/access/refusal";
import type { Thing } from "./things";

export type Place = { tx: Tx; partnershipId: string; workId: string };
type Hidden = (text: string) => string | null;
type Texts = { table: string; key: string; texts: readonly string[] };

/** Where the words of each thing are kept: its own row first, then what hangs on it by its id. */
const KEPT: Record<Thing, { own: Texts; more?: Texts & { by: string } }> = {
  decision: { own: { table: "decision", key: "id", texts: ["what", "place", "options", "disagreed", "because", "changed_by_families"] } },
  point: { own: { table: "point", key: "id", texts: ["words"] }, more: { table: "point_answer", key: "id", texts: ["words", "passed_to"], by: "point_id" } },
  meeting: { own: { table: "meeting", key: "id", texts: ["what", "place", "notes"] } },
  document: { own: { table: "document", key: "id", texts: ["title", "place"] } },
  question: { own: { table: "question", key: "id", texts: ["words"] } },
  account: { own: { table: "account", key: "id", texts: ["words"] } },
  board: { own: { table: "fixed_open", key: "id", texts: [] }, more: { table: "fixed_open_line", key: "position", texts: ["what", "decided_by"], by: "fixed_open_id" } },
  proposal: {
    own: { table: "proposal", key: "id", texts: ["what", "because", "options", "outcome", "withdrawn_because"] },
    more: { table: "proposal_answer", key: "id", texts: ["words", "reply"], by: "proposal_id" },
  },
  earlier: { own: { table: "began_earlier", key: "id", texts: ["words"] } },
};

/** The id of the thing with this number in this very work. Throws NotFound. */
export async function idOf({ tx, partnershipId, workId }: Place, thing: Thing, number: number): Promise<string> {
  const [found] = await tx.execute<{ id: string }>(sql`select id from ${sql.identifier(KEPT[thing].own.table)} where partnership_id = ${partnershipId} and work_id = ${workId} and number = ${number}`);
  if (!found) throw new NotFound();
  return found.id;
}

/** The same words stand in a proposal and in the decision that came of it: what is hidden in one is hidden in both. */
export async function saysTheSame({ tx, partnershipId, workId }: Place, thing: Thing, id: string): Promise<{ thing: Thing; id: string }[]> {
  if (thing !== "decision" && thing !== "proposal") return [{ thing, id }];
  const [other] = await tx.execute<{ id: string; decisionId: string }>(sql`select id, decision_id as "decisionId" from proposal where partnership_id = ${partnershipId} and work_id = ${workId}
    and decision_id is not null and ${id}::uuid in (id, decision_id)`);
  return other ? [{ thing, id }, thing === "decision" ? { thing: "proposal", id: other.id } : { thing: "decision", id: other.decisionId }] : [{ thing, id }];
}

/** Hides words in a thing, in its answers and in what was said of it. Gives how many texts had them. */
export async function hideIn(place: Place, thing: Thing, id: string, hidden: Hidden): Promise<number> {
  const { own, more } = KEPT[thing];
  const inOwn = await hideRows(place, own, sql`id = ${id}`, hidden);
  const inMore = more ? await hideRows(place, more, sql`${sql.identifier(more.by)} = ${id}`, hidden) : 0;
  const inSaid = await hideRows(place, { table: "saying", key: "id", texts: ["words"] }, sql`work_id = ${place.workId} and subject_id = ${id}`, hidden);
  return inOwn + inMore + inSaid;
}

async function hideRows({ tx, partnershipId }: Place, { table, key, texts }: Texts, which: SQL, hidden: Hidden): Promise<number> {
  if (texts.length === 0) return 0;
  const columns = sql.join([key, ...texts].map((column) => sql.identifier(column)), sql`, `);
  const rows = await tx.execute<Record<string, string | number>>(sql`select ${columns} from ${sql.identifier(table)} where partnership_id = ${partnershipId} and ${which}`);
  let count = 0;
  for (const row of rows) for (const text of texts) {
    const gap = hidden(String(row[text]));
    if (gap === null) continue;
    await tx.execute(sql`update ${sql.identifier(table)} set ${sql.identifier(text)} = ${gap} where partnership_id = ${partnershipId} and ${which} and ${sql.identifier(key)} = ${row[key]}`);
    count += 1;
  }
  return count;
}

type Told = { eventId: string; canonical: string };

/** What the story told of it, where those words stand in it, is dropped for good; the chain stays whole. */
export async function dropFromStory({ tx, partnershipId, workId }: Place, id: string, hidden: Hidden): Promise<void> {
  const told = await tx.execute<Told>(sql`select d.event_id as "eventId", d.canonical from event e join event_detail d on d.partnership_id = e.partnership_id and d.event_id = e.id
    where e.partnership_id = ${partnershipId} and e.chain_id = ${workId} and e.subject_id in (
      select ${id}::uuid union select y.id from saying y where y.partnership_id = ${partnershipId} and y.work_id = ${workId} and y.subject_id = ${id}
      union select a.id from point_answer a where a.partnership_id = ${partnershipId} and a.point_id = ${id})`);
  for (const { eventId, canonical } of told) {
    const words = Object.values(JSON.parse(canonical) as Record<string, unknown>);
    if (words.some((one) => typeof one === "string" && hidden(one) !== null)) await tx.execute(sql`delete from event_detail where partnership_id = ${partnershipId} and event_id = ${eventId}`);
  }
}
