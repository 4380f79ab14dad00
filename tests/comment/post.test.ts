import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { z } from "zod/mini";
import { inTransaction } from "@/db/client";
import { comment } from "@/db/schema";
import { NotFound, Refusal } from "@/lib/access/refusal";
import { seeInside } from "@/lib/access/see";
import { postComment } from "@/lib/comment/post";
import { commentsAfter, commentsBefore } from "@/lib/comment/read";
import { COMMENT_LETTERS, COMMENTS_A_PAGE } from "@/lib/comment/rules";
import { join } from "@/lib/invitation/join";
import { beginWork } from "@/lib/work/begin-work";
import { aCast, days, MONDAY, on, type Cast, type Member } from "../cast/cast";
import { aPieceOfWork, eventsOn, IDEA, lettersIn, tokenFor, workId } from "../cast/work";

const bodiesOn = async (cast: Cast, slug: string) => {
  const id = await workId(cast, slug);
  return inTransaction({ partnershipId: cast.partnershipId }, (tx) => tx.select({ number: comment.number, body: comment.body }).from(comment).where(eq(comment.workId, id)).orderBy(comment.number));
};

const page = async (cast: Cast, who: Member, slug: string, before?: number) => (await seeInside(on(days(1), cast, who, slug), { page: commentsBefore(before) }))!.page;
const after = async (cast: Cast, who: Member, slug: string, number: number) => (await seeInside(on(days(1), cast, who, slug), { newer: commentsAfter(number) }))!.newer;

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
  await expect(seeInside(on(MONDAY, cast, cast.josh, slug), { newer: commentsAfter(0) })).rejects.toBeInstanceOf(NotFound);
  expect(await seeInside(on(MONDAY, cast, cast.mo, slug), { newer: commentsAfter(0) })).toBeNull();
});

test("ten comments at once are ten comments, numbered one to ten", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  const at = (n: number) => on(MONDAY, cast, n % 2 ? cast.amara : cast.dana, slug);
  const numbers = await Promise.all(Array.from({ length: 10 }, (_, n) => postComment(at(n), { body: `Comment ${n}` })));
  expect(numbers.map((one) => one.number).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test("the same form twice at once is one comment", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana });
  const place = { ...on(MONDAY, cast, cast.dana, slug), once: { key: "the-same-key", digest: "d" } };
  const sent = await Promise.allSettled([postComment(place, { body: "Hello" }), postComment(place, { body: "Hello" })]);
  expect(sent.map((one) => one.status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(await bodiesOn(cast, slug)).toHaveLength(1);
});

test("a page holds thirty, the newest last; older ones follow, and nothing is shown twice or lost", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  for (let n = 1; n <= 65; n++) await postComment(on(MONDAY, cast, cast.amara, slug), { body: `Words ${n}` });
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
  for (let n = 1; n <= 32; n++) await postComment(on(MONDAY, cast, cast.amara, slug), { body: `Words ${n}` });
  const given = await after(cast, cast.dana, slug, 0);
  expect(given.map((one) => one.number)).toEqual(Array.from({ length: COMMENTS_A_PAGE }, (_, at) => at + 1));
  expect((await after(cast, cast.dana, slug, 31)).map((one) => one.number)).toEqual([32]);
  const shown = (await page(cast, cast.dana, slug)).comments.at(-1)!;
  expect(shown).toEqual({ number: 32, name: "Amara Mensah", seat: "Parent carers", body: "Words 32", at: MONDAY.toISOString(), when: "yesterday at 10:00am" });
  expect(Object.keys(given[0]!)).toEqual(Object.keys(shown));
  expect(JSON.stringify(given)).not.toContain("@");
});
