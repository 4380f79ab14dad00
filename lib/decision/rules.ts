import { asAt } from "@/lib/ladder/reading/as-at";
import type { Day } from "@/lib/ladder/reading/day";
import { realDecisions } from "@/lib/ladder/reading/decisions";
import type { Fact } from "@/lib/ladder/reading/facts";
import type { SayingKind } from "@/lib/saying/kinds";
import { isFamily, type Sector } from "@/lib/seat/sectors";
import { londonDay } from "@/lib/work/dates";

export type Shared = "families there" | "confirmed" | "not shared" | "late" | "small";

/** From the start, shared: how each real decision was shared with families on a day. One that is not here is small. */
export function sharedDecisions(facts: readonly Fact[], day: Day): Map<string, Shared> {
  return new Map(
    realDecisions(asAt(facts, day)).map((decision): [string, Shared] => [
      decision.id,
      decision.late ? "late" : decision.withFamilies ? "families there" : decision.byConfirming ? "confirmed" : "not shared",
    ]),
  );
}


type SaidOf = { kind: SayingKind; seatId: string; seat: string; name: string; isMe: boolean; isMySeat: boolean; on: Date };
export type Presence = { seat: string; by: string[]; agreedNotes: boolean; named: boolean; inThread?: boolean };

const SPOKE_THERE = new Set<SayingKind>(["was there", "answered the proposal"]);

/** Who was there, and how that is known: a seat's own word; named, and its agreement to the notes; or only the recorder's naming it. */
export function presenceOf(named: readonly { id: string; seat: string }[], said: readonly SaidOf[]): Presence[] {
  const there = said.filter(({ kind, seatId }) => SPOKE_THERE.has(kind) || (kind === "agrees the notes" && named.some(({ id }) => id === seatId)));
  const seats = new Map([...named.map(({ id, seat }) => [id, seat] as const), ...there.map(({ seatId, seat }) => [seatId, seat] as const)]);
  return [...seats].map(([id, seat]) => {
    const own = there.filter(({ seatId }) => seatId === id);
    const inThread = own.length > 0 && own.every(({ kind }) => kind === "answered the proposal");
    return { seat, by: [...new Set(own.map(({ name }) => name))], ...(inThread && { inThread }), agreedNotes: own.some(({ kind }) => kind === "agrees the notes"), named: named.some((one) => one.id === id) };
  });
}

type Judged = {
  seat: { id: string; sector: Sector }; saidBySeat: { id: string; sector: Sector };
  isMissing: boolean; isReal: boolean; isProvisional: boolean; fromProposal: boolean; said: readonly SaidOf[]; today: string;
};

/** What this reader may still say of a decision, so that a page offers nothing the verb would refuse. */
export function mayBe({ seat, saidBySeat, isMissing, isReal, isProvisional, fromProposal, said, today }: Judged) {
  const has = (kind: SayingKind, whose: "me" | "my seat" | "any" = "any") =>
    said.some((one) => one.kind === kind && (whose === "any" || (whose === "me" ? one.isMe : one.isMySeat)));
  const mine = said.filter((one) => one.isMe && (one.kind === "confirms" || one.kind === "challenges")).at(-1)?.kind;
  const family = isFamily(seat.sector);
  return {
    there: !isMissing && !fromProposal && !has("was there", "me"),
    real: !isReal && !has("is real"),
    told: !said.some((one) => one.kind === "told families" && londonDay(one.on) === today),
    confirmed: family && mine !== "confirms",
    challenged: mine !== "challenges",
    takenBack: family && isProvisional && !has("took it back to members", "my seat"),
    withdrawn: isMissing && saidBySeat.id === seat.id && !has("withdraws"),
    contested: isMissing && family && !isFamily(saidBySeat.sector) && !has("contests", "me"),
  };
}
