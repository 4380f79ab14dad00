import { isFamily, type Sector } from "@/lib/seat/sectors";
import type { Answer } from "./answers";

/** What was said of a point after each of its answers, in order: fair, or not answered. */
export type Heard = { answers: readonly { how: Answer; at: Date }[]; said: readonly { kind: "fair answer" | "not answered"; at: Date }[] };
export type PointState = "waiting" | "not answered" | "answered" | "fair" | "stands";

/** Rule 7, the loop closes: *not answered* reopens a point once; a second answer stands, with the disagreement shown. */
export function pointState({ answers, said }: Heard): PointState {
  const last = answers.at(-1);
  if (!last) return "waiting";
  const after = said.filter(({ at }) => at >= last.at).at(-1)?.kind;
  if (after === "fair answer") return "fair";
  if (after === undefined) return "answered";
  const reopenedBefore = said.some(({ kind, at }) => kind === "not answered" && at < last.at);
  return reopenedBefore ? "stands" : "not answered";
}

/** An open point keeps the work from closing (rule 7). */
export const isOpen = (state: PointState): boolean => state === "waiting" || state === "not answered";

type Point = { raisedBy: string | null; recordedBy: string; seat: { id: string; sector: Sector }; raiserLeft: boolean; raisedByLead: boolean; state: PointState; isConfirmed: boolean; shownBy: readonly string[] };
type Me = { membershipId: string; seatId: string; leads: boolean };

/** Who raised it speaks for it; where nobody here did, or they have left, their seat does. */
export const speaksFor = ({ raisedBy, raiserLeft, seat }: Pick<Point, "raisedBy" | "raiserLeft" | "seat">, me: Pick<Me, "membershipId" | "seatId">): boolean =>
  raisedBy === null || raiserLeft ? seat.id === me.seatId : raisedBy === me.membershipId;

/** In the person's own words: they raised it themselves, or said that it is theirs. Else anybody could make a point of a greeting. */
export const isOwnWords = ({ raisedBy, recordedBy, isConfirmed }: Pick<Point, "raisedBy" | "recordedBy" | "isConfirmed">): boolean =>
  raisedBy !== null && (raisedBy === recordedBy || isConfirmed);

/** Two keys: whoever raised it and the lead; where the lead raised it, anybody of another seat. */
export const mayLetShow = (point: Pick<Point, "raisedBy" | "raiserLeft" | "seat" | "raisedByLead">, me: Me): boolean =>
  speaksFor(point, me) || me.leads || (point.raisedByLead && point.seat.id !== me.seatId);

/** What this reader may still do with a point, so that a page offers nothing the verb would refuse. */
export function mayDo(point: Point, me: Me) {
  const mine = speaksFor(point, me);
  return {
    answer: point.raisedBy !== me.membershipId,
    judge: mine && point.state === "answered",
    changeMind: mine && (point.state === "fair" || point.state === "not answered"),
    confirm: point.raisedBy === me.membershipId && !isOwnWords(point),
    show: mayLetShow(point, me) && !isOpen(point.state) && !point.shownBy.includes(me.membershipId),
  };
}

export const isFamilyPoint = (point: { sector: Sector }): boolean => isFamily(point.sector);
