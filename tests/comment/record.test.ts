import { expect, test } from "vitest";
import { NotFound } from "@/lib/access/refusal";
import { seeInside } from "@/lib/access/see";
import { confirmComment } from "@/lib/comment/confirm-comment";
import { commentsBefore } from "@/lib/comment/read";
import { boxWith } from "@/lib/comment/read-draft";
import { spokenFor } from "@/lib/comment/read-spoken-for";
import { boxOf } from "@/lib/comment/rules";
import { recordComment } from "@/lib/comment/record-comment";
import { takeBackComment } from "@/lib/comment/take-back";
import { addWithoutEmail } from "@/lib/seat/add-without-email";
import { inTransaction } from "@/db/client";
import { membership } from "@/db/schema";
import { sql } from "drizzle-orm";
import { aCast, days, on, type Cast, type Member } from "../cast/cast";
import { aPieceOfWork, eventsOn, lettersIn, seatsOf } from "../cast/work";

/** Grace sits with the parent carers and has no e-mail; Amara sits beside her, Chris elsewhere. */
async function aTable() {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara, cast.chris] });
  const at = (who: Member, day = 3) => on(days(day), cast, who, slug);
  await addWithoutEmail(at(cast.dana, 1), { name: "Grace Obi", seat: (await seatsOf(cast, slug))["parent-carers"], how: "nominated", told: "phone" });
  const [grace] = await inTransaction({ partnershipId: cast.partnershipId }, (tx) => tx.select().from(membership).where(sql`told is not null`));
  return { cast, slug, at, grace: grace!, said: { whose: grace!.id, told: "phone", body: "The print is too small for me.", topic: "0" } };
}

const read = async (cast: Cast, who: Member, slug: string) => (await seeInside(on(days(4), cast, who, slug), { page: commentsBefore(0, undefined) }))!.page.comments;

test("what Grace said by phone stands in her name and seat; who wrote it down is named; it is told without a word of it", async () => {
  const { cast, slug, at, said } = await aTable();
  await recordComment(at(cast.amara), said);
  expect(await read(cast, cast.chris, slug)).toMatchObject([{ name: "Grace Obi", seat: "Parent carers", recorded: { by: "Amara Mensah", told: "phone", isConfirmed: false, byMe: false }, isMine: false, isChangeable: false, blocks: [{ lines: [[said.body]] }] }]);
  expect((await eventsOn(cast, slug)).at(-1)).toEqual({ kind: "comment written down", actorId: cast.amara.id, detail: { number: 1, told: "phone", sector: "parent-carers", label: "" } });
  expect((await lettersIn(cast)).filter(({ kind }) => kind === "comment written down")).toEqual([]);
});

test("the lead writes it down for anybody without e-mail, others only in their own seat; whoever has e-mail writes for themselves", async () => {
  const { cast, slug, at, said } = await aTable();
  const own = async (who: Member) => ((await seeInside(at(who), { people: spokenFor }))!.people).map(({ name }) => name);
  expect([await own(cast.dana), await own(cast.amara), await own(cast.chris)]).toEqual([["Grace Obi"], ["Grace Obi"], []]);
  const offered = async (who: Member) => (await seeInside(at(who), { box: boxWith(boxOf.thread(0)) }))!.box.forSomeone;
  for (const who of [cast.amara, cast.dana, cast.chris]) expect(await offered(who), who.name).toBe((await own(who)).length > 0);
  await recordComment(at(cast.dana), { ...said, told: "paper" });
  await expect(recordComment(at(cast.chris), said)).rejects.toThrow("The lead writes this down, or somebody who sits in the same seat.");
  const [chris] = await inTransaction({ partnershipId: cast.partnershipId }, (tx) => tx.select().from(membership).where(sql`person_id = ${cast.chris.id}`));
  await expect(recordComment(at(cast.dana), { ...said, whose: chris!.id })).rejects.toMatchObject({ field: "whose" });
  await expect(recordComment(at(cast.dana), { ...said, body: "" })).rejects.toMatchObject({ issues: [{ path: ["body"] }] });
  await expect(recordComment(at(cast.mo), said)).rejects.toThrow("Only people with a seat");
  await expect(recordComment(at(cast.josh), said)).rejects.toBeInstanceOf(NotFound);
  expect(await read(cast, cast.dana, slug)).toHaveLength(1);
});

test("Grace, once she can sign in, says that these are her words, once; nobody else can; until then Amara takes a slip back", async () => {
  const { cast, slug, at, grace, said } = await aTable();
  await recordComment(at(cast.amara), said);
  await recordComment(at(cast.amara), { ...said, body: "Not what she said." });
  await takeBackComment(at(cast.amara), { number: "2" });
  await expect(takeBackComment(at(cast.chris), { number: "1" })).rejects.toThrow("Only the person who wrote a comment");
  await expect(confirmComment(at(cast.amara), { number: "1" })).rejects.toThrow("Only the person whose words these are");
  const asGrace = { ...cast.amara, id: grace.personId };
  const both = await Promise.allSettled([1, 2].map(() => confirmComment(at(asGrace), { number: "1" })));
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  await expect(takeBackComment(at(cast.amara), { number: "1" })).rejects.toThrow("Only the person who wrote a comment");
  expect(await read(cast, cast.chris, slug)).toMatchObject([{ recorded: { isConfirmed: true } }, { gone: { words: "This comment was taken back." } }]);
  expect((await eventsOn(cast, slug)).map(({ kind }) => kind).slice(-2)).toEqual(["comment taken back", "comment words confirmed"]);
});
