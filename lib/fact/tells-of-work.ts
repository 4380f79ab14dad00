import type { Kind as EventKind } from "@/lib/event/kinds";
import type { FactOf } from "@/lib/ladder/reading/facts";
import type { Happened, Kept } from "./kept";
import { tell, type Table, type Told } from "./table";

export type Tells = Partial<Record<EventKind, (happened: Happened, at: Table) => Told[]>>;

/** What the whole line of a work says to the reading: its beginning, its seats, its stages, its actions, its views. */
export const TELLS_OF_WORK: Tells = {
  "work begun": (happened, at) => [
    tell("work begun", happened, { seat: at.who(starterOf(at.kept)?.id ?? "").seat }),
    ...at.kept.seats.filter((seat) => seat.sector === "other").map((seat) => tell("seat added", happened, { seat: at.seatNamed(seat.id) }, { id: seat.id, place: "/seats" })),
  ],
  "work recorded afterwards": (happened) => [tell("work begun", happened, { seat: "", afterwards: true })],
  "settled before said": (happened, at) =>
    at.kept.settled.filter(({ id }) => id === happened.subjectId).map(({ id, as, since }) => tell("settled before", happened, { as }, { id, day: since ?? undefined, place: "" })),
  "invitation delivered": (happened, at) =>
    at.kept.invitations.filter(({ id }) => id === happened.subjectId).map(({ seatId }) => tell("invitation delivered", happened, { seat: at.seatNamed(seatId) }, { place: "/seats" })),
  "person joined": (happened, at) => {
    const member = at.member(happened.subjectId);
    if (!member) return [];
    const joined = { seat: at.seatNamed(member.seatId), member: member.personId, how: howOf(member), paidByLead: member.paidByLead ? [{ from: happened.day, to: null }] : [] };
    return [tell("seat joined", happened, joined, { id: member.id, place: "/seats" })];
  },
  "seat left empty": (happened, at) => {
    const seat = at.kept.seats.find(({ id }) => id === happened.subjectId);
    return seat ? [tell("seat left empty", happened, { seat: at.seatNamed(seat.id), because: seat.because }, { place: "/seats" })] : [];
  },
  "stage moved": (happened, at) => {
    const move = at.kept.moves.find(({ id }) => id === happened.subjectId);
    if (!move || move.stage === "idea") return [];
    return [move.stage === "closed" ? tell("work closed", happened, {}) : tell("stage moved", happened, { to: move.stage }), ...askedThen(happened, at, move.stage)];
  },
  "work closed": (happened) => [tell("work closed", happened, {})],
  "started again": (happened, at) => [tell("started again", happened, {}), ...askedThen(happened, at, "scoping")],
  "views asked": (happened, at) => askedThen(happened, at),
  "action added": (happened, { kept, who }) =>
    kept.actions.filter(({ id }) => id === happened.subjectId).map(({ id, number, gathersPeople }) => {
      const leads = kept.leads.filter((lead) => lead.actionId === id && !lead.handedBack);
      const ledBy = [...new Set(leads.map((lead) => who(lead.membershipId).seat))];
      return tell("action opened", happened, { ledBy, gathersPeople }, { id, place: `/actions/${number}` });
    }),
  "action accepted": (happened, { kept, member, who }) => {
    const lead = kept.leads.find(({ actionId, membershipId }) => actionId === happened.subjectId && member(membershipId)?.personId === happened.actorId);
    return lead?.accepted && !lead.handedBack ? [tell("action accepted", happened, { ...who(lead.membershipId), of: lead.actionId }, actionPlace(kept, lead.actionId))] : [];
  },
  "action status said": (happened, { kept, nth }) => {
    const said = kept.statuses.filter(({ actionId }) => actionId === happened.subjectId);
    const turn = nth(happened);
    return isDoneFrom(said, turn) ? [tell("action done", happened, { of: happened.subjectId }, actionPlace(kept, happened.subjectId))] : [];
  },
  "view given": (happened, { kept, who }) =>
    kept.views.filter(({ id }) => id === happened.subjectId).map(({ id, membershipId, rung, beside: besideTheSeat }) =>
      tell("view given", happened, { ...who(membershipId), rung, besideTheSeat }, { id, place: "/ladder" })),
};

const starterOf = ({ members }: Kept) => members.find((member) => member.how === "began the work");

const actionPlace = ({ actions }: Kept, actionId: string) => ({ place: `/actions/${actions.find(({ id }) => id === actionId)?.number ?? ""}` });

/** Who began the work was chosen by nobody, unless the forum had made them its rep. */
export function howOf({ how, wasForumRep }: Kept["members"][number]): FactOf<"seat joined">["how"] {
  return how !== "began the work" ? how : wasForumRep ? "nominated" : "picked";
}

const DONE = new Set<string>(["done", "embedded"]);

/** Done, and never said otherwise since. Said again (embedded, after done), it was done the first time. */
const isDoneFrom = (said: Kept["statuses"], turn: number) =>
  said.slice(turn).length > 0 && said.slice(turn).every(({ status }) => DONE.has(status)) && !DONE.has(said[turn - 1]?.status ?? "");

/** The seats asked for their view on that day, in the stage the work had come to. */
const askedThen = (happened: Happened, { kept, seatNamed }: Table, stage?: string): Told[] =>
  kept.asks
    .filter((ask) => ask.askedOn === happened.day && (stage === undefined || ask.stage === stage))
    // Just after the move they came with: they belong to the stage that began with it.
    .map(({ id, seatId }) => tell("view asked", { ...happened, seq: happened.seq + 0.5 }, { seat: seatNamed(seatId) }, { id: `asked-${id}`, place: "/ladder" }));
