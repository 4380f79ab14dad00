import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { inTransaction } from "@/db/client";
import { comment, commentBefore, commentHiding, eventDetail, point, topic } from "@/db/schema";
import { NotFound } from "@/lib/access/refusal";
import { policy } from "@/lib/access/policy";
import { seeHere, seeInside, seeOutline } from "@/lib/access/see";
import { answerObjection } from "@/lib/comment/answer-objection";
import { beginTopic } from "@/lib/comment/begin-topic";
import { changeComment } from "@/lib/comment/change-comment";
import { hideWords } from "@/lib/comment/hide-words";
import { GAP } from "@/lib/comment/markdown";
import { objectToHiding } from "@/lib/comment/object-to-hiding";
import { postComment } from "@/lib/comment/post";
import { commentsBefore } from "@/lib/comment/read";
import { hidingAsked, myHiding, toLookAt } from "@/lib/comment/read-asked";
import { topicWith } from "@/lib/comment/read-topics";
import { GENERAL } from "@/lib/comment/rules";
import { verifyChain } from "@/lib/event/verify";
import { forgetHidden } from "@/lib/jobs/forget-words";
import { pointFromComment } from "@/lib/point/point-from-comment";
import { aCast, days, MONDAY, on, type Cast, type Member } from "../cast/cast";
import { aPieceOfWork, eventsOn, lettersIn, workId } from "../cast/work";

const minute = (n: number) => new Date(MONDAY.getTime() + n * 60_000);
const within = <T>(cast: Cast, read: Parameters<typeof inTransaction<T>>[1]) => inTransaction({ partnershipId: cast.partnershipId }, read);
const stored = (cast: Cast) => within(cast, async (tx) => JSON.stringify([await tx.select().from(comment), await tx.select().from(commentBefore), await tx.select().from(topic)]));
const hidings = (cast: Cast) => within(cast, (tx) => tx.select().from(commentHiding));
const heard = async (cast: Cast, kind: string) => (await lettersIn(cast)).filter((letter) => letter.kind === kind).map((letter) => letter.personId).toSorted();
const blocksOn = async (cast: Cast, who: Member, slug: string) => (await seeInside(on(days(1), cast, who, slug), { page: commentsBefore(GENERAL, undefined) }))!.page.comments.map((one) => one.blocks);

const setting = async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara, cast.chris] });
  await postComment(on(MONDAY, cast, cast.amara, slug), { body: "Jack could not read it. jack wants pictures.", sure: "yes" });
  return { cast, slug, at: (who: Member, now = minute(5)) => on(now, cast, who, slug) };
};

test("Chris hides a child's name in Amara's words at once: the gap stands, the rest stays, in what it said before too; Amara is told", async () => {
  const { cast, slug, at } = await setting();
  await changeComment(at(cast.amara, minute(1)), { number: "1", version: "1", body: "Jack could not read page two.", sure: "yes" });
  await hideWords(at(cast.chris), { number: "1", which: "words", words: "Jack" });
  expect(await blocksOn(cast, cast.dana, slug)).toEqual([[{ lines: [[{ gap: true }, " could not read page two."]] }]]);
  expect(await stored(cast)).not.toMatch(/jack/i);
  expect((await eventsOn(cast, slug)).at(-1)).toEqual({ kind: "name hidden", actorId: cast.chris.id, detail: { number: 1 } });
  expect(JSON.stringify(await eventsOn(cast, slug))).not.toMatch(/jack/i);
  expect(await heard(cast, "name hidden")).toEqual([cast.amara.id]);
  await expect(changeComment(at(cast.amara, minute(6)), { number: "1", version: "2", body: "Other" })).rejects.toThrow("Words are hidden in this comment");
});

test("the whole comment can be hidden, and a name in the title of a topic goes with the name in its comment", async () => {
  const { cast, slug, at } = await setting();
  await hideWords(at(cast.dana), { number: "1", which: "all" });
  expect(await blocksOn(cast, cast.amara, slug)).toEqual([[{ lines: [[{ gap: true }]] }]]);
  await beginTopic(at(cast.amara), { title: "What Jack needs", body: "Pictures, above all.", sure: "yes" });
  await hideWords(at(cast.chris), { number: "2", which: "words", words: "jack" });
  expect((await seeInside(at(cast.dana), { topic: topicWith(1) }))!.topic.title).toBe("What [hidden: may name a child] needs");
  expect(await stored(cast)).not.toMatch(/jack/i);
});

test("a point made of the comment loses the name too, and the story tells no more of it than that; its chain stays whole", async () => {
  const { cast, slug, at } = await setting();
  await pointFromComment(at(cast.amara, minute(2)), { comment: "1" });
  await hideWords(at(cast.chris), { number: "1", which: "words", words: "Jack" });
  const points = await within(cast, (tx) => tx.select({ words: point.words }).from(point));
  expect(points).toEqual([{ words: "[hidden: may name a child] could not read it. [hidden: may name a child] wants pictures." }]);
  expect(await within(cast, async (tx) => JSON.stringify(await tx.select().from(eventDetail)))).not.toMatch(/jack/i);
  expect(await within(cast, async (tx) => verifyChain(tx, cast.partnershipId, await workId(cast, slug)))).toMatchObject({ whole: true, wordsTakenOut: 1 });
});

test("hiding is refused in words where nothing stands to hide; whoever has no seat, and a stranger, cannot", async () => {
  const { cast, slug, at } = await setting();
  await expect(hideWords(at(cast.chris), { number: "1", which: "words", words: "Peter" })).rejects.toMatchObject({ field: "words", message: expect.stringContaining("do not stand in the comment") });
  await expect(hideWords(at(cast.chris), { number: "1", which: "words" })).rejects.toMatchObject({ field: "words" });
  await expect(hideWords(at(cast.mo), { number: "1", which: "all" })).rejects.toThrow("Only people with a seat");
  await expect(hideWords(at(cast.josh), { number: "1", which: "all" })).rejects.toBeInstanceOf(NotFound);
  await expect(hideWords(at(cast.chris), { number: "7", which: "all" })).rejects.toBeInstanceOf(NotFound);
  expect((await blocksOn(cast, cast.dana, slug))[0]).not.toContain(GAP);
  const both = await Promise.allSettled([hideWords(at(cast.chris), { number: "1", which: "all" }), hideWords(at(cast.dana), { number: "1", which: "all" })]);
  expect(both.map((one) => one.status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(await hidings(cast)).toHaveLength(1);
});

test("in a finished work a child's name can still be hidden, and nothing else be added", () => {
  const seated = { stage: "closed", seat: {}, roles: [], work: { openedAt: MONDAY, recordedAfterwards: false } } as never;
  expect([policy["hide a child's name"](seated), policy["post a comment"](seated), policy["change your comment"](seated), policy["take back your comment"](seated)]).toEqual([true, false, false, true]);
});

test("Amara says it names no child: the forum and the administrator hear; only where both say so her words go back, all of them", async () => {
  const { cast, slug, at } = await setting();
  await hideWords(at(cast.chris), { number: "1", which: "words", words: "Jack" });
  await hideWords(at(cast.dana), { number: "1", which: "words", words: "pictures" });
  expect((await seeInside(at(cast.amara), { mine: myHiding(1) }))!.mine).toEqual({ isObjected: false });
  expect((await seeInside(at(cast.dana), { mine: myHiding(1) }))!.mine, "only the writer's").toBeNull();
  await expect(objectToHiding(at(cast.dana), { number: "1", objection: "No." })).rejects.toThrow("The person who wrote the comment can say so");
  await objectToHiding(at(cast.amara), { number: "1", objection: "Jack is our printer." });
  await expect(objectToHiding(at(cast.amara), { number: "1", objection: "Again." })).rejects.toThrow("You have said so already");
  expect(await heard(cast, "hiding objected to")).toEqual([cast.bev.id, cast.ada.id].toSorted());
  const [hiding] = await hidings(cast);
  const asked = { hiding: hiding!.id, outcome: "put back", because: "A printer is no child." };
  expect((await seeHere(at(cast.ada), "be here", { look: toLookAt })).look).toMatchObject([{ kind: "hidden", id: hiding!.id, slug }]);
  expect((await seeHere(at(cast.dana), "be here", { look: toLookAt })).look).toEqual([]);
  const shown = await seeOutline(at(cast.bev), { hiding: hidingAsked(hiding!.id) }, {});
  expect(shown.hiding).toMatchObject({ writer: "Parent carers", objection: "Jack is our printer.", kept: [{ lines: [["Jack could not read it. jack wants pictures."]] }], sides: ["forum"] });
  await expect(seeOutline(at(cast.mo), { hiding: hidingAsked(hiding!.id) }, {})).rejects.toBeInstanceOf(NotFound);
  await expect(answerObjection(at(cast.mo), { ...asked, side: "forum" })).rejects.toThrow("a forum rep or an administrator answers this");
  await expect(answerObjection(at(cast.bev), { ...asked, side: "administrator" })).rejects.toThrow("only for the side you are on");
  await expect(answerObjection(at(cast.josh), { ...asked, side: "forum" })).rejects.toBeInstanceOf(NotFound);
  await answerObjection(at(cast.bev), { ...asked, side: "forum" });
  await expect(answerObjection(at(cast.bev), { ...asked, side: "forum" })).rejects.toThrow("You have answered");
  expect(JSON.stringify(await blocksOn(cast, cast.dana, slug))).not.toContain("Jack");
  await answerObjection(at(cast.ada), { ...asked, side: "administrator" });
  expect(await blocksOn(cast, cast.dana, slug)).toEqual([[{ lines: [["Jack could not read it. jack wants pictures."]] }]]);
  expect(await heard(cast, "hidden name put back")).toEqual([cast.amara.id]);
  await expect(answerObjection(at(cast.ada), { ...asked, side: "administrator" })).rejects.toThrow("settled already");
});

test("one “no” is enough: the words stay hidden and are gone for good; the writer is told why", async () => {
  const { cast, at } = await setting();
  await hideWords(at(cast.chris), { number: "1", which: "words", words: "Jack" });
  await objectToHiding(at(cast.amara), { number: "1", objection: "Everyone knows him." });
  const [{ id } = { id: "" }] = await hidings(cast);
  const both = await Promise.allSettled(([["bev", "forum"], ["ada", "administrator"]] as const).map(([who, side]) => answerObjection(at(cast[who]), { hiding: id, side, outcome: "stay hidden", because: "It is a child’s name." })));
  expect(both.map((one) => one.status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(await stored(cast)).not.toMatch(/jack/i);
  expect(await hidings(cast)).toMatchObject([{ kept: null, putBack: false }]);
  expect(await heard(cast, "hidden name stays hidden")).toEqual([cast.amara.id]);
});

test("hidden words nobody objects to are kept for 28 days, then they are gone for good", async () => {
  const { cast, at } = await setting();
  await hideWords(at(cast.chris, MONDAY), { number: "1", which: "words", words: "Jack" });
  await forgetHidden(days(27));
  expect((await hidings(cast))[0]!.kept).not.toBeNull();
  await forgetHidden(days(29));
  expect((await hidings(cast))[0]!.kept).toBeNull();
  await expect(objectToHiding(at(cast.amara, days(30)), { number: "1", objection: "No." })).rejects.toThrow("Nothing is hidden here that could be put back");
  expect(await within(cast, (tx) => tx.select({ body: comment.body }).from(comment).where(eq(comment.number, 1)))).toEqual([{ body: `${GAP} could not read it. ${GAP} wants pictures.` }]);
});
