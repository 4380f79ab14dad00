import { expect, test } from "vitest";
import { hasSomebody, isEmptied, seatsMissing, seatsWithNobody } from "@/lib/seat/rules";
import { NEEDED_SECTORS, type Sector } from "@/lib/seat/sectors";
import { missingSeatsWords, noOneYet, seatWords } from "@/lib/seat/words";

type Seat = { sector: Sector; label: string; emptyBecause: string | null; members: number; asked: number };
const seat = (sector: Sector, more: Partial<Seat> = {}): Seat => ({ sector, label: "", emptyBecause: null, members: 0, asked: 0, ...more });

test("rule 1: a needed seat is settled by a member, by somebody asked, or by a reason; nothing else settles it", () => {
  expect(seatsMissing([seat("health")])).toHaveLength(1);
  expect(seatsMissing([seat("health", { members: 1 }), seat("education", { asked: 1 }), seat("social-care", { emptyBecause: "Not in it." })])).toEqual([]);
});

test("all six are needed, an added voice is not", () => {
  expect(seatsMissing(NEEDED_SECTORS.map((sector) => seat(sector)))).toHaveLength(6);
  const voice = seat("other", { label: "Charities" });
  expect(seatsMissing([voice])).toEqual([]);
  expect(seatsWithNobody([voice])).toEqual([voice]);
});

test("a seat left empty has a reason, and is not waiting for anybody", () => {
  const empty = seat("health", { emptyBecause: "Not in it." });
  expect([isEmptied(empty), hasSomebody(empty), seatsWithNobody([empty])]).toEqual([true, false, []]);
});

test("seats are named in words a parent would use", () => {
  expect(missingSeatsWords([seat("health")])).toBe("Nobody is asked yet for Health. Invite someone, or say why the seat is empty.");
  expect(missingSeatsWords([seat("parent-carers"), seat("young-people"), seat("health")])).toContain("Parent carers, Young people and Health.");
  expect([seat("health"), seat("parent-carers"), seat("other", { label: "Charities" })].map(noOneYet)).toEqual(["No one from health yet", "No parent carers yet", "No one from Charities yet"]);
  expect(seatWords(seat("other", { label: "Charities" }))).toBe("Charities");
});
