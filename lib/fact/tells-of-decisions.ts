import type { FactOf } from "@/lib/ladder/reading/facts";
import { about, notesAgreedFor, saidOf, whoWasThere } from "./about";
import type { Happened, Kept } from "./kept";
import { tell, type Table, type Told } from "./table";
import type { Tells } from "./tells-of-work";

type Decision = Kept["decisions"][number];

/** What was decided and met about, and what seats said of it. */
export const TELLS_OF_DECISIONS: Tells = {
  "decision recorded": (happened, at) => about(at.kept.decisions, happened).map((one) => decisionMade(happened, at, one)),
  "proposal ended": (happened, at) => about(at.kept.decisions, happened).map((one) => decisionMade(happened, at, one)),
  "decision said to be missing": (happened, { kept, who }) =>
    about(kept.decisions, happened).map((one) => tell("decision said to be missing", happened, who(one.recordedBy), { id: one.id, day: one.madeOn, place: `/decisions/${one.number}` })),
  "decision told": (happened, at) => saidOf(happened, at, "decision told"),
  "decision confirmed": (happened, at) => (isTheirLast(happened, at) ? saidOf(happened, at, "decision confirmed") : []),
  "marked as real": (happened, at) => saidOf(happened, at, "marked as real"),
  "said withdrawn": (happened, at) => saidOf(happened, at, "withdrawn"),
  "said contested": (happened, at) => saidOf(happened, at, "contested"),
  "notes agreed": notesAgreed,
  "meeting recorded": (happened, at) =>
    about(at.kept.meetings, happened)
      .filter(({ isReview }) => isReview)
      .map(({ id, number, heldOn }) => {
        const there = whoWasThere(at, { id, meetingId: id, day: heldOn, recordedOn: happened.day, recordedAt: 0 });
        return tell("review held", happened, { there }, { id, day: heldOn, place: `/meetings/${number}` });
      }),
};

/** Who confirmed and challenged later does not confirm any more. */
function isTheirLast({ subjectId }: Happened, { kept }: Table): boolean {
  const one = kept.sayings.find(({ id }) => id === subjectId);
  const theirs = kept.sayings.filter((said) => said.subjectId === one?.subjectId && said.membershipId === one.membershipId && (said.kind === "confirms" || said.kind === "challenges"));
  return one !== undefined && theirs.at(-1)?.kind === "confirms";
}

function decisionMade(happened: Happened, at: Table, one: Decision): Told {
  const says: Omit<FactOf<"decision made">, "kind" | "id" | "day" | "recordedOn" | "order"> = {
    where: one.madeWhere, real: one.isReal, there: whoWasThere(at, { ...one, day: one.madeOn, recordedOn: happened.day }), changedBecauseOfFamilies: one.changedByFamilies,
    ...(one.followsId && { follows: one.followsId, sameOutcome: one.sameOutcome }),
  };
  return tell("decision made", happened, says, { id: one.id, day: one.madeOn, place: `/decisions/${one.number}` });
}

/** Agreeing the notes of a meeting agrees each decision that stood in them. */
function notesAgreed(happened: Happened, at: Table): Told[] {
  return about(at.kept.sayings, happened).flatMap((said) =>
    at.kept.decisions
      .filter((decision) => notesAgreedFor(at, decision).includes(said))
      .map(({ id, number }) => tell("notes agreed", happened, { ...at.who(said.membershipId), of: id }, { id: `${said.id}-${number}`, place: `/decisions/${number}` })));
}
