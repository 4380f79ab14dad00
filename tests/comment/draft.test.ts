import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { inTransaction } from "@/db/client";
import { commentDraft, membership } from "@/db/schema";
import { NotFound } from "@/lib/access/refusal";
import { seeInside } from "@/lib/access/see";
import { beginTopic } from "@/lib/comment/begin-topic";
import { keepDraft, keepWords } from "@/lib/comment/keep-draft";
import { postComment } from "@/lib/comment/post";
import { boxWith } from "@/lib/comment/read-draft";
import { boxOf, GENERAL, MOST_DRAFTS } from "@/lib/comment/rules";
import { writerMark, writerOf } from "@/lib/comment/writer";
import { forgetDrafts } from "@/lib/jobs/forget-words";
import { aCast, days, MONDAY, on, type Cast, type Member } from "../cast/cast";
import { aPieceOfWork, eventsOn, workId } from "../cast/work";

const GENERAL_BOX = boxOf.thread(GENERAL);
const begun = async (cast: Cast, who: Member, slug: string, box = GENERAL_BOX) => (await seeInside(on(days(1), cast, who, slug), { box: boxWith(box) }))!.box.begun;
const setting = async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  return { cast, slug, workId: await workId(cast, slug) };
};

test("what Amara begins to write waits for her, box by box, and for nobody else; no story tells it", async () => {
  const { cast, slug, workId: id } = await setting();
  const before = (await eventsOn(cast, slug)).length;
  await keepDraft(on(MONDAY, cast, cast.amara), { workId: id, box: GENERAL_BOX, body: "Could it be" });
  await keepDraft(on(MONDAY, cast, cast.amara), { workId: id, box: GENERAL_BOX, body: "Could it be two sides?" });
  await keepDraft(on(MONDAY, cast, cast.amara), { workId: id, box: "new topic", title: "Page two", body: "" });
  expect(await begun(cast, cast.amara, slug)).toEqual({ title: "", body: "Could it be two sides?", when: "yesterday at 10:00am" });
  expect(await begun(cast, cast.amara, slug, "new topic")).toMatchObject({ title: "Page two", body: "" });
  expect(await begun(cast, cast.dana, slug)).toBeNull();
  expect((await eventsOn(cast, slug)).length).toBe(before);
});

test("posting empties the box; so does saving nothing; and what a slow line brings after the posting is no draft", async () => {
  const { cast, slug, workId: id } = await setting();
  const keep = (body: string, key?: string) => keepDraft(on(MONDAY, cast, cast.amara), { workId: id, box: GENERAL_BOX, body, key });
  await keep("Could it be two sides?");
  await postComment({ ...on(MONDAY, cast, cast.amara, slug), once: { key: "the-key-of-the-form", digest: "d" } }, { body: "Could it be two sides?" });
  expect(await begun(cast, cast.amara, slug)).toBeNull();
  expect(await keep("Could it be two si", "the-key-of-the-form")).toEqual({ kept: false });
  expect(await begun(cast, cast.amara, slug)).toBeNull();
  expect(await keep("Another thought", "another-key")).toEqual({ kept: true });
  expect(await keep("  ")).toEqual({ kept: false });
  expect(await begun(cast, cast.amara, slug)).toBeNull();
  await keepDraft(on(MONDAY, cast, cast.amara), { workId: id, box: boxOf.newTopic, title: "Page two", body: "Words" });
  await beginTopic(on(MONDAY, cast, cast.amara, slug), { title: "Page two", body: "Words" });
  expect(await begun(cast, cast.amara, slug, boxOf.newTopic)).toBeNull();
});

test("whoever has no seat keeps nothing here, whoever left keeps nothing more, and a box of no name is refused", async () => {
  const { cast, workId: id } = await setting();
  const other = await aCast();
  const given = { workId: id, box: GENERAL_BOX, body: "Words" };
  await expect(keepDraft(on(MONDAY, cast, cast.mo), given)).rejects.toBeInstanceOf(NotFound);
  await expect(keepDraft(on(MONDAY, cast, cast.josh), given)).rejects.toBeInstanceOf(NotFound);
  await expect(keepDraft(on(MONDAY, other, other.dana), given)).rejects.toBeInstanceOf(NotFound);
  await expect(keepDraft(on(MONDAY, cast, cast.amara), { ...given, box: "elsewhere" })).rejects.toThrow();
  await inTransaction({ partnershipId: cast.partnershipId }, (tx) => tx.update(membership).set({ leftAt: days(1) }).where(eq(membership.personId, cast.amara.id)));
  await expect(keepDraft(on(days(2), cast, cast.amara), given)).rejects.toBeInstanceOf(NotFound);
});

test("what was begun and left for three months is forgotten", async () => {
  const { cast, slug, workId: id } = await setting();
  await keepDraft(on(MONDAY, cast, cast.amara), { workId: id, box: GENERAL_BOX, body: "Could it be" });
  await forgetDrafts(days(89));
  expect(await begun(cast, cast.amara, slug)).not.toBeNull();
  await forgetDrafts(days(91));
  expect(await begun(cast, cast.amara, slug)).toBeNull();
});

test("nobody fills the house with drafts: of one work the newest forty are kept", async () => {
  const { cast, slug, workId: id } = await setting();
  for (let n = 1; n <= MOST_DRAFTS + 3; n++) await keepDraft(on(new Date(MONDAY.getTime() + n * 1000), cast, cast.amara), { workId: id, box: boxOf.thread(n), body: `Words ${n}` });
  expect(await inTransaction({ partnershipId: cast.partnershipId }, (tx) => tx.select().from(commentDraft))).toHaveLength(MOST_DRAFTS);
  expect([await begun(cast, cast.amara, slug, boxOf.thread(1)), (await begun(cast, cast.amara, slug, boxOf.thread(MOST_DRAFTS + 3)))?.body]).toEqual([null, `Words ${MOST_DRAFTS + 3}`]);
});

test("many keys at once keep one draft", async () => {
  const { cast, workId: id } = await setting();
  await Promise.all(Array.from({ length: 8 }, (_, n) => keepDraft(on(MONDAY, cast, cast.amara), { workId: id, box: GENERAL_BOX, body: `Words ${n}` })));
  expect(await inTransaction({ partnershipId: cast.partnershipId }, (tx) => tx.select().from(commentDraft))).toHaveLength(1);
});

test("the mark of a box is its writer's for a month, and no other mark opens it", async () => {
  const { cast, slug, workId: id } = await setting();
  const mark = (await seeInside(on(MONDAY, cast, cast.amara, slug), { box: boxWith(GENERAL_BOX) }))!.box.writer;
  const who = { personId: cast.amara.id, partnershipId: cast.partnershipId, workId: id };
  expect(writerOf(mark, MONDAY)).toEqual({ ...who, now: MONDAY });
  expect(writerOf(mark, days(31))).toBeNull();
  for (const bad of [mark.replace(cast.amara.id, cast.dana.id), mark.slice(0, -1), `${mark}x`, "", undefined, ["x"], mark.replace(/\d{13}/, "9999999999999")]) expect(writerOf(bad, MONDAY)).toBeNull();
});

test("where the session has run out, the words are kept by the mark of their box; without one nothing is", async () => {
  const { cast, slug, workId: id } = await setting();
  const mark = writerMark({ personId: cast.amara.id, partnershipId: cast.partnershipId, workId: id }, MONDAY);
  expect(await keepWords(writerOf(mark, days(15)), { box: GENERAL_BOX, body: "Typed over two weeks" })).toBe(true);
  expect(await begun(cast, cast.amara, slug)).toMatchObject({ body: "Typed over two weeks" });
  expect(await keepWords(writerOf("nonsense", MONDAY), { box: GENERAL_BOX, body: "Words" })).toBe(false);
  expect(await keepWords(writerOf(mark, MONDAY), { box: "elsewhere", body: "Words" })).toBe(false);
  const moss = writerMark({ personId: cast.mo.id, partnershipId: cast.partnershipId, workId: id }, MONDAY);
  expect(await keepWords(writerOf(moss, MONDAY), { box: GENERAL_BOX, body: "Words" })).toBe(false);
});
