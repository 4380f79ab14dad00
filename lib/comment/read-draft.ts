import { eq } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { commentDraft } from "@/db/schema";
import { and } from "@/db/where";
import type { Inside } from "@/lib/access/see";
import { momentWords } from "@/lib/work/dates";
import { writerMark } from "./writer";

/** What a box needs to keep words: its name, the mark of its writer, and what the writer has begun in it already. */
export type Box = { name: string; writer: string; begun: { title: string; body: string; when: string } | null };

/** A box of mine, with what I have begun in it. Nobody is ever given another's. */
export const boxWith = (name: string) => async (seen: Inside, reader: Reader): Promise<Box> => {
  const [found] = await reader
    .select({ title: commentDraft.title, body: commentDraft.body, keptAt: commentDraft.keptAt })
    .from(commentDraft)
    .where(and(eq(commentDraft.partnershipId, seen.partnership.id), eq(commentDraft.personId, seen.person.id), eq(commentDraft.workId, seen.work.id), eq(commentDraft.box, name)));
  const writer = writerMark({ personId: seen.person.id, partnershipId: seen.partnership.id, workId: seen.work.id }, seen.now);
  return { name, writer, begun: found ? { title: found.title, body: found.body, when: momentWords(found.keptAt, seen.now) } : null };
};
