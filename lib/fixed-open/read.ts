import { desc, eq, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { fixedOpen, membership, profile, seat } from "@/db/schema";
import { and } from "@/db/where";
import type { Inside } from "@/lib/access/see";
import { seatWords } from "@/lib/seat/words";
import type { BoardKind } from "./kinds";

export const BOARDS_SHOWN = 20;
export type BoardLine = { kind: BoardKind; what: string; decidedBy: string; since: string | null };
export type Board = { number: number; by: string; on: Date; lines: BoardLine[] };

const lines = sql<BoardLine[]>`(select coalesce(json_agg(json_build_object('kind', l.kind, 'what', l.what, 'decidedBy', l.decided_by, 'since', l.since) order by l.position), '[]')
  from fixed_open_line l where l.partnership_id = fixed_open.partnership_id and l.fixed_open_id = fixed_open.id)`;

/** What was written down as fixed, open and not known, the newest record first. One statement. */
export async function boardsOf(seen: Inside, reader: Reader): Promise<Board[]> {
  const rows = await reader
    .select({ number: fixedOpen.number, name: profile.name, sector: seat.sector, label: seat.label, on: fixedOpen.recordedAt, lines })
    .from(fixedOpen)
    .innerJoin(membership, and(eq(membership.partnershipId, seen.partnership.id), eq(membership.id, fixedOpen.recordedBy)))
    .innerJoin(seat, and(eq(seat.partnershipId, seen.partnership.id), eq(seat.id, membership.seatId)))
    .innerJoin(profile, and(eq(profile.partnershipId, seen.partnership.id), eq(profile.personId, membership.personId)))
    .where(and(eq(fixedOpen.partnershipId, seen.partnership.id), eq(fixedOpen.workId, seen.work.id)))
    .orderBy(desc(fixedOpen.number))
    .limit(BOARDS_SHOWN);
  return rows.map(({ number, name, on, lines: of, ...at }) => ({ number, on, lines: of, by: `${name} (${seatWords(at)})` }));
}
