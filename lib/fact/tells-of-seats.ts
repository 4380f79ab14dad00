import type { Happened, Kept } from "./kept";
import { tell, type Table, type Told } from "./table";
import { howOf, type Tells } from "./tells-of-work";

type Member = Kept["members"][number];

/** Who came without a letter, who left, and which empty seat a family seat agreed to. */
export const TELLS_OF_SEATS: Tells = {
  "person added by the lead": (happened, at) => joined(happened, at, at.member(happened.subjectId)),
  "seat given": (happened, at) => joined(happened, at, givenASeat(happened, at.kept)),
  "person left": left,
  "person removed": left,
  "empty seat agreed": (happened, at) => {
    const member = sittingThen(happened, at.kept);
    return member ? [tell("empty seat agreed", happened, { ...at.who(member.id), empty: at.seatNamed(happened.subjectId) }, { place: "/seats" })] : [];
  },
};

function joined(happened: Happened, at: Table, member: Member | undefined): Told[] {
  if (!member) return [];
  const paidByLead = member.paidByLead ? [{ from: happened.day, to: null }] : [];
  return [tell("seat joined", happened, { seat: at.seatNamed(member.seatId), member: member.personId, how: howOf(member), paidByLead }, { id: member.id, place: "/seats" })];
}

function left(happened: Happened, at: Table): Told[] {
  const member = at.member(happened.subjectId);
  return member ? [tell("seat left", happened, { seat: at.seatNamed(member.seatId), member: member.personId }, { place: "/seats" })] : [];
}

/** The membership somebody had on that day; they may have left since, and come again. */
const sittingThen = ({ actorId, day }: Happened, { members }: Kept) =>
  members.filter((member) => member.personId === actorId && member.joinedOn <= day && (member.leftOn === null || member.leftOn >= day)).at(-1);

/** A seat that was asked for is given at once: the nth one given is the nth member nobody else tells of. */
function givenASeat(happened: Happened, { happened: all, members }: Kept): Member | undefined {
  const told = new Set(all.filter(({ kind }) => kind === "person joined" || kind === "person added by the lead").map(({ subjectId }) => subjectId));
  const nth = all.filter(({ kind, seq }) => kind === "seat given" && seq < happened.seq).length;
  return members.filter(({ id }) => !told.has(id))[nth];
}
