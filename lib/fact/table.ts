import type { Day } from "@/lib/ladder/reading/day";
import type { Dated, Fact, FactOf, Kind, Seat, Who } from "@/lib/ladder/reading/facts";
import { seatWords } from "@/lib/seat/words";
import type { Happened, Kept } from "./kept";

export type Told = { fact: Fact; place: string };

/** A work's rows, to be looked up by what happened to them. */
export type Table = ReturnType<typeof tableOf>;

export function tableOf(kept: Kept) {
  const seats = new Map<string, Seat>(kept.seats.map((seat) => [seat.id, seatNameOf(seat)]));
  const members = new Map(kept.members.map((member) => [member.id, member]));
  const seatNamed = (id: string | undefined): Seat => seats.get(id ?? "") ?? "";
  return {
    kept,
    seatNamed,
    member: (id: string) => members.get(id),
    /** Who said something, from their place at the table. */
    who: (membershipId: string): Who => {
      const member = members.get(membershipId);
      return { seat: seatNamed(member?.seatId), member: member?.personId };
    },
    /** How often an event of this kind has been told of this subject: the nth event is about the nth row. */
    nth: counter(),
  };
}

/** The rules name a needed seat in plain words, and another voice by its label. */
export const seatNameOf = (seat: { sector: Kept["seats"][number]["sector"]; label: string }): Seat => (seat.sector === "other" ? seatWords(seat) : seat.sector.replace("-", " "));

function counter() {
  const counts = new Map<string, number>();
  return ({ kind, subjectId }: Happened): number => {
    const before = counts.get(kind + subjectId) ?? 0;
    counts.set(kind + subjectId, before + 1);
    return before;
  };
}

type Says<K extends Kind> = Omit<FactOf<K>, "kind" | keyof Dated>;
type More = { id?: string; day?: Day; place?: string };

/** One fact. Unless told otherwise it speaks of the day it was recorded, is named after its event, and stands in the story. */
export function tell<K extends Kind>(kind: K, { seq, day }: Happened, says: Says<K>, more: More = {}): Told {
  const dated = { id: more.id ?? `event-${seq}`, day: Math.min(more.day ?? day, day), recordedOn: day, order: seq };
  return { fact: { ...says, ...dated, kind } as unknown as Fact, place: more.place ?? `/story?before=${seq + 1}` };
}
