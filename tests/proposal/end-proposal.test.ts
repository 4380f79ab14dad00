import { expect, test } from "vitest";
import { NotFound } from "@/lib/access/refusal";
import { seeInside } from "@/lib/access/see";
import { decisionNumbered } from "@/lib/decision/read";
import { sayThere } from "@/lib/decision/say-there";
import { sharedDecisions } from "@/lib/decision/rules";
import { factsOf } from "@/lib/fact/read";
import { dayNumber } from "@/lib/fact/rules";
import { hideInRecord } from "@/lib/hiding/hide-in-record";
import { remindProposalsIn } from "@/lib/jobs/remind-proposals";
import { answerProposal } from "@/lib/proposal/answer-proposal";
import { endProposal } from "@/lib/proposal/end-proposal";
import { proposalNumbered } from "@/lib/proposal/read";
import { recordAnswer } from "@/lib/proposal/record-answer";
import { addWithoutEmail } from "@/lib/seat/add-without-email";
import { askToClose } from "@/lib/two-keys/ask-to-close";
import { keysOf } from "@/lib/two-keys/read";
import { turnSecondKey } from "@/lib/two-keys/turn-second-key";
import { pauseWork } from "@/lib/work/pause-work";
import { aCast, days, on, type Cast, type Member } from "../cast/cast";
import { eventsOn, joins, seatsOf } from "../cast/work";
import { decisionsIn, sayingsIn } from "../decision/decisions";
import { answersOf, aProposal, hearersOf, ONE_PAGE, proposalsOf, sent } from "./proposals";

const OUTCOME = { outcome: "One page, folded, with the phone numbers on the back", because: "Both can be had" };
const AFTER = 12;

async function shared(cast: Cast, slug: string, who: Member, day: number) {
  const at = on(days(day), cast, who, slug);
  const { one, facts } = (await seeInside(at, { one: decisionNumbered("1"), facts: factsOf }))!;
  return { presence: one.presence, shared: sharedDecisions(facts.list, dayNumber(days(day))).get(one.id) };
}

test("the day is over: Dana says the outcome and answers the objection; it is a decision of today, made in the thread, with families there", async () => {
  const { cast, slug, says, number } = await aProposal();
  await answerProposal(says(cast.amara), { number, stand: "object", words: "No room for the phone numbers" });
  await answerProposal(says(cast.dana), { number, stand: "agree" });
  const [objection] = await answersOf(cast);
  const at = says(cast.dana, AFTER);
  await expect(endProposal(at, { number, ...OUTCOME })).rejects.toThrow("Somebody has objected, and it has no answer.");
  await expect(endProposal(at, { number, ...OUTCOME, replies: [{ to: objection!.id, words: " " }] })).rejects.toMatchObject({ field: "replies[0].words" });
  expect(await decisionsIn(cast)).toEqual([]);
  const replies = [{ to: objection!.id, words: "They go on the back" }];
  expect(await endProposal(at, { number, ...OUTCOME, replies, isProvisional: "yes", changedByFamilies: "The numbers are on it" })).toEqual({ number: 1, decision: 1 });
  expect(await decisionsIn(cast)).toMatchObject([{
    number: 1, what: OUTCOME.outcome, because: "Both can be had", madeOn: "2026-01-24", madeWhere: "thread", isReal: true, isProvisional: true, isMissing: false, changedByFamilies: "The numbers are on it",
    options: "The leaflet is one page, folded\nTwo pages, or a website only", disagreed: "Amara Mensah (Parent carers): No room for the phone numbers",
  }]);
  expect(await shared(cast, slug, cast.chris, AFTER)).toEqual({ shared: "families there", presence: expect.arrayContaining([
    { seat: "Parent carers", by: ["Amara Mensah"], inThread: true, agreedNotes: false, named: true }, { seat: "Education", by: ["Dana Kerr"], inThread: true, agreedNotes: false, named: true },
  ]) });
  expect((await eventsOn(cast, slug)).at(-1)).toEqual({ kind: "proposal ended", actorId: cast.dana.id, detail: { number: 1, decision: 1, what: OUTCOME.outcome, objections: 1 } });
  expect(await hearersOf(cast, "proposal ended")).toEqual([cast.amara.id]);
  const [letter] = await sent(cast, "proposal ended", days(AFTER));
  expect(letter!.text).toContain("One person objected. Each objection has an answer in words.");
  const { one } = (await seeInside(says(cast.chris, AFTER), { one: proposalNumbered(number) }))!;
  expect(one).toMatchObject({ state: "ended", outcome: OUTCOME.outcome, decision: 1, ender: "Dana Kerr", answers: [{ stand: "object", reply: "They go on the back" }, { stand: "agree", reply: "" }], mayBe: { answered: false, ended: false, withdrawn: false } });
});

test("from the start: only who answered for themselves was there; what was told by phone is named, and does not count as families there", async () => {
  const { cast, slug, says, number } = await aProposal();
  const seats = await seatsOf(cast, slug);
  await addWithoutEmail(says(cast.dana, 2), { name: "Joan", seat: seats["young-people"], how: "nominated", told: "phone" });
  const { one } = (await seeInside(says(cast.dana), { one: proposalNumbered(number) }))!;
  await recordAnswer(says(cast.dana), { number, whose: one.mayBe.recordedFor[0]!.id, told: "phone", stand: "agree" });
  await answerProposal(says(cast.dana), { number, stand: "agree" });
  await endProposal(says(cast.dana, AFTER), { number, ...OUTCOME });
  const found = await shared(cast, slug, cast.chris, AFTER);
  expect(found.shared).toBe("not shared");
  expect(found.presence).toEqual(expect.arrayContaining([{ seat: "Young people", by: [], agreedNotes: false, named: true }]));
  expect((await sayingsIn(cast)).map(({ kind, seatId }) => ({ kind, seatId }))).toEqual([{ kind: "answered the proposal", seatId: seats.education }]);
});

test("nobody answered: the outcome is a decision without families, and says so", async () => {
  const { cast, slug, says, number } = await aProposal();
  await endProposal(says(cast.dana, AFTER), { number, ...OUTCOME });
  expect(await shared(cast, slug, cast.chris, AFTER)).toEqual({ shared: "not shared", presence: [] });
  await expect(sayThere(says(cast.amara, AFTER), { number: "1" })).rejects.toThrow("This came of a proposal: those who answered it took part.");
  expect((await seeInside(says(cast.amara, AFTER), { one: decisionNumbered("1") }))!.one.mayBe).toMatchObject({ there: false, challenged: true });
  expect(await hearersOf(cast, "proposal ended")).toEqual([]);
});

test("a small one is a small decision, and asks nothing of the record", async () => {
  const { cast, slug, says, number } = await aProposal({ size: "small" });
  await answerProposal(says(cast.amara), { number, stand: "agree" });
  await endProposal(says(cast.dana, AFTER), { number, outcome: ONE_PAGE.what });
  expect(await decisionsIn(cast)).toMatchObject([{ isReal: false, options: ONE_PAGE.options }]);
  expect((await shared(cast, slug, cast.chris, AFTER)).shared).toBeUndefined();
});

test("before the day only when everybody who sits there has answered; by whoever put it, or the lead, and once", async () => {
  const { cast, slug, says, number } = await aProposal();
  for (const who of [cast.amara, cast.dana]) await answerProposal(says(who), { number, stand: "agree" });
  await expect(endProposal(says(cast.dana), { number, ...OUTCOME })).rejects.toThrow("Not everyone has answered. They have until 23 January 2026.");
  await joins(cast, slug, cast.eli, days(3));
  await answerProposal(says(cast.chris), { number, stand: "unsure" });
  await expect(endProposal(says(cast.dana), { number, ...OUTCOME })).rejects.toThrow("Not everyone has answered.");
  await answerProposal(says(cast.eli, 4), { number, stand: "agree" });
  await expect(endProposal(says(cast.amara, 4), { number, ...OUTCOME })).rejects.toThrow("Whoever put this proposal does this, or the lead.");
  const both = await Promise.allSettled([1, 2].map(() => endProposal(says(cast.dana, 4), { number, ...OUTCOME })));
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await decisionsIn(cast)).toHaveLength(1);
  await expect(endProposal(says(cast.dana, 4), { number, ...OUTCOME, outcome: "" })).rejects.toMatchObject({ issues: [expect.objectContaining({ path: ["outcome"], message: "Say what was decided." })] });
  await expect(answerProposal(says(cast.amara, 4), { number, stand: "object", words: "Too late?" })).rejects.toThrow("This proposal has its outcome already.");
  await expect(endProposal(says(cast.josh, 4), { number, ...OUTCOME })).rejects.toThrow(NotFound);
  const other = await aCast();
  await expect(endProposal(on(days(4), other, other.dana, slug), { number, ...OUTCOME })).rejects.toThrow(NotFound);
});

test("two days before the last day whoever has not answered is reminded once; who answers meanwhile gets no letter, and the story names nobody", async () => {
  const { cast, slug, says, number } = await aProposal();
  await answerProposal(says(cast.dana), { number, stand: "agree" });
  const before = await eventsOn(cast, slug);
  await remindProposalsIn(cast.partnershipId, days(8));
  expect(await hearersOf(cast, "proposal waits")).toEqual([]);
  await remindProposalsIn(cast.partnershipId, days(9));
  await remindProposalsIn(cast.partnershipId, days(10));
  expect(await hearersOf(cast, "proposal waits")).toEqual([cast.amara.id, cast.chris.id].sort());
  await answerProposal(says(cast.amara, 9), { number, stand: "agree" });
  const letters = await sent(cast, "proposal waits", days(9));
  expect(letters.map(({ to }) => to)).toEqual([cast.chris.email]);
  expect(letters[0]!.text).toContain(ONE_PAGE.what);
  expect(letters[0]!.text).toContain("You have until 23 January 2026.");
  expect(letters[0]!.text).toContain(`/work/${slug}/proposals/1`);
  expect((await eventsOn(cast, slug)).filter(({ kind }) => kind !== "proposal answered")).toEqual(before.filter(({ kind }) => kind !== "proposal answered"));
});

test("a work that closes leaves a proposal undecided, and says so", async () => {
  const { cast, slug, says, number } = await aProposal();
  await askToClose(says(cast.dana, 4), { because: "Nothing more to do" });
  const { keys } = (await seeInside(says(cast.amara, 4), { keys: keysOf }))!;
  await turnSecondKey(says(cast.amara, 4), { keys: keys.all[0]!.id });
  const { one } = (await seeInside(on(days(5), cast, cast.chris, slug), { one: proposalNumbered(number) }))!;
  expect(one).toMatchObject({ state: "open", cutOff: true, mayBe: { answered: false, ended: false, withdrawn: false, recordedFor: [] } });
  await expect(answerProposal(says(cast.amara, 5), { number, stand: "agree" })).rejects.toThrow("This work is finished.");
  await remindProposalsIn(cast.partnershipId, days(9));
  expect(await hearersOf(cast, "proposal waits")).toEqual([]);
});

test("nobody is reminded in a work that is paused", async () => {
  const { cast, says } = await aProposal();
  await pauseWork(says(cast.dana, 2), { because: "The budget is not known" });
  await remindProposalsIn(cast.partnershipId, days(9));
  expect(await hearersOf(cast, "proposal waits")).toEqual([]);
  expect((await proposalsOf(cast))[0]!.remindedAt).toBeNull();
});

test("rule 9: a child's name is hidden in the proposal, its answers, its decision and the story at once", async () => {
  const { cast, slug, says, number } = await aProposal();
  await answerProposal(says(cast.amara), { number, stand: "object", words: "Tommy cannot read it" });
  const [objection] = await answersOf(cast);
  await endProposal(says(cast.dana, AFTER), { number, outcome: "Bigger letters, as Tommy needs", replies: [{ to: objection!.id, words: "Tommy was right" }] });
  await hideInRecord(says(cast.chris, AFTER), { thing: "decision", number: "1", words: "Tommy" });
  const kept = JSON.stringify([await decisionsIn(cast), await proposalsOf(cast), await answersOf(cast)]);
  expect(kept).not.toContain("Tommy");
  expect((await eventsOn(cast, slug)).some(({ detail }) => JSON.stringify(detail).includes("Tommy"))).toBe(false);
  expect(await hearersOf(cast, "name hidden in the record")).toEqual([cast.dana.id, cast.amara.id].sort());
});
