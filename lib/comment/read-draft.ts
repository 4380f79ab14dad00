import { sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import type { Inside } from "@/lib/access/see";
import { momentWords } from "@/lib/work/dates";
import { speaksForSomeone } from "./read-spoken-for";
import { writerMark } from "./writer";

/** What a box needs to keep words: its name, the mark of its writer, what the writer has begun in it already, and whether they may write for somebody without email. */
export type Box = { name: string; writer: string; forSomeone: boolean; begun: { title: string; body: string; when: string } | null };
type Row = { forSomeone: boolean; begun: { title: string; body: string; keptAt: string } | null };

/** A box of mine, with what I have begun in it. Nobody is ever given another's. */
export const boxWith = (name: string) => async (seen: Inside, reader: Reader): Promise<Box> => {
  const [row] = await reader.execute<Row>(sql`select ${speaksForSomeone(seen)} as "forSomeone",
    (select json_build_object('title', d.title, 'body', d.body, 'keptAt', d.kept_at) from comment_draft d where d.partnership_id = ${seen.partnership.id}
      and d.person_id = ${seen.person.id} and d.work_id = ${seen.work.id} and d.box = ${name}) as begun`);
  const { begun: found, forSomeone } = row!;
  const writer = writerMark({ personId: seen.person.id, partnershipId: seen.partnership.id, workId: seen.work.id }, seen.now);
  return { name, writer, forSomeone, begun: found && { title: found.title, body: found.body, when: momentWords(new Date(found.keptAt), seen.now) } };
};
