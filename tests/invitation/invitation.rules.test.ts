import { expect, test } from "vitest";
import { linkState, mayAskOnceMore, mayRemind, stateOf, whyNotSendAgain } from "@/lib/invitation/rules";

const at = (day: number) => new Date(Date.UTC(2026, 0, 12 + day, 10));
const nothing = { sentAt: null, deliveredAt: null, notReachedAt: null, openedAt: null, acceptedAt: null, notNowAt: null, declinedAt: null, withdrawnAt: null, expiresAt: null, generation: 1,
  remindedAt: null, askedOnceMoreAt: null, someoneElseAt: null, wrongPersonAt: null, namedAt: null };
const sent = { ...nothing, sentAt: at(0), expiresAt: at(30) };

test.each([
  [{}, "sent"],
  [{ deliveredAt: at(0) }, "delivered"],
  [{ deliveredAt: at(0), openedAt: at(1) }, "opened"],
  [{ notReachedAt: at(0) }, "not reached"],
  [{ notReachedAt: at(0), deliveredAt: at(1) }, "delivered"],
  [{ expiresAt: at(2) }, "expired"],
  [{ notNowAt: at(1), expiresAt: at(2) }, "said not now"],
  [{ declinedAt: at(1), notNowAt: at(1) }, "said no"],
  [{ declinedAt: at(1), acceptedAt: at(2) }, "joined"],
  [{ withdrawnAt: at(1), declinedAt: at(1) }, "withdrawn"],
  [{ sentAt: null }, "not sent"],
  [{ acceptedAt: at(1), withdrawnAt: at(2) }, "left"],
  [{ someoneElseAt: at(1) }, "said someone else"],
  [{ namedAt: at(1) }, "named who comes"],
  [{ wrongPersonAt: at(1) }, "wrong person"],
  [{ wrongPersonAt: at(1), withdrawnAt: at(2) }, "withdrawn"],
  [{ notNowAt: at(1), askedOnceMoreAt: at(2) }, "sent"],
  [{ notNowAt: at(3), askedOnceMoreAt: at(2) }, "said not now"],
] as const)("an invitation with %j stands as: %s", (facts, state) => {
  expect(stateOf({ ...sent, ...facts }, at(3))).toBe(state);
});

test.each([
  [{}, { replaced: false, stage: "idea" }, "to answer"],
  [{}, { replaced: true, stage: "idea" }, "replaced"],
  [{}, { replaced: false, stage: "closed" }, "finished"],
  [{ expiresAt: at(2) }, { replaced: false, stage: "idea" }, "expired"],
  [{ expiresAt: at(2) }, { replaced: true, stage: "idea" }, "replaced"],
  [{ notNowAt: at(1) }, { replaced: false, stage: "idea" }, "to answer"],
  [{ notNowAt: at(1), expiresAt: at(2) }, { replaced: false, stage: "idea" }, "expired"],
  [{ declinedAt: at(1) }, { replaced: false, stage: "idea" }, "to answer"],
  [{ declinedAt: at(1), expiresAt: at(2) }, { replaced: false, stage: "idea" }, "expired"],
  [{ someoneElseAt: at(1), expiresAt: at(2) }, { replaced: false, stage: "idea" }, "expired"],
  [{ notReachedAt: at(1), expiresAt: at(2) }, { replaced: false, stage: "idea" }, "expired"],
  [{ acceptedAt: at(1) }, { replaced: true, stage: "closed" }, "joined"],
  [{ withdrawnAt: at(1) }, { replaced: true, stage: "idea" }, "withdrawn"],
  [{ acceptedAt: at(1), withdrawnAt: at(2) }, { replaced: false, stage: "idea" }, "left"],
  [{ wrongPersonAt: at(1) }, { replaced: false, stage: "idea" }, "wrong person"],
  [{ someoneElseAt: at(1) }, { replaced: false, stage: "idea" }, "to answer"],
] as const)("behind the link of an invitation with %j, %j, its holder finds: %s", (facts, around, state) => {
  expect(linkState({ invitation: { ...sent, ...facts }, ...around }, at(3))).toBe(state);
});

test.each([
  [{}, 0, "sent today"],
  [{}, 1, null],
  [{ notReachedAt: at(0) }, 0, null],
  [{ notNowAt: at(1) }, 9, null],
  [{ expiresAt: at(2) }, 9, null],
  [{ generation: 3 }, 9, "sent enough"],
  [{ declinedAt: at(1) }, 9, "said no"],
  [{ acceptedAt: at(1) }, 9, "joined"],
  [{ withdrawnAt: at(1) }, 9, "withdrawn"],
  [{ sentAt: null }, 9, "not sent"],
  [{ generation: 2, remindedAt: at(7) }, 9, "sent enough"],
  [{ someoneElseAt: at(1) }, 9, "said someone else"],
  [{ wrongPersonAt: at(1) }, 9, "wrong person"],
] as const)("an invitation with %j on day %i: sending again is %j", (facts, day, why) => {
  expect(whyNotSendAgain({ ...sent, ...facts }, at(day))).toBe(why);
});

test("a day is a London day: half past midnight in June is another day than eleven the evening before", () => {
  const late = new Date("2026-06-01T22:00:00Z");
  expect(whyNotSendAgain({ ...sent, sentAt: late, expiresAt: at(300) }, new Date("2026-06-01T22:59:00Z"))).toBe("sent today");
  expect(whyNotSendAgain({ ...sent, sentAt: late, expiresAt: at(300) }, new Date("2026-06-01T23:30:00Z"))).toBeNull();
});

test.each([
  [{}, 6, false],
  [{}, 7, true],
  [{ openedAt: at(1) }, 20, true],
  [{ remindedAt: at(7) }, 20, false],
  [{ generation: 2 }, 20, false],
  [{ notReachedAt: at(0) }, 20, false],
  [{ notNowAt: at(1) }, 20, false],
  [{ declinedAt: at(1) }, 20, false],
  [{ someoneElseAt: at(1) }, 20, false],
  [{ withdrawnAt: at(1) }, 20, false],
  [{ wrongPersonAt: at(1) }, 20, false],
  [{ acceptedAt: at(1) }, 20, false],
  [{}, 31, false],
] as const)("an invitation with %j on day %i: reminded is %j", (facts, day, may) => {
  expect(mayRemind({ ...sent, ...facts }, at(day))).toBe(may);
});

test.each([
  [{ notNowAt: at(2) }, 29, false],
  [{ notNowAt: at(2) }, 30, true],
  [{ notNowAt: at(2), declinedAt: at(3) }, 40, false],
  [{ notNowAt: at(31), askedOnceMoreAt: at(30) }, 70, false],
  [{ notNowAt: at(2), withdrawnAt: at(3) }, 40, false],
  [{ notNowAt: at(2), generation: 3 }, 40, false],
  [{}, 40, false],
] as const)("“not now” with %j on day %i: asked once more is %j", (facts, day, may) => {
  expect(mayAskOnceMore({ ...sent, ...facts }, at(day))).toBe(may);
});
