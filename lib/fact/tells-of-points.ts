import { about, placeOf, saidOf } from "./about";
import type { Happened, Kept } from "./kept";
import { tell, type Table, type Told } from "./table";
import type { Tells } from "./tells-of-work";

/** What was raised and answered, and what the ones who raised it said of the answers. */
export const TELLS_OF_POINTS: Tells = {
  "point raised": (happened, at) => about(at.kept.points, happened).map((one) => pointRaised(happened, at, one)),
  "point recorded": (happened, at) => about(at.kept.points, happened).map((one) => pointRaised(happened, at, one)),
  "point answered": (happened, { kept }) => about(kept.answers, happened).map(({ id, pointId, how }) => tell("point answered", happened, { of: pointId, how }, { id, ...placeOf(kept, pointId) })),
  "point called not answered": (happened, at) => (isCalledFairSince(happened, at) ? [] : saidOf(happened, at, "point called not answered")),
  "point words confirmed": (happened, { kept }) =>
    about(kept.sayings, happened).map(({ id, subjectId }) => tell("words confirmed", happened, { of: subjectId, by: "the person", inLeadOrganisation: false }, { id, ...placeOf(kept, subjectId) })),
  // Says nothing itself: the confirmation it takes back is told no more, so the work is read anew.
  "said through taken back": () => [],
  "said through a supporter": (happened, { kept }) =>
    about(kept.through, happened)
      .filter((one) => one.thing === "point" && one.stand === "agrees" && isTheLastThrough(one, kept))
      .map(({ id, subjectId, counts }) => tell("words confirmed", happened, { of: subjectId, by: "a supporter they chose", inLeadOrganisation: !counts }, { id, ...placeOf(kept, subjectId) })),
};

/** What was taken back, or said otherwise since, confirms no more. */
function isTheLastThrough(one: Kept["through"][number], { through }: Kept): boolean {
  const last = through.findLast(({ subjectId, membershipId }) => subjectId === one.subjectId && membershipId === one.membershipId);
  return last?.id === one.id && !one.takenBack;
}

/** In their own words when they raised it themselves. Made by another, also of their comment, it waits for them to say it is theirs. */
function pointRaised(happened: Happened, { who, seatNamed }: Table, { id, number, seatId, raisedBy, recordedBy, raisedOn }: Kept["points"][number]): Told {
  const ownWords = raisedBy !== null && raisedBy === recordedBy;
  const says = { ...(raisedBy && { member: who(raisedBy).member }), seat: seatNamed(seatId), ownWords };
  return tell("point raised", happened, says, { id, day: raisedOn, place: `/points/${number}` });
}

/** Who called it not answered and then fair has changed their mind. */
function isCalledFairSince({ subjectId }: Happened, { kept }: Table): boolean {
  const at = kept.sayings.findIndex(({ id }) => id === subjectId);
  return kept.sayings.slice(at + 1).some(({ kind, subjectId: of }) => kind === "fair answer" && of === kept.sayings[at]?.subjectId);
}
