import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { z } from "zod/mini";
import { inTransaction } from "@/db/client";
import { comment } from "@/db/schema";
import { NotFound, Refusal } from "@/lib/access/refusal";
import { seeInside } from "@/lib/access/see";
import { postComment } from "@/lib/comment/post";
import { commentsBefore, commentsSince } from "@/lib/comment/read";
import { COMMENT_LETTERS, COMMENTS_A_PAGE, GENERAL } from "@/lib/comment/rules";
import { join } from "@/lib/invitation/join";
import { beginWork } from "@/lib/work/begin-work";
import { aCast, days, MONDAY, on, type Cast, type Member } from "../cast/cast";
import { aPieceOfWork, eventsOn, IDEA, lettersIn, tokenFor, workId } from "../cast/work";

const bodiesOn = async (cast: Cast, slug: string) => {
  const id = await workId(cast, slug);
  return inTransaction({ partnershipId: cast.partnershipId }, (tx) => tx.select({ number: comment.number, body: comment.body }).from(comment).where(eq(comment.workId, id)).orderBy(comment.number));
};

const page = async (cast: Cast, who: Member, slug: string, before?: number) => (await seeInside(on(days(1), cast, who, slug), { page: commentsBefore(GENERAL, before) }))!.page;
const since = async (cast: Cast, who: Member, slug: string, touched: number, from = 0) => (await seeInside(on(days(1), cast, who, slug), { newer: commentsSince(GENERAL, { from, since: touched }) }))!.newer;
const minute = (n: number) => new Date(MONDAY.getTime() + n * 60_000);

test("Amara says hello: it is kept, it stands in the story without her words, and those who want everything hear", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  const { personId } = await join({ token: await tokenFor(cast, slug, cast.chris), now: MONDAY }, { name: "Chris Boyle", hears: "everything" });
  const { number } = await postComment(on(days(1), cast, cast.amara, slug), { body: "  Could it be two sides?\r\nThe last one was long.  " });
  expect(number).toBe(1);
  expect(await bodiesOn(cast, slug)).toEqual([{ number: 1, body: "Could it be two sides?\nThe last one was long." }]);
  expect((await eventsOn(cast, slug)).at(-1)).toEqual({ kind: "comment posted", actorId: cast.amara.id, detail: { number: 1 } });
  expect((await lettersIn(cast)).filter((letter) => letter.kind === "comment posted").map((letter) => letter.personId)).toEqual([personId]);
});

test("a comment needs words, and not too many", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana });
  for (const body of ["", "   \n ", "x".repeat(COMMENT_LETTERS + 1), undefined, ["a", "b"], 3]) {
    await expect(postComment(on(MONDAY, cast, cast.dana, slug), { body })).rejects.toBeInstanceOf(z.core.$ZodError);
  }
  await postComment(on(MONDAY, cast, cast.dana, slug), { body: "x".repeat(COMMENT_LETTERS), number: 99, membershipId: cast.amara.id });
  expect((await bodiesOn(cast, slug)).map((one) => one.number)).toEqual([1]);
});

test("nobody comments before people are asked, and Mo, who has no seat, is told whom to ask", async () => {
  const cast = await aCast();
  const { slug: early } = await beginWork(on(MONDAY, cast, cast.dana), { ...IDEA, seat: "education" });
  await expect(postComment(on(MONDAY, cast, cast.dana, early), { body: "Hello" })).rejects.toThrow("This opens when every seat is invited or left empty with a reason");
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana });
  await expect(postComment(on(MONDAY, cast, cast.mo, slug), { body: "Hello" })).rejects.toThrow(Refusal);
  await expect(postComment(on(MONDAY, cast, cast.mo, slug), { body: "Hello" })).rejects.toThrow("You can ask the lead for a seat");
  expect(await bodiesOn(cast, slug)).toEqual([]);
});

test("for Josh, who has not joined, and for another partnership the work is not there", async () => {
  const [cast, other] = [await aCast(), await aCast()];
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana });
  await expect(postComment(on(MONDAY, cast, cast.josh, slug), { body: "Hello" })).rejects.toBeInstanceOf(NotFound);
  await expect(postComment(on(MONDAY, other, other.dana, slug), { body: "Hello" })).rejects.toBeInstanceOf(NotFound);
  await expect(seeInside(on(MONDAY, cast, cast.josh, slug), { newer: commentsSince(GENERAL, { from: 0, since: 0 }) })).rejects.toBeInstanceOf(NotFound);
  expect(await seeInside(on(MONDAY, cast, cast.mo, slug), { newer: commentsSince(GENERAL, { from: 0, since: 0 }) })).toBeNull();
});

test("ten comments at once are ten comments, numbered one to ten", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  const at = (n: number) => on(MONDAY, cast, n % 2 ? cast.amara : cast.dana, slug);
  const numbers = await Promise.all(Array.from({ length: 10 }, (_, n) => postComment(at(n), { body: `Comment ${n}` })));
  expect(numbers.map((one) => one.number).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test("a page holds thirty, the newest last; older ones follow, and nothing is shown twice or lost", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  for (let n = 1; n <= 65; n++) await postComment(on(minute(n), cast, cast.amara, slug), { body: `Words ${n}` });
  const newest = await page(cast, cast.dana, slug);
  const middle = await page(cast, cast.dana, slug, newest.comments[0]!.number);
  const oldest = await page(cast, cast.dana, slug, middle.comments[0]!.number);
  const numbers = [...oldest.comments, ...middle.comments, ...newest.comments].map((one) => one.number);
  expect(numbers).toEqual(Array.from({ length: 65 }, (_, at) => at + 1));
  expect([newest, middle, oldest].map((one) => [one.comments.length, one.isOlder, one.isNewer])).toEqual([[COMMENTS_A_PAGE, true, false], [COMMENTS_A_PAGE, true, true], [5, false, true]]);
});

test("whoever asks for newer ones is given a page's worth, and of each comment no more than the page shows", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  for (let n = 1; n <= 32; n++) await postComment(on(minute(n), cast, cast.amara, slug), { body: `Words ${n}` });
  const given = await since(cast, cast.dana, slug, 0);
  expect(given.map((one) => one.number)).toEqual(Array.from({ length: COMMENTS_A_PAGE }, (_, at) => at + 1));
  expect((await since(cast, cast.dana, slug, 31)).map((one) => one.number)).toEqual([32]);
  expect(await since(cast, cast.dana, slug, 0, 33)).toEqual([]);
  const shown = (await page(cast, cast.dana, slug)).comments.at(-1)!;
  expect(shown).toEqual({
    number: 32, touched: 32, name: "Amara Mensah", seat: "Parent carers", at: minute(32).toISOString(), when: "yesterday at 10:32am", blocks: [{ lines: [["Words 32"]] }],
    before: [], replyTo: null, gone: null, recorded: null, isMine: false, isChangeable: false, isNew: true,
  });
  expect(Object.keys(given[0]!)).toEqual(Object.keys(shown));
  expect(JSON.stringify(given)).not.toContain("@");
});

test("a reply goes to the one it answers, who hears of it; others only if they want everything; nobody hears twice", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara, cast.eli] });
  const { personId: chris } = await join({ token: await tokenFor(cast, slug, cast.chris), now: MONDAY }, { name: "Chris Boyle", hears: "everything" });
  await postComment(on(minute(1), cast, cast.amara, slug), { body: "Could it be two sides?" });
  await postComment(on(minute(2), cast, cast.dana, slug), { body: "Yes.", replyTo: "1" });
  await postComment(on(minute(3), cast, cast.amara, slug), { body: "And large print.", replyTo: "1" });
  const heard = (await lettersIn(cast)).filter((letter) => letter.kind === "reply posted").map((letter) => letter.personId);
  expect(heard.toSorted()).toEqual([cast.amara.id, chris].toSorted());
  expect((await eventsOn(cast, slug)).slice(-2).map((one) => one.kind), "to oneself is no reply").toEqual(["reply posted", "comment posted"]);
  expect((await page(cast, cast.eli, slug)).comments.map((one) => one.replyTo)).toEqual([null, { number: 1, name: "Amara Mensah" }, { number: 1, name: "Amara Mensah" }]);
  await expect(postComment(on(minute(4), cast, cast.dana, slug), { body: "Yes.", replyTo: "99" })).rejects.toBeInstanceOf(NotFound);
});

test("words that look like a child's name are not posted yet: the writer changes them, or posts them as they are", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  for (const [body, words] of [["My son Jack waits.", "This looks like a child’s name."], ["NHS number 943 476 5919", "This looks like an NHS number."]] as const) {
    await expect(postComment(on(MONDAY, cast, cast.amara, slug), { body })).rejects.toMatchObject({ field: "sure", message: expect.stringContaining(words) });
  }
  expect(await bodiesOn(cast, slug)).toEqual([]);
  await postComment(on(MONDAY, cast, cast.amara, slug), { body: "My son Jack waits.", sure: "yes" });
  expect(await bodiesOn(cast, slug)).toHaveLength(1);
});

test("thirty comments in a minute are enough: the next one is refused kindly, and a minute later it goes", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana });
  for (let n = 0; n < 30; n++) await postComment(on(MONDAY, cast, cast.dana, slug), { body: `Words ${n}` });
  await expect(postComment(on(MONDAY, cast, cast.dana, slug), { body: "More" })).rejects.toThrow("Wait a minute, then post this. Your words are still here.");
  await postComment(on(minute(2), cast, cast.dana, slug), { body: "More" });
});
