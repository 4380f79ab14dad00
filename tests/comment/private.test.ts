import { expect, test } from "vitest";
import { z } from "zod/mini";
import { NotFound } from "@/lib/access/refusal";
import { seeInside } from "@/lib/access/see";
import { commentsBefore } from "@/lib/comment/read";
import { privateWords, saidInPrivate } from "@/lib/comment/read-private";
import { GENERAL } from "@/lib/comment/rules";
import { sayPrivately } from "@/lib/comment/say-privately";
import { latestFive } from "@/lib/event/read";
import { aCast, days, MONDAY, on, type Cast, type Member } from "../cast/cast";
import { aPieceOfWork, eventsOn, lettersIn } from "../cast/work";

const inside = async (cast: Cast, who: Member, slug: string) =>
  (await seeInside(on(days(1), cast, who, slug), { words: privateWords, count: saidInPrivate, story: latestFive, page: commentsBefore(GENERAL, undefined) }))!;
const setting = async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara, cast.chris, cast.josh] });
  return { cast, slug };
};

test("what Amara says to the lead alone, Dana and Amara read; others see that something was said, and no more", async () => {
  const { cast, slug } = await setting();
  await sayPrivately(on(MONDAY, cast, cast.amara, slug), { body: "I did not dare to say it there." });
  for (const who of [cast.dana, cast.amara]) expect((await inside(cast, who, slug)).words).toMatchObject([{ name: "Amara Mensah", to: "Dana Kerr", blocks: [{ lines: [["I did not dare to say it there."]] }] }]);
  const chris = await inside(cast, cast.chris, slug);
  expect([chris.words, chris.count]).toEqual([[], { all: 1, forMe: 0 }]);
  expect((await inside(cast, cast.dana, slug)).count).toEqual({ all: 1, forMe: 1 });
  expect(JSON.stringify(chris)).not.toContain("did not dare");
  expect(chris.story.map((one) => one.words).join()).not.toContain("private");
  expect((await eventsOn(cast, slug)).at(-1)).toEqual({ kind: "private word said", actorId: cast.amara.id, detail: { words: 1 } });
  expect((await lettersIn(cast)).filter((letter) => letter.kind === "private word said").map((letter) => letter.personId)).toEqual([cast.dana.id]);
});

test("it is refused in words: nothing said, a child named, the lead to themselves, a young person to one adult; a stranger finds nothing", async () => {
  const { cast, slug } = await setting();
  await expect(sayPrivately(on(MONDAY, cast, cast.amara, slug), { body: " " })).rejects.toBeInstanceOf(z.core.$ZodError);
  await expect(sayPrivately(on(MONDAY, cast, cast.amara, slug), { body: "My son Jack waits" })).rejects.toMatchObject({ field: "sure" });
  await expect(sayPrivately(on(MONDAY, cast, cast.dana, slug), { body: "Hm." })).rejects.toThrow("said to yourself");
  await expect(sayPrivately(on(MONDAY, cast, cast.josh, slug), { body: "Hm." })).rejects.toThrow("two adults you know by name");
  await expect(sayPrivately(on(MONDAY, cast, cast.mo, slug), { body: "Hm." })).rejects.toThrow("Only people with a seat");
  await expect(sayPrivately(on(MONDAY, cast, cast.bev, slug), { body: "Hm." })).rejects.toThrow("Only people with a seat");
  const other = await aCast();
  await expect(sayPrivately(on(MONDAY, other, other.dana, slug), { body: "Hm." })).rejects.toBeInstanceOf(NotFound);
});

test("the same form twice at once is one word; eleven in an hour are one too many", async () => {
  const { cast, slug } = await setting();
  const place = { ...on(MONDAY, cast, cast.amara, slug), once: { key: "the-same-key", digest: "d" } };
  const sent = await Promise.allSettled([sayPrivately(place, { body: "Hello" }), sayPrivately(place, { body: "Hello" })]);
  expect(sent.map((one) => one.status).toSorted()).toEqual(["fulfilled", "rejected"]);
  for (let n = 0; n < 9; n++) await sayPrivately(on(MONDAY, cast, cast.amara, slug), { body: `Word ${n}` });
  await expect(sayPrivately(on(MONDAY, cast, cast.amara, slug), { body: "More" })).rejects.toThrow("Your words are still here");
});
