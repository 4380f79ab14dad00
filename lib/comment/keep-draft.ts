import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { commentDraft, once } from "@/db/schema";
import { and } from "@/db/where";
import { own } from "@/lib/access/change";
import { NotFound } from "@/lib/access/refusal";
import { KeepDraftInput } from "./input";
import { MOST_DRAFTS } from "./rules";
import { forgetDraft, mustSit, type OfWork } from "./steps";

/** Keeps what I have begun to write, for me alone. Nothing written keeps nothing. */
export const keepDraft = own({
  input: KeepDraftInput,
  async does({ tx, partnership, person, now }, { workId, box, title, body, key }) {
    const of = { partnershipId: partnership.id, workId };
    await mustSit(tx, of, person.id);
    // What a slow line brings after the form itself was sent is no draft any more.
    const [sent] = key === undefined ? [] : await tx.select({ key: once.key }).from(once).where(and(eq(once.partnershipId, of.partnershipId), eq(once.who, person.id), eq(once.key, key)));
    if (sent) return { kept: false };
    if (!title && !body) {
      await forgetDraft(tx, of, person.id, box);
      return { kept: false };
    }
    const words = { title, body, keptAt: now };
    await tx
      .insert(commentDraft)
      .values({ ...of, personId: person.id, box, ...words })
      .onConflictDoUpdate({ target: [commentDraft.partnershipId, commentDraft.personId, commentDraft.workId, commentDraft.box], set: words });
    await onlyNewest(tx, of, person.id);
    return { kept: true };
  },
});

/** Nobody has more boxes open than this; what was begun longest ago goes first. */
const onlyNewest = (tx: Tx, of: OfWork, personId: string) => {
  const mine = and(eq(commentDraft.partnershipId, of.partnershipId), eq(commentDraft.personId, personId), eq(commentDraft.workId, of.workId));
  return tx.delete(commentDraft).where(and(mine, sql`${commentDraft.box} in (select d.box from comment_draft d where d.partnership_id = ${of.partnershipId} and d.person_id = ${personId}
    and d.work_id = ${of.workId} order by d.kept_at desc, d.box offset ${MOST_DRAFTS})`));
};

/** The same for what a form holds, by the mark that stands in it. Says whether anything was kept. */
export async function keepWords(writer: Parameters<typeof keepDraft>[0] & { workId: string } | null, form: { box?: unknown; title?: unknown; body?: unknown; key?: unknown }): Promise<boolean> {
  if (!writer || !KeepDraftInput.safeParse({ ...form, workId: writer.workId }).success) return false;
  try {
    return (await keepDraft(writer, { ...form, workId: writer.workId })).kept;
  } catch (error) {
    if (error instanceof NotFound) return false;
    throw error;
  }
}
