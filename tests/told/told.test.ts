import { expect, test } from "vitest";
import { NotFound } from "@/lib/access/refusal";
import { seeInside } from "@/lib/access/see";
import { answerQuestion } from "@/lib/told/answer-question";
import { putQuestion } from "@/lib/told/put-question";
import { ratherNotLead } from "@/lib/told/rather-not-lead";
import { accountsOf, questionsOf, whoWouldRatherNotLead } from "@/lib/told/read";
import { tellAccount } from "@/lib/told/tell-account";
import { moveStage } from "@/lib/work/move-stage";
import { aCast, days, on, type Cast, type Member } from "../cast/cast";
import { aPieceOfWork, eventsOn, joins, lettersIn, seatsOf } from "../cast/work";
import { factsOn, resultOn } from "../fact/reads";

const heard = async (cast: Cast, kind: string) => (await lettersIn(cast)).filter((letter) => letter.kind === kind).map(({ personId }) => personId);

async function aTable() {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara, cast.chris] });
  return { cast, slug, seats: await seatsOf(cast, slug), at: (who: Member, day = 3) => on(days(day), cast, who, slug) };
}

test("an account goes by letter to everyone who sits for families, and only to them", async () => {
  const { cast, slug, at } = await aTable();
  await joins(cast, slug, cast.josh, days(2));
  await tellAccount(at(cast.dana), { words: "We have talked with ten families. Next week we write." });
  expect((await heard(cast, "account told")).sort()).toEqual([cast.amara.id, cast.josh.id].sort());
  expect((await factsOn(cast, slug, 3)).list.filter(({ kind }) => kind === "plain account delivered")).toMatchObject([{ seat: "parent carers" }, { seat: "young people" }]);
  expect((await seeInside(at(cast.chris), { accounts: accountsOf }))!.accounts).toMatchObject([{ number: 1, by: "Dana Kerr" }]);
});

test("nobody sits for families: there is nobody to tell", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana });
  await expect(tellAccount(on(days(1), cast, cast.dana, slug), { words: "x" })).rejects.toThrow("No family seat has anybody in it yet");
});

test("a question with ten days or more is asking; the seat hears and answers, also late", async () => {
  const { cast, slug, seats, at } = await aTable();
  await putQuestion(at(cast.dana), { seat: seats["parent-carers"], words: "Which words are hard?", days: "5" });
  expect(await resultOn(cast, slug, 3, "asked")).toBe("unmet");
  await putQuestion(at(cast.dana, 4), { seat: seats["parent-carers"], words: "Which words are hard?", days: "14" });
  expect(await resultOn(cast, slug, 4, "asked")).toBe("met");
  expect(await heard(cast, "question put")).toEqual([cast.amara.id, cast.amara.id]);
  await expect(answerQuestion(at(cast.chris, 5), { number: "2", words: "Eligible" })).rejects.toThrow("This was asked of another seat.");
  await answerQuestion(at(cast.amara, 30), { number: "2", words: "“Eligible” and “respite”." });
  expect(await heard(cast, "question answered")).toEqual([cast.dana.id]);
  const { questions } = (await seeInside(at(cast.dana, 31), { questions: questionsOf }))!;
  expect(questions[0]).toMatchObject({ number: 2, seat: "Parent carers", answerBy: "2026-01-30", said: [{ words: "“Eligible” and “respite”.", name: "Amara Mensah" }] });
  expect((await eventsOn(cast, slug)).at(-1)).toMatchObject({ kind: "question answered", detail: { number: 2, sector: "parent-carers" } });
});

test("a question is refused in words: no days, too many, an empty seat, another work's", async () => {
  const { cast, seats, at } = await aTable();
  const other = await aTable();
  const asked = { seat: seats["parent-carers"], words: "Which?", days: "14" };
  for (const days_ of ["", "0", "91", "1.5", "soon"]) await expect(putQuestion(at(cast.dana), { ...asked, days: days_ })).rejects.toMatchObject({ issues: [{ path: ["days"] }] });
  await expect(putQuestion(at(cast.dana), { ...asked, seat: seats["adult-services"] })).rejects.toMatchObject({ field: "seat", message: "Nobody sits there yet. Choose a seat that has somebody in it." });
  await expect(putQuestion(at(cast.dana), { ...asked, seat: other.seats["parent-carers"] })).rejects.toMatchObject({ field: "seat" });
  await expect(answerQuestion(at(cast.amara), { number: "9", words: "x" })).rejects.toThrow(NotFound);
});

test("from Delivery on a family seat may write that it would rather not lead", async () => {
  const { cast, slug, at } = await aTable();
  await expect(ratherNotLead(at(cast.amara), {})).rejects.toThrow("Delivery has not begun.");
  await moveStage(at(cast.dana, 10), { to: "delivery" });
  await expect(ratherNotLead(at(cast.chris, 11), {})).rejects.toThrow("Parent carers and young people can say this.");
  await ratherNotLead(at(cast.amara, 11), {});
  await expect(ratherNotLead(at(cast.amara, 12), {})).rejects.toThrow("You have said this already.");
  expect(await resultOn(cast, slug, 11, "do-together")).toBe("met");
  expect((await seeInside(at(cast.amara, 12), { who: whoWouldRatherNotLead }))!.who).toMatchObject({ said: [{ name: "Amara Mensah" }], mayRatherNotLead: false });
});

test("strangers find nothing; twice at once is two accounts, one form one; rather not lead is said once", async () => {
  const { cast, slug, seats, at } = await aTable();
  await expect(tellAccount(at(cast.josh), { words: "x" })).rejects.toThrow(NotFound);
  await expect(putQuestion(at(cast.josh), { seat: seats.health, words: "x", days: "3" })).rejects.toThrow(NotFound);
  await expect(tellAccount(at(cast.mo), { words: "x" })).rejects.toThrow("Only people with a seat can do this.");
  await Promise.all([cast.dana, cast.chris].map((who) => tellAccount(at(who), { words: "x" })));
  const once = { key: "account-once-1", digest: "same" };
  await Promise.allSettled([1, 2].map(() => tellAccount({ ...at(cast.dana), once }, { words: "x" })));
  expect((await seeInside(at(cast.dana), { accounts: accountsOf }))!.accounts.map(({ number }) => number)).toEqual([3, 2, 1]);
  await moveStage(at(cast.dana, 5), { to: "delivery" });
  await Promise.allSettled([1, 2].map(() => ratherNotLead(at(cast.amara, 6), {})));
  expect((await eventsOn(cast, slug)).filter(({ kind }) => kind === "rather not lead said")).toHaveLength(1);
});
