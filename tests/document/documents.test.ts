import { expect, test } from "vitest";
import { NotFound } from "@/lib/access/refusal";
import { seeInside } from "@/lib/access/see";
import { addDocument } from "@/lib/document/add-document";
import { markDocument } from "@/lib/document/mark-document";
import { documentNumbered, documentsOf } from "@/lib/document/read";
import { asAt } from "@/lib/ladder/reading/as-at";
import { startLines } from "@/lib/ladder/reading/start-line";
import { aCast, days, on, type Cast, type Member } from "../cast/cast";
import { aPieceOfWork, eventsOn, lettersIn } from "../cast/work";
import { FIRST, factsOn } from "../fact/reads";

const REPORT = { title: "What families told us in 2024", kind: "background reading", writtenOn: "2026-01-10", place: "https://example.org/report" };

async function aTable() {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  return { cast, slug, at: (who: Member, day = 3) => on(days(day), cast, who, slug) };
}

const lineOn = async (cast: Cast, slug: string, day: number) => startLines(asAt((await factsOn(cast, slug, day)).list, FIRST + day))[0]?.what;

test("background shapes nothing; once any seat marks it, it counts from its own day, and the lead hears", async () => {
  const { cast, slug, at } = await aTable();
  const { number } = await addDocument(at(cast.dana), REPORT);
  expect(await lineOn(cast, slug, 3)).toBeUndefined();
  await markDocument(at(cast.amara), { number: String(number), words: "The plan is in it." });
  expect(await lineOn(cast, slug, 3)).toBe("a plan");
  expect((await lettersIn(cast)).filter(({ kind }) => kind === "marked as real").map(({ personId }) => personId)).toEqual([cast.dana.id]);
  expect((await eventsOn(cast, slug)).at(-1)).toMatchObject({ kind: "marked as real", detail: { thing: "document 1", what: REPORT.title } });
  expect((await seeInside(at(cast.dana), { one: documentNumbered("1") }))!.one).toMatchObject({ isMarked: true, wasBeforeFamilies: true, mayMark: false, link: "https://example.org/report", daysLate: 0 });
  await expect(markDocument(at(cast.dana), { number: "1" })).rejects.toThrow("A seat has marked this already.");
});

test("a plan moves the start line by the day it was written, however late it is added", async () => {
  const { cast, slug, at } = await aTable();
  await addDocument(at(cast.dana), { ...REPORT, kind: "plan, draft or finished thing", writtenOn: "2025-11-01", place: "On Mo’s shelf" });
  expect(await lineOn(cast, slug, 3)).toBe("a plan");
  const { documents } = (await seeInside(at(cast.amara), { documents: documentsOf }))!;
  expect(documents).toMatchObject([{ daysLate: 75, link: null, wasBeforeFamilies: true, place: "On Mo’s shelf" }]);
  await expect(markDocument(at(cast.amara), { number: "1" })).rejects.toThrow("already");
});

test("refused in words; strangers find nothing; two at once get two numbers, and a script is no link", async () => {
  const { cast, slug, at } = await aTable();
  await expect(addDocument(at(cast.dana), { ...REPORT, title: "" })).rejects.toMatchObject({ issues: [{ path: ["title"] }] });
  await expect(addDocument(at(cast.dana), { ...REPORT, writtenOn: "2026-02-01" })).rejects.toMatchObject({ field: "writtenOn" });
  await expect(addDocument(at(cast.josh), REPORT)).rejects.toThrow(NotFound);
  await expect(markDocument(at(cast.josh), { number: "1" })).rejects.toThrow(NotFound);
  await expect(markDocument(at(cast.dana), { number: "7" })).rejects.toThrow(NotFound);
  await Promise.all([cast.dana, cast.amara].map((who) => addDocument(at(who), { ...REPORT, place: "javascript:alert(1)" })));
  const { documents } = (await seeInside(on(days(3), cast, cast.dana, slug), { documents: documentsOf }))!;
  expect(documents.map(({ number, link }) => [number, link])).toEqual([[2, null], [1, null]]);
});
