import type { LadderUsed } from "@/lib/dashboard/read";

type OfWork = { ladder: string };

export const rungsFor = (ladders: LadderUsed[], { ladder }: OfWork) => ladders.find((one) => one.id === ladder)?.rungs ?? [];

export const rungName = (ladders: LadderUsed[], work: OfWork, position: number | null): string | null =>
  position === null ? null : (rungsFor(ladders, work).find((rung) => rung.position === position)?.name ?? String(position));
