import { sql, type SQL } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { KeptText } from "@/db/schema/comment-asked";
import { partnershipPolicy } from "@/lib/access/policy";
import type { PartnershipStanding } from "@/lib/access/standing";
import { TEXTS_HERE, type TextsHere } from "./texts-here";

export type PlaceHere = { tx: Tx; partnershipId: string };
export type FoundHere = KeptText & { isRead: boolean };

/** Which column holds the partnership: its own row has it as its id. */
const ofHere = ({ of = "partnership_id" as never }: TextsHere) => sql`t.${sql.identifier(of)}`;
const isRow = (key: Record<string, string>): SQL => sql.join(Object.entries(key).map(([name, value]) => sql`t.${sql.identifier(name)}::text = ${value}`), sql` and `);

/** Every text of the partnership itself that has the words, with whether this person may read it. */
export async function textsHereWith({ tx, ...standing }: PartnershipStanding & { tx: Tx }, hide: (text: string) => string | null): Promise<FoundHere[]> {
  const found: FoundHere[] = [];
  for (const [table, texts] of Object.entries(TEXTS_HERE)) {
    const { key = ["id"], parts, readBy } = texts;
    const columns = sql.join([...key, ...parts].map((column) => sql`t.${sql.identifier(column)}::text as ${sql.identifier(column)}`), sql`, `);
    const rows = await tx.execute<Record<string, string>>(sql`select ${columns} from ${sql.identifier(table)} t where ${ofHere(texts)} = ${standing.partnership.id}`);
    const isRead = readBy === undefined || partnershipPolicy[readBy](standing);
    for (const row of rows) {
      for (const part of parts) {
        const stood = row[part] ?? "";
        const stands = hide(stood);
        if (stands !== null) found.push({ table, part, stood, stands, key: Object.fromEntries(key.map((name) => [name, row[name]!])), isRead });
      }
    }
  }
  return found;
}

/** Puts one text in the place of another, where that still stands. */
export async function setTextHere({ tx, partnershipId }: PlaceHere, { table, part, key }: Pick<KeptText, "table" | "part" | "key">, from: string, to: string): Promise<void> {
  const texts = TEXTS_HERE[table]!;
  if (texts.onlyAdded) return void (await tx.execute(sql`select hide_words(${table}, ${part}, ${JSON.stringify(key)}::jsonb, ${from}, ${to})`));
  await tx.execute(sql`update ${sql.identifier(table)} t set ${sql.identifier(part)} = ${to} where ${ofHere(texts)} = ${partnershipId} and ${isRow(key)} and t.${sql.identifier(part)} = ${from}`);
}
