import type { FactOf, Who } from "@/lib/ladder/reading/facts";
import type { Happened, Kept } from "./kept";
import { tell, type Table, type Told } from "./table";
import type { Tells } from "./tells-of-work";

type Decision = Kept["decisions"][number];

/** What was recorded of a work, and what its seats said of it. */
export const TELLS_OF_RECORD: Tells = {
  "decision recorded": (happened, at) => about(at.kept.decisions, happened).map((one) => decisionMade(happened, at, one)),
  "decision said to be missing": (happened, { kept, who }) =>
    about(kept.decisions, happened).map((one) => tell("decision said to be missing", happened, who(one.recordedBy), { id: one.id, day: one.madeOn, place: `/decisions/${one.number}` })),
  "decision told": (happened, at) => saidOf(happened, at, "decision told"),
  "decision confirmed": (happened, at) => (isTheirLast(happened, at) ? saidOf(happened, at, "decision confirmed") : []),
  "marked as real": (happened, at) => saidOf(happened, at, "marked as real"),
  "point raised": (happened, at) => about(at.kept.points, happened).map((one) => pointRaised(happened, at, one)),
  "point recorded": (happened, at) => about(at.kept.points, happened).map((one) => pointRaised(happened, at, one)),
  "point answered": (happened, { kept }) => about(kept.answers, happened).map(({ id, pointId, how }) => tell("point answered", happened, { of: pointId, how }, { id, ...placeOf(kept, pointId) })),
  "point called not answered": (happened, at) => (isCalledFairSince(happened, at) ? [] : saidOf(happened, at, "point called not answered")),
  "point words confirmed": (happened, { kept }) =>
    about(kept.sayings, happened).map(({ id, subjectId }) => tell("words confirmed", happened, { of: subjectId, by: "the person", inLeadOrganisation: false }, { id, ...placeOf(kept, subjectId) })),
  "said withdrawn": (happened, at) => saidOf(happened, at, "withdrawn"),
  "said contested": (happened, at) => saidOf(happened, at, "contested"),
};

const about = <Row extends { id: string }>(rows: readonly Row[], { subjectId }: Happened): Row[] => rows.filter(({ id }) => id === subjectId);

type Saying = "decision told" | "decision confirmed" | "marked as real" | "withdrawn" | "contested" | "point called not answered";

/** A seat's saying about something recorded: on the day it was said, by whom, of what. */
function saidOf(happened: Happened, { kept, who }: Table, kind: Saying): Told[] {
  return about(kept.sayings, happened).map((said) => tell(kind, happened, { ...who(said.membershipId), of: said.subjectId }, { id: said.id, ...placeOf(kept, said.subjectId) }));
}

/** Who confirmed and challenged later does not confirm any more. */
function isTheirLast({ subjectId }: Happened, { kept }: Table): boolean {
  const one = kept.sayings.find(({ id }) => id === subjectId);
  const theirs = kept.sayings.filter((said) => said.subjectId === one?.subjectId && said.membershipId === one.membershipId && (said.kind === "confirms" || said.kind === "challenges"));
  return one !== undefined && theirs.at(-1)?.kind === "confirms";
}

/** Who called it not answered and then fair has changed their mind. */
function isCalledFairSince({ subjectId }: Happened, { kept }: Table): boolean {
  const at = kept.sayings.findIndex(({ id }) => id === subjectId);
  return kept.sayings.slice(at + 1).some(({ kind, subjectId: of }) => kind === "fair answer" && of === kept.sayings[at]?.subjectId);
}

function placeOf({ decisions, points }: Kept, id: string): { place?: string } {
  const decision = decisions.find((each) => each.id === id);
  const point = points.find((each) => each.id === id);
  return decision ? { place: `/decisions/${decision.number}` } : point ? { place: `/points/${point.number}` } : {};
}

/** In their own words when they wrote them: as a point, or as the comment it was made from. */
function pointRaised(happened: Happened, { who, seatNamed }: Table, { id, number, seatId, raisedBy, recordedBy, isComment, raisedOn }: Kept["points"][number]): Told {
  const ownWords = raisedBy !== null && (raisedBy === recordedBy || isComment);
  const says = { ...(raisedBy && { member: who(raisedBy).member }), seat: seatNamed(seatId), ownWords };
  return tell("point raised", happened, says, { id, day: raisedOn, place: `/points/${number}` });
}

function decisionMade(happened: Happened, at: Table, one: Decision): Told {
  const says: Omit<FactOf<"decision made">, "kind" | "id" | "day" | "recordedOn" | "order"> = {
    where: one.madeWhere, real: one.isReal, there: whoWasThere(happened, at, one), changedBecauseOfFamilies: one.changedByFamilies,
    ...(one.followsId && { follows: one.followsId, sameOutcome: one.sameOutcome }),
  };
  return tell("decision made", happened, says, { id: one.id, day: one.madeOn, place: `/decisions/${one.number}` });
}

/**
 * Those who said for themselves that they were there, or agreed the notes. Said more than 7 days after, it comes too late to
 * count for; unless it was said within 30 days and the notes were agreed, or the whole decision was recorded late and is judged so.
 */
function whoWasThere(happened: Happened, { kept, who, member }: Table, { id, meetingId, madeOn }: Decision): Who[] {
  const said = kept.sayings.filter((one) => one.subjectId === id || (meetingId !== null && one.subjectId === meetingId));
  const notesAgreed = said.some(({ kind }) => kind === "agrees the notes");
  const within = notesAgreed || happened.day - madeOn > 7 ? 30 : 7;
  return said
    .filter(({ kind, saidOn }) => (kind === "was there" || kind === "agrees the notes") && saidOn - madeOn <= within)
    .map(({ membershipId }) => {
      const { seat, member: person } = who(membershipId);
      // Who joined after that day speaks for whoever of the seat was there.
      return (member(membershipId)?.joinedOn ?? Infinity) <= madeOn ? { seat, member: person } : { seat };
    });
}
