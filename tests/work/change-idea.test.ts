import { expect, test } from "vitest";
import { NotFound, Refusal, Stale } from "@/lib/access/refusal";
import { seeInside } from "@/lib/access/see";
import { beginWork } from "@/lib/work/begin-work";
import { changeIdea } from "@/lib/work/change-idea";
import { settledBeforeIn } from "@/lib/work/read";
import { aCast, days, MONDAY, on, type Cast } from "../cast/cast";
import { aPieceOfWork, eventsOn, IDEA, lettersIn } from "../cast/work";

const LAW = { kind: "limit", what: "The law asks for a local offer", setBy: "Parliament", since: "2014-09-01" };
const PRINTER = { kind: "answer", what: "The printer is chosen", setBy: "", since: "" };

async function begun(cast: Cast) {
  const { slug } = await beginWork(on(MONDAY, cast, cast.dana), { ...IDEA, seat: "education", settled: [LAW, PRINTER] });
  return slug;
}
const seenBy = async (cast: Cast, slug: string) => (await seeInside(on(MONDAY, cast, cast.dana, slug), { settled: settledBeforeIn }))!;

test("Dana puts the idea in better words before anyone is asked; the story keeps what was said first", async () => {
  const cast = await aCast();
  const slug = await begun(cast);
  const heard = (await lettersIn(cast)).length;
  await changeIdea(on(days(1), cast, cast.dana, slug), { ...IDEA, title: "Short breaks, plainly", idea: "One page.", settled: [LAW, PRINTER], version: "1" });
  const { seen, settled } = await seenBy(cast, slug);
  expect(seen.work).toMatchObject({ title: "Short breaks, plainly", idea: "One page.", version: 2, slug, begunAt: MONDAY });
  expect(settled).toHaveLength(2);
  const happened = await eventsOn(cast, slug);
  expect(happened[0]?.detail).toMatchObject({ title: IDEA.title, idea: IDEA.idea });
  expect(happened.slice(-1)).toMatchObject([{ kind: "idea changed", detail: { title: "Short breaks, plainly", idea: "One page." } }]);
  expect(await lettersIn(cast)).toHaveLength(heard);
});

test("what is settled may be put right: what stays keeps its day, the rest is taken back or said anew, and the story tells both", async () => {
  const cast = await aCast();
  const slug = await begun(cast);
  const asLimit = { ...PRINTER, kind: "limit" };
  await changeIdea(on(days(2), cast, cast.dana, slug), { ...IDEA, settled: [LAW, asLimit], version: "1" });
  expect((await seenBy(cast, slug)).settled.map((one) => [one.kind, one.what])).toEqual([["limit", LAW.what], ["limit", PRINTER.what]]);
  const told = (await eventsOn(cast, slug)).slice(-3).map((event) => [event.kind, event.detail.kind, event.detail.what]);
  expect(told).toEqual([["idea changed", undefined, undefined], ["settled before taken back", "answer", PRINTER.what], ["settled before said", "limit", PRINTER.what]]);
});

test("somebody else changed it meanwhile: both texts are shown, none is lost", async () => {
  const cast = await aCast();
  const slug = await begun(cast);
  const at = on(MONDAY, cast, cast.dana, slug);
  const twice = await Promise.allSettled(["First", "Second"].map((title) => changeIdea(at, { ...IDEA, title, version: "1" })));
  expect(twice.filter((one) => one.status === "fulfilled")).toHaveLength(1);
  const refused = twice.find((one) => one.status === "rejected")?.reason as Stale;
  expect(refused).toBeInstanceOf(Stale);
  expect([refused.version, refused.theirs.title]).toEqual([2, (await seenBy(cast, slug)).seen.work.title]);
});

test("others are refused in words, a stranger is told it is not there, and after the letters went it stands", async () => {
  const cast = await aCast();
  const slug = await begun(cast);
  await expect(changeIdea(on(MONDAY, cast, cast.bev, slug), { ...IDEA, version: "1" })).rejects.toThrow(Refusal);
  await expect(changeIdea(on(MONDAY, cast, cast.josh, slug), { ...IDEA, version: "1" })).rejects.toBeInstanceOf(NotFound);
  const sent = await aPieceOfWork(cast, { ledBy: cast.dana });
  await expect(changeIdea(on(MONDAY, cast, cast.dana, sent), { ...IDEA, version: "1" })).rejects.toThrow("The invitations have gone.");
});
