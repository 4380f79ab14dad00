import { expect, test } from "vitest";
import { NotFound } from "@/lib/access/refusal";
import { seeInside } from "@/lib/access/see";
import { beginTopic } from "@/lib/comment/begin-topic";
import { addSchoolHoliday } from "@/lib/partnership/add-school-holiday";
import { answerProposal } from "@/lib/proposal/answer-proposal";
import { putProposal } from "@/lib/proposal/put-proposal";
import { proposalNumbered, proposalsIn, proposalsOpen } from "@/lib/proposal/read";
import { recordAnswer } from "@/lib/proposal/record-answer";
import { withdrawProposal } from "@/lib/proposal/withdraw-proposal";
import { addWithoutEmail } from "@/lib/seat/add-without-email";
import { inTransaction } from "@/db/client";
import { membership } from "@/db/schema";
import { aCast, days, on } from "../cast/cast";
import { aPieceOfWork, eventsOn, seatsOf } from "../cast/work";
import { answersOf, aProposal, hearersOf, ONE_PAGE, proposalsOf, sent } from "./proposals";

test("Dana puts a proposal into general talk; everybody who sits there is asked by letter, and it stands in the thread", async () => {
  const { cast, slug, says } = await aProposal();
  const { size: _, ...words } = ONE_PAGE;
  expect(await proposalsOf(cast)).toMatchObject([{ number: 1, ...words, isReal: true, topicId: null, withdrawnAt: null, endedAt: null, decisionId: null }]);
  expect((await eventsOn(cast, slug)).at(-1)).toEqual({ kind: "proposal put", actorId: cast.dana.id, detail: { number: 1, what: ONE_PAGE.what, until: "2026-01-23" } });
  expect(await hearersOf(cast, "proposal put")).toEqual([cast.amara.id, cast.chris.id].sort());
  const [letter] = await sent(cast, "proposal put", days(1));
  expect(letter!.text).toContain("You have until 23 January 2026 to answer.");
  expect(letter!.subject).toBe("Something is proposed");
  const { here, open } = (await seeInside(says(cast.amara), { here: proposalsIn(0), open: proposalsOpen }))!;
  expect(here).toEqual(open);
  expect(here).toMatchObject([{ number: 1, what: ONE_PAGE.what, state: "open", daysLeft: 8, putBy: { name: "Dana Kerr", seat: "Education" }, mine: null, answers: [], seats: { answered: [], not: ["Parent carers", "Education", "Health"] }, mayBe: { answered: true, ended: false, withdrawn: false, recordedFor: [] } }]);
});

test("a proposal stands in the topic it was put into, and in no other thread", async () => {
  const { cast, says } = await aProposal();
  const { topic } = await beginTopic(says(cast.amara), { title: "The pictures", body: "Which ones?" });
  await putProposal(says(cast.amara), { ...ONE_PAGE, what: "Photos, not drawings", topic: String(topic), size: "small" });
  const { inTopic, general } = (await seeInside(says(cast.chris), { inTopic: proposalsIn(topic), general: proposalsIn(0) }))!;
  expect([inTopic, general].map((list) => list.map(({ what }) => what))).toEqual([["Photos, not drawings"], [ONE_PAGE.what]]);
  expect(inTopic[0]!.topic).toEqual({ number: topic, title: "The pictures" });
});

test("each answers once, the last one counts, what was said before stays; an objection says why and is heard of", async () => {
  const { cast, slug, says, number } = await aProposal();
  await answerProposal(says(cast.amara), { number, stand: "agree" });
  await answerProposal(says(cast.amara, 4), { number, stand: "object", words: "No room for the phone numbers" });
  await answerProposal(says(cast.chris, 4), { number, stand: "unsure", words: "I must ask the nurses" });
  expect(await answersOf(cast)).toMatchObject([{ stand: "agree", words: "" }, { stand: "object", words: "No room for the phone numbers" }, { stand: "unsure" }]);
  const { one } = (await seeInside(says(cast.dana, 5), { one: proposalNumbered(number) }))!;
  expect(one.answers.map(({ name, seat, stand, by }) => ({ name, seat, stand, by }))).toEqual([{ name: "Amara Mensah", seat: "Parent carers", stand: "object", by: null }, { name: "Chris Boyle", seat: "Health", stand: "unsure", by: null }]);
  expect(one.before.map(({ name, stand }) => ({ name, stand }))).toEqual([{ name: "Amara Mensah", stand: "agree" }]);
  expect(one.seats).toEqual({ answered: ["Parent carers", "Health"], not: ["Education"] });
  expect(one.waitingFor).toEqual([{ name: "Dana Kerr", seat: "Education" }]);
  expect((await eventsOn(cast, slug)).slice(-3).map(({ kind, detail }) => ({ kind, detail }))).toEqual([
    { kind: "proposal answered", detail: { number: 1, stand: "agree" } }, { kind: "proposal objected to", detail: { number: 1, stand: "object" } }, { kind: "proposal answered", detail: { number: 1, stand: "unsure" } },
  ]);
  expect(await hearersOf(cast, "proposal objected to")).toEqual([cast.dana.id]);
});

test("what Joan said by phone is written down in her own seat, by Dana who is named; nobody answers for somebody with e-mail", async () => {
  const { cast, slug, says, number } = await aProposal();
  const seats = await seatsOf(cast, slug);
  await addWithoutEmail(says(cast.dana, 2), { name: "Joan", seat: seats["young-people"], how: "nominated", told: "phone" });
  const members = await inTransaction({ partnershipId: cast.partnershipId }, (tx) => tx.select().from(membership));
  const joan = members.find(({ told }) => told === "phone")!;
  const before = (await seeInside(says(cast.chris), { one: proposalNumbered(number) }))!.one;
  expect(before.mayBe.recordedFor).toEqual([{ id: joan.id, name: "Joan", seat: "Young people" }]);
  await recordAnswer(says(cast.chris), { number, whose: joan.id, told: "phone", stand: "object", words: "The letters are too small" });
  const { one } = (await seeInside(says(cast.amara), { one: proposalNumbered(number) }))!;
  expect(one.answers).toMatchObject([{ name: "Joan", seat: "Young people", stand: "object", words: "The letters are too small", told: "phone", by: "Chris Boyle" }]);
  expect((await eventsOn(cast, slug)).at(-1)).toEqual({ kind: "proposal answer recorded", actorId: cast.chris.id, detail: { number: 1, stand: "object", told: "phone", sector: "young-people", label: "" } });
  const amara = members.find(({ personId }) => personId === cast.amara.id)!;
  await expect(recordAnswer(says(cast.dana), { number, whose: amara.id, told: "phone", stand: "agree" })).rejects.toMatchObject({ field: "whose", message: "This person has email and answers for themselves." });
  await expect(recordAnswer(says(cast.dana), { number, whose: joan.id, told: "pigeon", stand: "agree" })).rejects.toThrow();
  await expect(recordAnswer(says(cast.dana), { number, whose: seats.health, told: "phone", stand: "agree" })).rejects.toThrow("This person has no seat here now.");
});

test("refused in words: an objection without a reason, the same again, when the last day is over, and nothing is half done", async () => {
  const { cast, slug, says, number } = await aProposal();
  await expect(answerProposal(says(cast.amara), { number, stand: "object", words: " " })).rejects.toMatchObject({ field: "words", message: "Say why, in a line. Whoever says the outcome must answer it." });
  await expect(answerProposal(says(cast.amara), { number, stand: "maybe" })).rejects.toMatchObject({ issues: [expect.objectContaining({ path: ["stand"] })] });
  await answerProposal(says(cast.amara, 11), { number, stand: "agree" });
  await expect(answerProposal(says(cast.amara, 11), { number, stand: "agree" })).rejects.toThrow("This is what was answered already. It stands.");
  await expect(answerProposal(says(cast.chris, 12), { number, stand: "agree" })).rejects.toThrow("The last day to answer is over.");
  await expect(answerProposal(says(cast.mo), { number, stand: "agree" })).rejects.toThrow("Only people with a seat can do this.");
  await expect(putProposal(says(cast.dana), { ...ONE_PAGE, what: "" })).rejects.toMatchObject({ issues: [expect.objectContaining({ path: ["what"], message: "Write what you propose." })] });
  await expect(putProposal(says(cast.dana), { ...ONE_PAGE, size: "" })).rejects.toMatchObject({ issues: [expect.objectContaining({ path: ["size"] })] });
  expect(await answersOf(cast)).toHaveLength(1);
  expect((await eventsOn(cast, slug)).filter(({ kind }) => kind.startsWith("proposal"))).toHaveLength(2);
});

test("the last day leaves three days at least; school holidays are not counted for families, and an access need doubles them", async () => {
  const { cast, slug, says } = await aProposal();
  const until = (day: string) => putProposal(says(cast.dana, 1), { ...ONE_PAGE, closesOn: day });
  await expect(until("2026-01-15")).rejects.toMatchObject({ field: "closesOn", message: expect.stringContaining("until 16 January 2026 at least") });
  await expect(until("2026-06-01")).rejects.toMatchObject({ field: "closesOn", message: expect.stringContaining("That is a long time to wait.") });
  await until("2026-01-16");
  await addSchoolHoliday(on(days(0), cast, cast.ada), { name: "Snow days", firstDay: "2026-01-14", lastDay: "2026-01-16" });
  await expect(until("2026-01-18")).rejects.toMatchObject({ message: expect.stringContaining("until 19 January 2026 at least") });
  const seats = await seatsOf(cast, slug);
  await addWithoutEmail(says(cast.dana, 1), { name: "Joan", seat: seats["young-people"], how: "nominated", told: "phone", needs: ["large print"] });
  await expect(until("2026-01-21")).rejects.toMatchObject({ message: expect.stringContaining("until 22 January 2026 at least") });
});

test("whoever put it withdraws it, and says why; those who answered hear, and nobody answers any more", async () => {
  const { cast, slug, says, number } = await aProposal();
  await answerProposal(says(cast.amara), { number, stand: "agree" });
  await expect(withdrawProposal(says(cast.amara), { number, words: "No" })).rejects.toThrow("Only whoever put this proposal can withdraw it.");
  await expect(withdrawProposal(says(cast.dana), { number, words: "" })).rejects.toMatchObject({ issues: [expect.objectContaining({ path: ["words"] })] });
  await withdrawProposal(says(cast.dana, 4), { number, words: "The printer folds two pages for nothing" });
  await expect(withdrawProposal(says(cast.dana, 4), { number, words: "Again" })).rejects.toThrow("This proposal was withdrawn.");
  await expect(answerProposal(says(cast.chris, 4), { number, stand: "agree" })).rejects.toThrow("This proposal was withdrawn. It says why.");
  expect((await eventsOn(cast, slug)).at(-1)).toMatchObject({ kind: "proposal withdrawn", detail: { because: "The printer folds two pages for nothing" } });
  expect(await hearersOf(cast, "proposal withdrawn")).toEqual([cast.amara.id]);
  const { one, open } = (await seeInside(says(cast.chris, 4), { one: proposalNumbered(number), open: proposalsOpen }))!;
  expect(one).toMatchObject({ state: "withdrawn", withdrawnBecause: "The printer folds two pages for nothing", waitingFor: [], answers: [{ stand: "agree" }], mayBe: { answered: false, ended: false, withdrawn: false } });
  expect(open).toEqual([]);
});

test("strangers are told it is not there, and one work's proposal is not another's", async () => {
  const { cast, slug, says, number } = await aProposal();
  const other = await aCast();
  const second = await aPieceOfWork(cast, { ledBy: cast.dana, title: "A second work" });
  const foreign = on(days(3), other, other.dana, slug);
  for (const verb of [answerProposal, putProposal]) await expect(verb(foreign, { ...ONE_PAGE, number, stand: "agree" })).rejects.toThrow(NotFound);
  await expect(answerProposal(says(cast.josh), { number, stand: "agree" })).rejects.toThrow(NotFound);
  await expect(answerProposal(on(days(3), cast, cast.dana, second), { number, stand: "agree" })).rejects.toThrow(NotFound);
  await expect(seeInside(on(days(3), cast, cast.dana, second), { one: proposalNumbered(number) })).rejects.toThrow(NotFound);
  await expect(putProposal(says(cast.dana), { ...ONE_PAGE, topic: "7" })).rejects.toThrow(NotFound);
  expect(await seeInside(says(cast.mo), { one: proposalNumbered(number) })).toBeNull();
});

test("twice at once: the same answer is kept once, and two proposals get two numbers", async () => {
  const { cast, says, number } = await aProposal();
  const both = await Promise.allSettled([1, 2].map(() => answerProposal(says(cast.amara), { number, stand: "agree" })));
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  await Promise.all(["Blue", "Green"].map((what) => putProposal(says(cast.chris), { ...ONE_PAGE, what })));
  expect((await proposalsOf(cast)).map((one) => one.number)).toEqual([1, 2, 3]);
});
