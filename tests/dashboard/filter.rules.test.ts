import fc from "fast-check";
import { expect, test } from "vitest";
import { addressWith, differs, filterFrom, isFiltered, type Filter } from "@/lib/dashboard/rules";

const ID = "01a20236-c63f-772a-9aef-f9ff76aec2ad";
const at = "/wolds/dashboard";
const asked = (address: string) => filterFrom(Object.fromEntries(new URL(address, "http://here").searchParams));

test("nothing asked for: the newest first, in pictures, and nothing in the address", () => {
  const filter = filterFrom({});
  expect(filter).toMatchObject({ sort: "newest", asTable: false });
  expect(isFiltered(filter)).toBe(false);
  expect(addressWith(at, filter)).toBe(at);
});

test("what stands in the address is what is asked for, and comes back as the same address", () => {
  const filter: Filter = {
    organisation: ID, lead: "family", leadSays: "with", parentsSay: 4, stage: "design", from: "2026-01-02", to: "2026-03-04", only: "differs", sort: "title", asTable: true,
    after: { id: ID, key: "Contact cards & more" }, overdueAfter: { id: ID, key: "2026-01-02" },
  };
  expect(asked(addressWith(at, filter, { after: filter.after, overdueAfter: filter.overdueAfter }))).toEqual(filter);
});

test("changing a filter starts the lists from the top again", () => {
  const filter = filterFrom({ after: `${ID}2026-01-01T00:00:00.000Z`, stage: "design" });
  expect(addressWith(at, filter, { stage: "review" })).toBe(`${at}?stage=review`);
});

test.each([
  ["stage", "finished"], ["lead-says", "13"], ["lead-says", "0"], ["lead-says", "above"], ["parents-say", "-1"], ["organisation", "1 or 1=1"], ["lead", "everyone"],
  ["from", "2026-02-30"], ["to", "yesterday"], ["only", "mine"], ["sort", "best"], ["show", "rank"], ["after", "short"], ["after", ID],
])("what the page does not understand is left out: %s=%s", (name, value) => {
  expect(filterFrom({ [name]: value })).toEqual(filterFrom({}));
});

test("no address breaks it", () => {
  const anything = fc.dictionary(fc.constantFrom("stage", "lead", "lead-says", "from", "after", "sort", "show", "only", "organisation"), fc.oneof(fc.string(), fc.array(fc.string())));
  fc.assert(fc.property(anything, (sent) => addressWith(at, filterFrom(sent)).startsWith(at)));
});

test("two rungs apart or more is a difference; unsaid is none", () => {
  expect([differs(6, 4), differs(4, 6), differs(6, 5), differs(null, 1), differs(7, null)]).toEqual([true, true, false, false, false]);
});
