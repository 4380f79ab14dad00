import { sql, type SQL } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { KeptText } from "@/db/schema/comment-asked";
import { NotFound } from "@/lib/access/refusal";
import { TEXTS, type Texts } from "./texts";
import type { Thing } from "./things";

export type Place = { tx: Tx; partnershipId: string; workId: string };
/** The text with the words taken out, or null where they do not stand in it. */
export type Hide = (text: string, marked: boolean) => string | null;
export type OneThing = { thing: Thing; id: string };
export type Found = KeptText & { by: string | null; seenByAll: boolean };

/** Where the words of each thing are kept: its own row first, then what hangs on it by its id. */
const OF_THING: Record<Exclude<Thing, "work">, { table: string; more?: { table: string; by: string } }> = {
  decision: { table: "decision" }, meeting: { table: "meeting" }, document: { table: "document" }, question: { table: "question" }, account: { table: "account" }, earlier: { table: "began_earlier" },
  point: { table: "point", more: { table: "point_answer", by: "point_id" } },
  proposal: { table: "proposal", more: { table: "proposal_answer", by: "proposal_id" } },
  board: { table: "fixed_open", more: { table: "fixed_open_line", by: "fixed_open_id" } },
};

/** The id of the thing with this number in this very work. Throws NotFound. */
export async function idOf({ tx, partnershipId, workId }: Place, thing: Thing, number: number): Promise<string> {
  if (thing === "work") return workId;
  const [found] = await tx.execute<{ id: string }>(sql`select id from ${sql.identifier(OF_THING[thing].table)} where partnership_id = ${partnershipId} and work_id = ${workId} and number = ${number}`);
  if (!found) throw new NotFound();
  return found.id;
}

/** The same words stand in a proposal and in the decision that came of it: what is hidden in one is hidden in both. */
export async function saysTheSame({ tx, partnershipId, workId }: Place, one: OneThing): Promise<OneThing[]> {
  if (one.thing !== "decision" && one.thing !== "proposal") return [one];
  const [other] = await tx.execute<{ id: string; decisionId: string }>(sql`select id, decision_id as "decisionId" from proposal where partnership_id = ${partnershipId} and work_id = ${workId}
    and decision_id is not null and ${one.id}::uuid in (id, decision_id)`);
  return other ? [one, one.thing === "decision" ? { thing: "proposal", id: other.id } : { thing: "decision", id: other.decisionId }] : [one];
}

/** Every text of a thing that has the words, of its answers and of what was said of it; or of everything in the work. */
export async function textsWith(place: Place, { thing, id }: OneThing, seatId: string, hide: Hide): Promise<Found[]> {
  const found: Found[] = [];
  for (const [table, texts] of Object.entries(TEXTS)) {
    const which = thing === "work" ? ofWork(place, texts) : ofThing(place, OF_THING[thing], table, id);
    if (which) found.push(...(await rowsWith(place, { table, texts, which, seatId }, hide)));
  }
  return found;
}

function ofWork({ partnershipId, workId }: Place, { of = "work_id" }: Texts): SQL {
  if (typeof of === "string") return sql`t.${sql.identifier(of)} = ${workId}`;
  return sql`t.${sql.identifier(of.column)} in (select id from ${sql.identifier(of.table)} where partnership_id = ${partnershipId} and work_id = ${workId})`;
}

function ofThing({ workId }: Place, { table: own, more }: (typeof OF_THING)[keyof typeof OF_THING], table: string, id: string): SQL | null {
  if (table === own) return sql`t.id = ${id}`;
  if (table === more?.table) return sql`t.${sql.identifier(more.by)} = ${id}`;
  return table === "saying" || table === "said_through" ? sql`t.work_id = ${workId} and t.subject_id = ${id}` : null;
}

/** Rule 4: whether the one who hides may see this view, so that a word tried out tells nothing of what is sealed. */
const opened = (table: string, seatId: string) => table !== "seat_view" ? sql`true` : sql`(t.seat_id = ${seatId} or exists (select 1 from seat_view own where own.partnership_id = t.partnership_id
  and own.work_id = t.work_id and own.seat_id = ${seatId} and not own.beside and own.stage = t.stage and own.round = t.round))`;

type Rows = { table: string; texts: Texts; which: SQL; seatId: string };

async function rowsWith({ tx, partnershipId }: Place, { table, texts, which, seatId }: Rows, hide: Hide): Promise<Found[]> {
  const { key = ["id"], parts, by, readBySome, marked } = texts;
  const columns = sql.join([...key, ...parts].map((column) => sql`t.${sql.identifier(column)}::text as ${sql.identifier(column)}`), sql`, `);
  const rows = await tx.execute<Record<string, unknown>>(sql`select ${columns}, ${by ? sql`t.${sql.identifier(by)}` : sql`null`} as hidden_by_whom, ${opened(table, seatId)} as opened
    from ${sql.identifier(table)} t where t.partnership_id = ${partnershipId} and ${which}`);
  return [...rows].flatMap((row) => parts.flatMap((part): Found[] => {
    const stood = row[part];
    const stands = typeof stood === "string" ? hide(stood, marked ?? false) : null;
    if (typeof stood !== "string" || stands === null) return [];
    return [{ table, part, stood, stands, key: Object.fromEntries(key.map((name) => [name, String(row[name])])), by: row.hidden_by_whom as string | null, seenByAll: !readBySome && row.opened === true }];
  }));
}

/** Puts one text in the place of another, where that still stands. */
export async function setText({ tx, partnershipId, workId }: Place, { table, part, key }: Pick<KeptText, "table" | "part" | "key">, from: string, to: string): Promise<void> {
  if (TEXTS[table]!.onlyAdded) return void (await tx.execute(sql`select hide_words(${table}, ${part}, ${JSON.stringify(key)}::jsonb, ${from}, ${to})`));
  const row = sql.join(Object.entries(key).map(([name, value]) => sql`${sql.identifier(name)}::text = ${value}`), sql` and `);
  const touched = table === "comment" ? sql`, touched = (select coalesce(max(c.touched), 0) + 1 from comment c where c.partnership_id = ${partnershipId} and c.work_id = ${workId})` : sql``;
  await tx.execute(sql`update ${sql.identifier(table)} set ${sql.identifier(part)} = ${to}${touched} where partnership_id = ${partnershipId} and ${row} and ${sql.identifier(part)} = ${from}`);
}
