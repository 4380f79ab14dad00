import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { inTransaction } from "@/db/client";
import { event, eventDetail } from "@/db/schema";
import { and } from "@/db/where";
import { NotFound } from "@/lib/access/refusal";
import { seeInside } from "@/lib/access/see";
import { postComment } from "@/lib/comment/post";
import { append } from "@/lib/event/chain";
import { latestFive, storyOf, whoDidSomething } from "@/lib/event/read";
import { storyFilterFrom, type StoryFilter } from "@/lib/event/filter";
import { STORY_PAGE } from "@/lib/event/rules";
import { aCast, days, MONDAY, on, type Cast, type Member } from "../cast/cast";
import { aPieceOfWork, workId } from "../cast/work";

const story = async (cast: Cast, who: Member, slug: string, before?: number, filter: StoryFilter = {}) => (await seeInside(on(days(1), cast, who, slug), { story: storyOf({ ...filter, before }) }))!.story;

test("the story tells what happened, the newest first, by the names people chose", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  await postComment(on(days(1), cast, cast.amara, slug), { body: "Secret words stay in the thread." });
  const { told, older } = await story(cast, cast.dana, slug);
  expect(told[0]!.words).toBe("Amara Mensah wrote a comment.");
  expect(told[1]!.words).toBe("Amara Mensah joined in the Parent carers seat.");
  expect(told.at(-1)!.words).toContain("Dana Kerr began “Short breaks leaflet”");
  expect(older).toBeNull();
  expect(JSON.stringify(told)).not.toContain("Secret words");
});

test("a story of hundreds is told page by page: each event once, none lost", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana });
  const chainId = await workId(cast, slug);
  const many = Array.from({ length: 260 }, (_, n) => ({ kind: "comment posted" as const, subjectId: chainId, detail: { number: n } }));
  await inTransaction({ partnershipId: cast.partnershipId }, (tx) => append(tx, { partnershipId: cast.partnershipId, chainId, actorId: cast.dana.id, now: MONDAY }, many));
  const seqs: number[] = [];
  for (let before: number | undefined; ;) {
    const page = await story(cast, cast.dana, slug, before);
    expect(page.told.length).toBeLessThanOrEqual(STORY_PAGE);
    seqs.push(...page.told.map((one) => one.seq));
    if (page.older === null) break;
    before = page.older;
  }
  expect(seqs).toEqual(Array.from({ length: seqs.length }, (_, at) => seqs.length - at));
  expect(seqs.length).toBeGreaterThan(260);
  const five = (await seeInside(on(days(1), cast, cast.dana, slug), { latest: latestFive }))!.latest;
  expect(five.map((one) => one.seq)).toEqual(seqs.slice(0, 5));
});

test("words that were taken out leave their line", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  const chainId = await workId(cast, slug);
  await inTransaction({ partnershipId: cast.partnershipId }, async (tx) => {
    const [joined] = await tx.select({ id: event.id }).from(event).where(and(eq(event.chainId, chainId), eq(event.actorId, cast.amara.id)));
    await tx.delete(eventDetail).where(and(eq(eventDetail.partnershipId, cast.partnershipId), eq(eventDetail.eventId, joined!.id)));
  });
  expect((await story(cast, cast.dana, slug)).told[0]!.words).toBe("Something happened here. Its words were taken out.");
});

test("without a seat there is no story: Mo gets the outline, Josh is told it is not there", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana });
  expect(await seeInside(on(MONDAY, cast, cast.mo, slug), { story: storyOf({}) })).toBeNull();
  await expect(seeInside(on(MONDAY, cast, cast.josh, slug), { story: storyOf({}) })).rejects.toBeInstanceOf(NotFound);
});

test("the story by who, by what kind and by when, each alone and together", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  await postComment(on(days(1), cast, cast.amara, slug), { body: "Hello." });
  await postComment(on(days(2), cast, cast.dana, slug), { body: "Hello." });
  const told = async (filter: StoryFilter) => (await story(cast, cast.dana, slug, undefined, filter)).told.map(({ words }) => words);
  expect(await told({ kind: "talk" })).toEqual(["Dana Kerr wrote a comment.", "Amara Mensah wrote a comment."]);
  expect(await told({ kind: "talk", who: cast.amara.id })).toEqual(["Amara Mensah wrote a comment."]);
  expect(await told({ who: cast.amara.id })).toEqual(["Amara Mensah wrote a comment.", "Amara Mensah joined in the Parent carers seat."]);
  expect(await told({ from: "2026-01-13", to: "2026-01-13" })).toEqual(["Amara Mensah wrote a comment."]);
  expect(await told({ kind: "ladder" })).toEqual([]);
  const { people } = (await seeInside(on(days(3), cast, cast.dana, slug), { people: whoDidSomething }))!;
  expect(people.map(({ name }) => name)).toEqual(["Amara Mensah", "Dana Kerr"]);
});

test("what the story's address does not understand is left out", () => {
  expect(storyFilterFrom({ who: "Amara", kind: "gossip", from: "yesterday", to: "2026-02-30", before: "x" })).toEqual({});
  expect(storyFilterFrom({ kind: "people", from: "2026-01-12", before: "12" })).toEqual({ kind: "people", from: "2026-01-12", before: 12 });
});
