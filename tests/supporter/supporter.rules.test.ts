import { expect, test } from "vitest";
import type { Sector } from "@/lib/seat/sectors";
import { countsAsTheirs, standing } from "@/lib/supporter/rules";

const COUNCIL = "council";
const from = (personId: string, sector: Sector, organisationId: string | null, paidByLead = false) => ({ personId, sector, organisationId, paidByLead });
const dana = from("dana", "education", COUNCIL);
const chosen = { choseThemselves: true, lead: dana };

test.each([
  ["a nurse of another organisation", { ...chosen, supporter: from("chris", "health", "nhs") }, true],
  ["another parent, of no organisation", { ...chosen, supporter: from("amara", "parent-carers", null) }, true],
  ["somebody of the organisation that leads", { ...chosen, supporter: from("eli", "social-care", COUNCIL) }, false],
  ["a parent paid by the organisation that leads", { ...chosen, supporter: from("amara", "parent-carers", null, true) }, false],
  ["the lead", { ...chosen, supporter: dana }, false],
  ["a practitioner of whom nobody knows the organisation", { ...chosen, supporter: from("fatima", "adult-services", null) }, false],
  ["a nurse, where nobody knows which organisation leads", { choseThemselves: true, lead: from("dana", "education", null), supporter: from("chris", "health", "nhs") }, false],
  ["a nurse, where a parent of no organisation leads", { choseThemselves: true, lead: from("bev", "parent-carers", null), supporter: from("chris", "health", "nhs") }, true],
  ["anybody, where the choice was written down by another", { ...chosen, choseThemselves: false, supporter: from("chris", "health", "nhs") }, false],
  ["anybody, while nobody leads", { ...chosen, lead: null, supporter: from("chris", "health", "nhs") }, false],
])("from the start, outside the leading organisation: %s", (_, asked, counts) => expect(countsAsTheirs(asked)).toBe(counts));

test("the last thing said for each person stands, and nothing does once that was taken back", () => {
  const said = [{ membershipId: "josh", n: 1, takenBackAt: null }, { membershipId: "amara", n: 2, takenBackAt: null }, { membershipId: "josh", n: 3, takenBackAt: null }];
  expect(standing(said).map(({ n }) => n)).toEqual([3, 2]);
  expect(standing([...said, { membershipId: "josh", n: 4, takenBackAt: new Date(0) }]).map(({ n }) => n)).toEqual([2]);
});
