import { expect, test } from "vitest";
import { messageToPassOn, sentWords } from "@/components/setup/sent-words";
import { NEEDED_SECTORS, type Sector } from "@/lib/seat/sectors";
import type { CountedSeat } from "@/lib/seat/read";

const seat = (sector: Sector, more: Partial<CountedSeat> = {}): CountedSeat => ({ id: sector, sector, label: "", emptyBecause: null, heardHow: null, members: 0, asked: 0, accepted: 0, ...more });
const table = (...different: CountedSeat[]) => NEEDED_SECTORS.map((sector) => different.find((one) => one.sector === sector) ?? seat(sector, { asked: 1 }));

test("after sending, Dana reads how many are asked, and which seats are empty with her reason", () => {
  expect(sentWords(table(seat("education", { members: 1 })))).toBe("5 people invited. All 6 seats have someone, or someone asked.");
  const empty = { emptyBecause: "Not in it." };
  expect(sentWords(table(seat("education", { members: 1 }), seat("health", empty)))).toBe("4 people invited. 5 of the 6 seats have someone, or someone asked. 1 is empty, and your reason stands there.");
  const alone = NEEDED_SECTORS.map((sector) => seat(sector, sector === "education" ? { members: 1, asked: 1 } : empty));
  expect(sentWords(alone)).toBe("1 person invited. 1 of the 6 seats has someone, or someone asked. 5 are empty, and your reason stands there.");
});

test("the message to pass on names the site and nothing of the work, and opens nothing", () => {
  const message = messageToPassOn("https://alongside.example.org");
  expect(message).toContain("https://alongside.example.org");
  expect(message).not.toMatch(/invitation\/|token|\?|leaflet/i);
});
