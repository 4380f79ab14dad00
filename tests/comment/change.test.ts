import { expect, test } from "vitest";
import { NotFound, Stale } from "@/lib/access/refusal";
import { seeInside } from "@/lib/access/see";
import { changeComment } from "@/lib/comment/change-comment";
import { postComment } from "@/lib/comment/post";
import { commentsBefore, commentsSince } from "@/lib/comment/read";
import { GENERAL } from "@/lib/comment/rules";
import { takeBackComment } from "@/lib/comment/take-back";
import { takeDownComment } from "@/lib/comment/take-down";
import { aCast, days, MONDAY, on, type Cast, type Member } from "../cast/cast";
import { aPieceOfWork, eventsOn, lettersIn } from "../cast/work";

const minute = (n: number) => new Date(MONDAY.getTime() + n * 60_000);
const thread = async (cast: Cast, who: Member, slug: string, now = minute(30)) => (await seeInside(on(now, cast, who, slug), { page: commentsBefore(GENERAL, undefined) }))!.page.comments;
const setting = async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  await postComment(on(MONDAY, cast, cast.amara, slug), { body: "Could it be too sides?" });
  return { cast, slug, amara: (now: Date) => on(now, cast, cast.amara, slug), dana: (now: Date) => on(now, cast, cast.dana, slug) };
};

test("Amara puts her comment in other words: all see that, and what stood before; an open page is given it", async () => {
  const { cast, slug, amara } = await setting();
  expect((await thread(cast, cast.amara, slug, minute(14)))[0]).toMatchObject({ isChangeable: true });
  await changeComment(amara(minute(14)), { number: "1", version: "1", body: "Could it be two sides?" });
  expect((await thread(cast, cast.dana, slug))[0]).toMatchObject({ touched: 2, blocks: [{ lines: [["Could it be two sides?"]] }], before: [{ when: "today at 10:14am", blocks: [{ lines: [["Could it be too sides?"]] }] }], isChangeable: false });
  const { come } = (await seeInside(on(minute(15), cast, cast.dana, slug), { come: commentsSince(GENERAL, { from: 1, since: 1 }) }))!;
  expect(come).toMatchObject([{ number: 1, touched: 2 }]);
  expect((await eventsOn(cast, slug)).at(-1)).toEqual({ kind: "comment changed", actorId: cast.amara.id, detail: { number: 1 } });
  expect((await lettersIn(cast)).filter((letter) => letter.kind === "comment changed")).toEqual([]);
});

test("a change is refused in words: too late, somebody else's, nothing different, taken back; and a stranger finds nothing", async () => {
  const { cast, slug, amara, dana } = await setting();
  const given = { number: "1", version: "1", body: "Two sides?" };
  await expect(changeComment(amara(minute(15.01)), given)).rejects.toThrow("You can change a comment for 15 minutes. That time is over");
  await expect(changeComment(dana(minute(1)), given)).rejects.toThrow("Only the person who wrote a comment can change it");
  await expect(changeComment(amara(minute(1)), { ...given, body: "Could it be too sides?" })).rejects.toThrow("Nothing is different yet");
  await expect(changeComment(amara(minute(1)), { ...given, body: "My son Jack waits" })).rejects.toMatchObject({ field: "sure" });
  await expect(changeComment(on(minute(1), cast, cast.josh, slug), given)).rejects.toBeInstanceOf(NotFound);
  await expect(changeComment(amara(minute(1)), { ...given, number: "9" })).rejects.toBeInstanceOf(NotFound);
  await takeBackComment(amara(minute(2)), { number: "1" });
  await expect(changeComment(amara(minute(3)), given)).rejects.toThrow("taken away already");
});

test("two changes at once: one stands, the other is shown what stands now and loses nothing", async () => {
  const { cast, slug, amara } = await setting();
  const both = await Promise.allSettled(["First words", "Second words"].map((body) => changeComment(amara(minute(1)), { number: "1", version: "1", body })));
  const [lost] = both.filter((one) => one.status === "rejected");
  expect(both.filter((one) => one.status === "fulfilled")).toHaveLength(1);
  expect(lost!.reason).toBeInstanceOf(Stale);
  const [one] = await thread(cast, cast.dana, slug);
  expect(one!.before).toHaveLength(1);
  expect((lost!.reason as Stale).theirs.body).toBe((one!.blocks[0] as { lines: string[][] }).lines[0]![0]);
});

test("Amara takes her comment back on any day: a line stays with her reason, and the words are given to nobody", async () => {
  const { cast, slug, amara, dana } = await setting();
  await changeComment(amara(minute(1)), { number: "1", version: "1", body: "Other words" });
  await expect(takeBackComment(dana(days(3)), { number: "1" })).rejects.toThrow("Only the person who wrote a comment can take it back");
  await takeBackComment(amara(days(3)), { number: "1", because: "I had it wrong." });
  for (const who of [cast.amara, cast.dana]) {
    const [one] = await thread(cast, who, slug, days(4));
    expect(one).toMatchObject({ gone: { words: "Amara Mensah took this comment back.", because: "I had it wrong." }, blocks: [], before: [], isNew: false });
    expect(JSON.stringify(one)).not.toMatch(/sides|Other words/);
  }
  expect((await eventsOn(cast, slug)).at(-1)).toEqual({ kind: "comment taken back", actorId: cast.amara.id, detail: { number: 1 } });
  await expect(takeBackComment(amara(days(3)), { number: "1" })).rejects.toThrow("taken away already");
});

test("the lead takes a comment down with a reason: all read the reason, its writer gets a letter; nobody else may", async () => {
  const { cast, slug, amara, dana } = await setting();
  await postComment(dana(minute(1)), { body: "Mine" });
  await expect(takeDownComment(amara(minute(2)), { number: "2", because: "No." })).rejects.toThrow("Only the lead can do this");
  await expect(takeDownComment(dana(minute(2)), { number: "1", because: "" })).rejects.toThrow();
  await expect(takeDownComment(dana(minute(2)), { number: "2", because: "No." })).rejects.toThrow("This comment is yours");
  await expect(takeDownComment(on(minute(2), cast, cast.josh, slug), { number: "1", because: "No." })).rejects.toBeInstanceOf(NotFound);
  await takeDownComment(dana(minute(2)), { number: "1", because: "It speaks of somebody who is not here." });
  expect((await thread(cast, cast.amara, slug))[0]).toMatchObject({ gone: { words: "Dana Kerr took this comment down.", because: "It speaks of somebody who is not here." }, blocks: [] });
  expect((await eventsOn(cast, slug)).at(-1)).toMatchObject({ kind: "comment taken down", actorId: cast.dana.id });
  expect((await lettersIn(cast)).filter((letter) => letter.kind === "comment taken down").map((letter) => letter.personId)).toEqual([cast.amara.id]);
  const again = await Promise.allSettled([takeDownComment(dana(minute(3)), { number: "1", because: "No." }), takeBackComment(amara(minute(3)), { number: "1" })]);
  expect(again.map((one) => one.status)).toEqual(["rejected", "rejected"]);
});
