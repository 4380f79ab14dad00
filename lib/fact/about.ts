import type { Day } from "@/lib/ladder/reading/day";
import { isFamily, type Who } from "@/lib/ladder/reading/facts";
import type { Happened, Kept } from "./kept";
import { tell, type Table, type Told } from "./table";

export const about = <Row extends { id: string }>(rows: readonly Row[], { subjectId }: Happened): Row[] => rows.filter(({ id }) => id === subjectId);

type Saying = "decision told" | "decision confirmed" | "marked as real" | "withdrawn" | "contested" | "point called not answered" | "agreed it was a limit";

/** A seat's saying about something recorded: on the day it was said, by whom, of what. */
export const saidOf = (happened: Happened, { kept, who }: Table, kind: Saying): Told[] =>
  about(kept.sayings, happened).map((said) => tell(kind, happened, { ...who(said.membershipId), of: said.subjectId }, { id: said.id, ...placeOf(kept, said.subjectId) }));

/** Where in the work something recorded stands. */
export function placeOf({ decisions, points, documents, settled, earlier }: Kept, id: string): { place?: string } {
  const page = (rows: readonly { id: string; number: number }[], noun: string) => rows.filter((one) => one.id === id).map(({ number }) => `/${noun}/${number}`)[0];
  const isBefore = [...settled, ...earlier].some((one) => one.id === id);
  const place = page(decisions, "decisions") ?? page(points, "points") ?? page(documents, "documents") ?? (isBefore ? "/fixed-and-open" : undefined);
  return place === undefined ? {} : { place };
}

/** They were at the meeting, or answered the thread. */
const SPOKE_THERE = new Set<Kept["sayings"][number]["kind"]>(["was there", "answered the proposal"]);

type Recorded = { id: string; meetingId: string | null; day: Day; recordedOn: Day; recordedAt: number };

/** Agreements to the notes of the meeting it was made at, said when it could be read there. */
export const notesAgreedFor = ({ kept }: Table, { meetingId, recordedAt }: Pick<Recorded, "meetingId" | "recordedAt">) =>
  kept.sayings.filter((said) => meetingId !== null && said.subjectId === meetingId && said.kind === "agrees the notes" && said.saidAt >= recordedAt);

/** Named by the recorder at the decision or its meeting: alone that is not presence, with the seat's agreement to the notes it is. */
function isNamed({ kept, member }: Table, { id, meetingId }: Recorded, membershipId: string): boolean {
  const seatId = member(membershipId)?.seatId ?? "";
  return [...kept.decisions, ...kept.meetings].some((one) => (one.id === id || one.id === meetingId) && one.namedSeats.includes(seatId));
}

/**
 * Those who said for themselves that they were there, or were named and agreed the notes. Said more than 7 days after, it comes too late to
 * count for; unless within 30 days when a family seat agreed the notes, or when the record itself is late and is judged so.
 */
export function whoWasThere(at: Table, one: Recorded): Who[] {
  const agreed = notesAgreedFor(at, one);
  const there = at.kept.sayings.filter((said) => SPOKE_THERE.has(said.kind) && (said.subjectId === one.id || said.subjectId === one.meetingId));
  const isLate = one.recordedOn - one.day > 7;
  const within = isLate || agreed.some((said) => isFamily(at.who(said.membershipId).seat)) ? 30 : 7;
  const confirmed = agreed.filter((said) => isNamed(at, one, said.membershipId));
  return [...there, ...confirmed].filter((said) => said.saidOn - one.day <= within).map((said) => speaker(at, said.membershipId, one.day));
}

/** Who joined after that day may speak for a seat whose members of that day have all left; otherwise for themselves, and they were not there. */
function speaker({ kept, who, member }: Table, membershipId: string, day: Day): Who {
  const said = member(membershipId);
  const ofThatDay = kept.members.filter((one) => one.seatId === said?.seatId && one.joinedOn <= day && (one.leftOn === null || one.leftOn >= day));
  const joinedLater = (said?.joinedOn ?? Infinity) > day;
  const { seat, member: person } = who(membershipId);
  return joinedLater && ofThatDay.length > 0 && ofThatDay.every((one) => one.leftOn !== null) ? { seat } : { seat, member: person };
}
