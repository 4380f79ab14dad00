import { eq } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { draftWords, profile } from "@/db/schema";
import { and } from "@/db/where";
import type { Here } from "@/lib/access/see";
import type { CharterDraft, DefinitionDraft } from "./rules";

export type Draft<Content> = { content: Content; version: number; writtenAt: Date; writtenBy: string };

const draftOf = <Content>(what: "charter" | "definition") => async (seen: Here, reader: Reader): Promise<Draft<Content> | null> => {
  const [found] = await reader
    .select({ content: draftWords.content, version: draftWords.version, writtenAt: draftWords.writtenAt, writtenBy: profile.name })
    .from(draftWords)
    .innerJoin(profile, and(eq(profile.partnershipId, seen.partnership.id), eq(profile.personId, draftWords.writtenBy)))
    .where(and(eq(draftWords.partnershipId, seen.partnership.id), eq(draftWords.what, what)));
  return found ? { ...found, content: found.content as Content } : null;
};

/** What administrators are still writing. For their pages only. */
export const charterDraft = draftOf<CharterDraft>("charter");
export const definitionDraft = draftOf<DefinitionDraft>("definition");
