import type { Sector } from "@/lib/seat/sectors";
import type { StageBegun } from "@/lib/work/read-stages";

type SaidOnce = { position: number; rungName: string; stage: string; round: number; on: Date; beside: boolean; seat: { id: string; sector: Sector; label: string } | null };
type At = { position: number; rungName: string };
/** One stay of the work in a stage. */
export type Stay = Pick<StageBegun, "stage" | "round" | "on">;
/** What one voice said, stay by stay: null where it said nothing there. Nobody's seat is the lead. */
export type Voice = { seat: { id: string; sector: Sector; label: string } | null; at: (At | null)[] };

/**
 * Stage by stage, what the lead said and what each seat said last there. What the lead says stands until it is said anew; a
 * seat is asked anew in every stage. What members said beside their seat is in the list, not in the line.
 */
export function historyOf(begun: readonly StageBegun[], said: readonly SaidOnce[]): { stays: Stay[]; voices: Voice[] } {
  const stays = begun.filter(({ stage }) => stage !== "closed");
  const oldestFirst = [...said].reverse().filter(({ beside }) => !beside);
  const lastIn = (voice: readonly SaidOnce[]) => stays.map((stay) => atOf(voice.findLast((one) => one.stage === stay.stage && one.round === stay.round)));
  const lead = carried(lastIn(oldestFirst.filter(({ seat }) => seat === null)));
  const bySeat = Map.groupBy(oldestFirst.filter(({ seat }) => seat !== null), ({ seat }) => seat!.id);
  const seats = [...bySeat.values()].map((voice): Voice => ({ seat: voice[0]!.seat, at: lastIn(voice) }));
  return { stays, voices: [...(lead.some(Boolean) ? [{ seat: null, at: lead }] : []), ...seats] };
}

const atOf = (one: SaidOnce | undefined): At | null => (one ? { position: one.position, rungName: one.rungName } : null);

function carried(at: (At | null)[]): (At | null)[] {
  let last: At | null = null;
  return at.map((one) => (last = one ?? last));
}
