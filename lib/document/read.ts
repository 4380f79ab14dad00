import { desc, eq, sql, type SQL } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { document } from "@/db/schema";
import { and } from "@/db/where";
import { NotFound } from "@/lib/access/refusal";
import type { Inside } from "@/lib/access/see";
import { numberTyped, recorderOf, recorderWords, sayingsAbout, shownSayings } from "@/lib/saying/read";
import { lateBy } from "@/lib/work/dates";
import { linkOf } from "./rules";

export const DOCUMENTS_SHOWN = 100;

/** Nobody sat for families yet on the day it was written. */
const beforeFamilies = sql<boolean>`not exists (select 1 from seat f join membership s on s.partnership_id = f.partnership_id and s.seat_id = f.id
  where f.partnership_id = document.partnership_id and f.work_id = document.work_id and f.sector in ('parent-carers', 'young-people') and (s.joined_at at time zone 'Europe/London')::date <= document.written_on)`;

const documentsWhere = (seen: Inside, reader: Reader, which: SQL) =>
  reader
    .select({ document, beforeFamilies, sayings: sayingsAbout(seen, sql`document.id`), recorder: recorderOf(seen, sql`document.recorded_by`) })
    .from(document)
    .where(and(eq(document.partnershipId, seen.partnership.id), eq(document.workId, seen.work.id), which))
    .orderBy(desc(document.writtenOn), desc(document.number))
    .limit(DOCUMENTS_SHOWN);

export type ShownDocument = ReturnType<typeof shown>;

function shown(seen: Inside, { document: one, beforeFamilies: early, sayings, recorder }: Awaited<ReturnType<typeof documentsWhere>>[number]) {
  const said = shownSayings(seen, sayings);
  const isMarked = said.some(({ kind }) => kind === "is real");
  return {
    number: one.number, title: one.title, kind: one.kind, isMarked, wasBeforeFamilies: early && (one.kind !== "background reading" || isMarked), writtenOn: one.writtenOn, place: one.place, link: linkOf(one.place), said,
    recordedAt: one.recordedAt, recorder: recorderWords(recorder), daysLate: lateBy(one.writtenOn, one.recordedAt), mayMark: one.kind === "background reading" && !isMarked,
  };
}

/** The documents of a work, the newest day first. */
export const documentsOf = async (seen: Inside, reader: Reader) => (await documentsWhere(seen, reader, sql`true`)).map((row) => shown(seen, row));

/** One document by its number in this work. Throws NotFound. */
export const documentNumbered = (typed: string) => async (seen: Inside, reader: Reader) => {
  const [row] = await documentsWhere(seen, reader, eq(document.number, numberTyped(typed)));
  if (!row) throw new NotFound();
  return shown(seen, row);
};
