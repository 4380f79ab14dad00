import { expect, test } from "vitest";
import { GROUPS, groupOf } from "@/lib/event/filter";
import { KINDS } from "@/lib/event/words";

test.each([
  ["person joined", "people"], ["seat left empty", "people"], ["invitation declined", "people"], ["comment posted", "talk"], ["action status said", "actions"],
  ["proposal put", "decisions"], ["proposal objected to", "decisions"], ["rung claimed", "ladder"], ["view given", "ladder"], ["stage moved", "work"], ["work begun", "work"],
])("somebody looking for “%s” finds it under %s", (kind, group) => expect(groupOf(kind)).toBe(group));

test("every group has something in it but those whose deeds are still to come", () => {
  const used = new Set(KINDS.map(groupOf));
  expect(GROUPS.map(({ key }) => key).filter((key) => !used.has(key) && key !== "meetings")).toEqual([]);
});
