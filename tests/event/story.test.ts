import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { inTransaction } from "@/db/client";
import { event, eventDetail } from "@/db/schema";
import { and } from "@/db/where";
import { NotFound } from "@/lib/access/refusal";
import { seeInside } from "@/lib/access/see";
import { postComment } from "@/lib/comment/post";
import { append } from "@/lib/event/chain";
import { latestFive, storyBefore } from "@/lib/event/read";
import { STORY_PAGE } from "@/lib/event/rules";
import { aCast, days, MONDAY, on, type Cast, type Member } from "../cast/cast";
import { aPieceOfWork, workId } from "../cast/work";

const story = async (cast: Cast, who: Member, slug: string, before?: number) => (await seeInside(on(days(1), cast, who, slug), { story: storyBefore(before) }))!.story;

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
  expect(await seeInside(on(MONDAY, cast, cast.mo, slug), { story: storyBefore(undefined) })).toBeNull();
  await expect(seeInside(on(MONDAY, cast, cast.josh, slug), { story: storyBefore(undefined) })).rejects.toBeInstanceOf(NotFound);
});
