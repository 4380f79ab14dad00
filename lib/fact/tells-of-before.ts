import { FAMILY_SEATS } from "@/lib/ladder/reading/facts";
import { about, saidOf } from "./about";
import type { Happened } from "./kept";
import { tell, type Table, type Told } from "./table";
import type { Tells } from "./tells-of-work";

/** What stood before and what is fixed or open, and what families were told and asked. */
export const TELLS_OF_BEFORE: Tells = {
  "called an answer": (happened, { kept, who }) =>
    about(kept.sayings, happened).map((said) => tell("called an answer", happened, { ...who(said.membershipId), of: said.subjectId }, { id: said.id, day: said.onDay ?? undefined, place: "/fixed-and-open" })),
  "agreed it was a limit": (happened, at) => saidOf(happened, at, "agreed it was a limit"),
  "said to have begun earlier": (happened, { kept, who }) =>
    about(kept.earlier, happened).map(({ id, saidBy, onDay }) => tell("said to have begun earlier", happened, who(saidBy), { id, day: onDay, place: "/fixed-and-open" })),
  "fixed and open recorded": (happened, { kept }) =>
    about(kept.boards, happened).map(({ id, fixed, open }) => tell("fixed and open recorded", happened, { fixed: counted(fixed), open: counted(open) }, { id, place: "/fixed-and-open" })),
  "document added": (happened, { kept }) =>
    about(kept.documents, happened).map(({ id, number, kind, writtenOn }) => tell("document added", happened, { as: kind }, { id, day: writtenOn, place: `/documents/${number}` })),
  "account told": accountTold,
  "question put": (happened, { kept, seatNamed }) =>
    about(kept.questions, happened).map(({ id, seatId, days }) => tell("question put", happened, { seat: seatNamed(seatId), daysToAnswer: days }, { id, place: "/told-and-asked" })),
  "rather not lead said": (happened, { kept, who }) =>
    about(kept.sayings, happened).map(({ id, membershipId }) => tell("would rather not lead", happened, who(membershipId), { id, place: "/told-and-asked" })),
};

/** What the lines say stays inside the work (rule 12): the reading asks only how many there are. */
const counted = (lines: number): string[] => Array.from({ length: lines }, (_, at) => String(at + 1));

/** Each family seat with somebody in it that day was told. */
function accountTold(happened: Happened, { kept, seatNamed }: Table): Told[] {
  const sat = new Set(kept.members.filter(({ joinedOn, leftOn }) => joinedOn <= happened.day && (leftOn === null || leftOn > happened.day)).map(({ seatId }) => seatNamed(seatId)));
  return FAMILY_SEATS.filter((seat) => sat.has(seat)).map((seat) => tell("plain account delivered", happened, { seat }, { id: `${happened.subjectId}-${seat}`, place: "/told-and-asked" }));
}
