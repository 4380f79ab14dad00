import type { LadderUsed } from "@/lib/dashboard/read";

type OfWork = { ladder: string };

export const rungsFor = (ladders: LadderUsed[], { ladder }: OfWork) => ladders.find((one) => one.id === ladder)?.rungs ?? [];

export const rungName = (ladders: LadderUsed[], work: OfWork, position: number | null): string | null =>
  position === null ? null : (rungsFor(ladders, work).find((rung) => rung.position === position)?.name ?? String(position));

type ByPreset = OfWork & { recordLocal: boolean; presetRung: number | null };

/** " (local rule; by the national preset: Consultation)", said wherever the reading is; nothing where no rung has tests of its own. */
export const presetWords = (ladders: LadderUsed[], work: ByPreset): string =>
  work.presetRung === null ? "" : ` (${work.recordLocal ? "local rule; " : ""}by the national preset: ${rungName(ladders, work, work.presetRung || null) ?? "not enough recorded yet"})`;
