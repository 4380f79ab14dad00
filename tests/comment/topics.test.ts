import { expect, test } from "vitest";
import { z } from "zod/mini";
import { NotFound, Refusal } from "@/lib/access/refusal";
import { seeHere, seeInside } from "@/lib/access/see";
import { beginTopic } from "@/lib/comment/begin-topic";
import { markRead } from "@/lib/comment/mark-read";
import { postComment } from "@/lib/comment/post";
import { commentsBefore } from "@/lib/comment/read";
import { standsBeforeMe } from "@/lib/work/read";
import { newInMyWorks, topicPage, topicsOf, topicWith } from "@/lib/comment/read-topics";
import { GENERAL, TITLE_LETTERS, TOPICS_A_PAGE } from "@/lib/comment/rules";
import { join } from "@/lib/invitation/join";
import { aCast, days, MONDAY, on, type Cast, type Member } from "../cast/cast";
import { aPieceOfWork, eventsOn, lettersIn, tokenFor, workId } from "../cast/work";

const minute = (n: number) => new Date(MONDAY.getTime() + n * 60_000);
const inside = async (cast: Cast, who: Member, slug: string, now = days(1)) =>
  (await seeInside(on(now, cast, who, slug), { list: topicsOf(4), general: commentsBefore(GENERAL, undefined), isNew: async (seen, reader) => (await standsBeforeMe(seen, reader)).news }))!;
const reads = async (cast: Cast, who: Member, slug: string, topic: number, readTo: number) => markRead(on(days(1), cast, who), { workId: await workId(cast, slug), topic, readTo });

test("Amara begins a topic: it stands with its title and first comment, apart from general talk; who wants everything hears", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  const { personId: chris } = await join({ token: await tokenFor(cast, slug, cast.chris), now: MONDAY }, { name: "Chris Boyle", hears: "everything" });
  await postComment(on(minute(1), cast, cast.dana, slug), { body: "Good morning." });
  const begun = await beginTopic(on(minute(2), cast, cast.amara, slug), { title: "  The words on\npage two ", body: "Can we say “who can have one”?" });
  expect(begun).toEqual({ topic: 1, number: 2 });
  await postComment(on(minute(3), cast, cast.dana, slug), { body: "Yes.", topic: "1" });
  expect((await inside(cast, cast.amara, slug)).list.topics).toMatchObject([{ number: 1, isNew: 1 }]);
  const { list, general } = await inside(cast, cast.dana, slug);
  expect(list.topics).toMatchObject([{ number: 1, title: "The words on page two", comments: 2, last: 3, lastBy: "Dana Kerr", when: "yesterday at 10:03am", isNew: 0 }]);
  expect(general.comments.map((one) => one.number)).toEqual([1]);
  const { thread, topic } = (await seeInside(on(days(1), cast, cast.dana, slug), { thread: commentsBefore(1, undefined), topic: topicWith(1) }))!;
  expect([topic.title, thread.comments.map((one) => one.number)]).toEqual(["The words on page two", [2, 3]]);
  expect((await eventsOn(cast, slug)).at(-2)).toEqual({ kind: "topic begun", actorId: cast.amara.id, detail: { number: 2, topic: 1 } });
  expect((await lettersIn(cast)).filter((letter) => letter.kind === "topic begun").map((letter) => letter.personId)).toEqual([chris]);
});

test("a topic needs a title and something said; a title that names a child gets the hint", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana });
  for (const given of [{ title: "", body: "Words" }, { title: "A title", body: " " }, { title: "x".repeat(TITLE_LETTERS + 1), body: "Words" }, {}]) {
    await expect(beginTopic(on(MONDAY, cast, cast.dana, slug), given)).rejects.toBeInstanceOf(z.core.$ZodError);
  }
  await expect(beginTopic(on(MONDAY, cast, cast.dana, slug), { title: "Jack’s EHC plan", body: "Words" })).rejects.toMatchObject({ field: "sure" });
  expect((await inside(cast, cast.dana, slug)).list.topics).toEqual([]);
});

test("whoever has no seat cannot begin a topic, and for a stranger nothing is there; a topic of another work is not there either", async () => {
  const [cast, other] = [await aCast(), await aCast()];
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana });
  const second = await aPieceOfWork(cast, { ledBy: cast.dana, title: "Second work" });
  await beginTopic(on(MONDAY, cast, cast.dana, slug), { title: "Ours", body: "Words" });
  const given = { title: "Theirs", body: "Words" };
  await expect(beginTopic(on(MONDAY, cast, cast.mo, slug), given)).rejects.toThrow(Refusal);
  await expect(beginTopic(on(MONDAY, cast, cast.josh, slug), given)).rejects.toBeInstanceOf(NotFound);
  await expect(beginTopic(on(MONDAY, other, other.dana, slug), given)).rejects.toBeInstanceOf(NotFound);
  await expect(postComment(on(MONDAY, cast, cast.dana, second), { body: "Words", topic: "1" })).rejects.toBeInstanceOf(NotFound);
  await expect(seeInside(on(MONDAY, cast, cast.dana, second), { topic: topicWith(1) })).rejects.toBeInstanceOf(NotFound);
});

test("ten topics at once are numbered one to ten; the eleventh in the hour is refused kindly", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana });
  const begin = (n: number) => beginTopic(on(MONDAY, cast, cast.dana, slug), { title: `Topic ${n}`, body: "Words" });
  const begun = await Promise.all(Array.from({ length: 10 }, (_, n) => begin(n)));
  expect(begun.map((one) => one.topic).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  await expect(begin(11)).rejects.toThrow("Others need time to answer");
});

test("topics are read in pages, the one spoken in last first; none twice, none lost", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana });
  for (let n = 1; n <= 23; n++) await beginTopic(on(minute(n * 10), cast, cast.dana, slug), { title: `Topic ${n}`, body: "Words" });
  await postComment(on(minute(500), cast, cast.dana, slug), { body: "More", topic: "1" });
  const at = on(days(1), cast, cast.dana, slug);
  const { first } = (await seeInside(at, { first: topicPage(undefined) }))!;
  const { second } = (await seeInside(at, { second: topicPage(first.older!) }))!;
  expect(first.topics).toHaveLength(TOPICS_A_PAGE);
  expect(second.older).toBeNull();
  expect([...first.topics, ...second.topics].map((one) => one.number)).toEqual([1, 23, 22, 21, 20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
});

test("what others said since I was last here is new to me, thread by thread, and only until I read it", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  await postComment(on(minute(1), cast, cast.dana, slug), { body: "One" });
  await beginTopic(on(minute(2), cast, cast.dana, slug), { title: "Page two", body: "Two" });
  await postComment(on(minute(3), cast, cast.dana, slug), { body: "Three", topic: "1" });
  const before = await inside(cast, cast.amara, slug);
  expect(before.isNew).toEqual([{ topic: 0, title: "General talk", count: 1, first: 1 }, { topic: 1, title: "Page two", count: 2, first: 2 }]);
  expect(before.list.topics[0]).toMatchObject({ isNew: 2 });
  expect(before.general.comments[0]).toMatchObject({ isNew: true });
  const home = () => seeHere(on(days(1), cast, cast.amara), "be here", { isNew: newInMyWorks });
  expect((await home()).isNew).toEqual([{ slug, title: "Short breaks leaflet", count: 3 }]);
  await reads(cast, cast.amara, slug, 1, 3);
  await reads(cast, cast.amara, slug, 1, 2);
  expect((await inside(cast, cast.amara, slug)).isNew.map((one) => one.topic)).toEqual([0]);
  await reads(cast, cast.amara, slug, 0, 1);
  const after = await inside(cast, cast.amara, slug);
  expect([after.isNew, after.list.topics[0]!.isNew, after.general.comments[0]!.isNew]).toEqual([[], 0, false]);
  expect((await home()).isNew).toEqual([]);
  expect((await inside(cast, cast.dana, slug)).isNew, "Dana's own words are not new to her").toEqual([]);
  await postComment(on(minute(5), cast, cast.dana, slug), { body: "Five", topic: "1" });
  await postComment(on(minute(6), cast, cast.amara, slug), { body: "Six", topic: "1" });
  expect((await inside(cast, cast.amara, slug)).isNew, "whoever answers has read what they answer").toEqual([]);
  expect((await inside(cast, cast.dana, slug)).isNew).toMatchObject([{ topic: 1, count: 1, first: 5 }]);
});

test("what was said before I joined is not new; marks of one person move nobody else's; a stranger has none to set", async () => {
  const cast = await aCast();
  const other = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.eli] });
  await postComment(on(minute(1), cast, cast.dana, slug), { body: "Before" });
  await join({ token: await tokenFor(cast, slug, cast.amara), now: minute(5) }, { name: "Amara Mensah", hears: "needed" }).then(({ personId }) => (cast.amara.id = personId));
  expect((await inside(cast, cast.amara, slug)).isNew).toEqual([]);
  await postComment(on(minute(6), cast, cast.dana, slug), { body: "After" });
  expect((await inside(cast, cast.amara, slug)).isNew).toMatchObject([{ topic: 0, count: 1, first: 2 }]);
  await reads(cast, cast.amara, slug, 0, 2);
  expect((await inside(cast, cast.eli, slug)).isNew).toMatchObject([{ topic: 0, count: 2 }]);
  await expect(markRead(on(days(1), { ...cast, partnershipId: other.partnershipId }, cast.amara), { workId: await workId(cast, slug), topic: 0, readTo: 2 })).rejects.toBeInstanceOf(NotFound);
});
