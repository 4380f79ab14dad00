import { expect, test } from "vitest";
import { seeInside, seeOutline } from "@/lib/access/see";
import { acceptAction } from "@/lib/action/accept-action";
import { addAction } from "@/lib/action/add-action";
import { handBackAction } from "@/lib/action/hand-back-action";
import { sayActionStatus } from "@/lib/action/say-action-status";
import { factsForWorks, factsOf, MOST_WORKS } from "@/lib/fact/read";
import { invitationDelivered } from "@/lib/invitation/delivered";
import { giveView } from "@/lib/ladder/give-view";
import { dayOf } from "@/lib/ladder/reading/day";
import { TLAP } from "@/lib/ladder/reading/ladders";
import { read } from "@/lib/ladder/reading/rules";
import { beginWork } from "@/lib/work/begin-work";
import { moveStage } from "@/lib/work/move-stage";
import { inTransaction } from "@/db/client";
import { seatedAs } from "../action/actions";
import { aCast, days, MONDAY, on, type Cast, type Member } from "../cast/cast";
import { aPieceOfWork, IDEA, lettersIn, workId } from "../cast/work";

const FIRST = dayOf("2026-01-12");
const factsFor = async (cast: Cast, slug: string, who: Member = cast.dana, day = 0) => (await seeOutline(on(days(day), cast, who, slug), { facts: factsOf }, {})).facts;
const kinds = (facts: Awaited<ReturnType<typeof factsFor>>) => facts.list.map((fact) => fact.kind);

test("a work just opened: begun by Dana, and nothing counts as told before a letter arrives", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana });
  const before = await factsFor(cast, slug);
  expect(kinds(before)).toEqual(["work begun", "seat joined"]);
  expect(before.list[1]).toMatchObject({ seat: "education", member: cast.dana.id, how: "picked", day: FIRST, recordedOn: FIRST });
  expect(read(before.list, FIRST, TLAP).rung).toBeNull();

  const letters = (await lettersIn(cast)).filter((letter) => letter.kind === "person invited");
  for (const { subjectId } of letters) await invitationDelivered({ partnershipId: cast.partnershipId, invitationId: subjectId!, now: days(1) });
  const after = await factsFor(cast, slug);
  expect(after.list.filter((fact) => fact.kind === "invitation delivered").map((fact) => fact.seat)).toEqual(expect.arrayContaining(["parent carers", "young people", "health", "social care", "adult services"]));
  expect(read(after.list, FIRST + 1, TLAP)).toMatchObject({ rung: "informing", unmet: ["asked"] });
});

test("what Amara does counts on the day she does it, and each fact leads to where it stands", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  const at = (who: Member, day: number) => on(days(day), cast, who, slug);
  await moveStage(at(cast.dana, 10), { to: "delivery" });
  const amara = await seatedAs(cast, slug, cast.amara);
  await addAction(at(cast.dana, 11), { what: "Visit ten families", leads: amara, kind: "action" });
  await acceptAction(at(cast.amara, 12), { number: "1" });
  await sayActionStatus(at(cast.amara, 20), { number: "1", status: "done", progress: "", impact: "", version: "0" });
  await sayActionStatus(at(cast.amara, 21), { number: "1", status: "embedded", progress: "", impact: "", version: "1" });
  await giveView(at(cast.amara, 22), { rung: "engagement", words: "We were asked." });
  const facts = await factsFor(cast, slug);
  expect(facts.list.filter(({ kind }) => kind !== "view asked").slice(-5)).toMatchObject([
    { kind: "stage moved", to: "delivery", day: FIRST + 10 },
    { kind: "action opened", ledBy: ["parent carers"], gathersPeople: false, day: FIRST + 11 },
    { kind: "action accepted", seat: "parent carers", member: cast.amara.id, day: FIRST + 12 },
    { kind: "action done", day: FIRST + 20 },
    { kind: "view given", seat: "parent carers", rung: "engagement", besideTheSeat: false, day: FIRST + 22 },
  ]);
  const opened = facts.list.find((fact) => fact.kind === "action opened")!;
  expect(facts.places.get(opened.id)).toBe("/actions/1");
  expect(read(facts.list, FIRST + 22, TLAP).tests.find((one) => one.key === "do-together")?.result).toBe("met");

  await handBackAction(at(cast.amara, 23), { number: "1" });
  await sayActionStatus(at(cast.dana, 24), { number: "1", status: "delayed", progress: "", impact: "", version: "2" });
  expect(kinds(await factsFor(cast, slug))).not.toEqual(expect.arrayContaining(["action accepted"]));
  expect(kinds(await factsFor(cast, slug))).not.toContain("action done");
});

test("an answer settled before is read by its own day, and one said to come later by the day it was said", async () => {
  const cast = await aCast();
  const { slug } = await beginWork(on(MONDAY, cast, cast.bev), {
    ...IDEA, seat: "parent-carers",
    settled: [{ kind: "answer", what: "A finished draft", setBy: "", since: "2025-12-01" }, { kind: "answer", what: "The provider", setBy: "", since: "2027-01-01" }],
  });
  const facts = await factsFor(cast, slug, cast.bev);
  expect(facts.list.filter((fact) => fact.kind === "settled before").map((fact) => fact.day)).toEqual([dayOf("2025-12-01"), FIRST]);
  // Bev is the forum's rep: she counts in the work she begins. A practitioner who begins in that seat was chosen by nobody.
  expect(facts.list.find((fact) => fact.kind === "seat joined")).toMatchObject({ seat: "parent carers", how: "nominated" });
  const theirs = await beginWork(on(MONDAY, cast, cast.chris), { ...IDEA, title: "Nurse", seat: "parent-carers" });
  expect((await factsFor(cast, theirs.slug)).list.find((fact) => fact.kind === "seat joined")).toMatchObject({ how: "picked" });
});

test("the night's reading brings the same facts of many works in one statement, and no more than its share", async () => {
  const cast = await aCast();
  const slugs = [await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] }), await aPieceOfWork(cast, { ledBy: cast.chris, title: "Another" })];
  const ids = await Promise.all(slugs.map((slug) => workId(cast, slug)));
  const other = await aCast();
  const theirs = await workId(other, await aPieceOfWork(other, { ledBy: other.dana }));
  const night = (workIds: string[]) => inTransaction({ partnershipId: cast.partnershipId, readOnly: true }, (reader) => factsForWorks(reader, { partnershipId: cast.partnershipId, workIds }));
  const found = await night([...ids, theirs]);
  expect([...found.keys()].sort()).toEqual([...ids].sort());
  for (const [index, slug] of slugs.entries()) expect(found.get(ids[index]!)).toEqual(await factsFor(cast, slug));
  expect(await night([])).toEqual(new Map());
  await expect(night(Array.from({ length: MOST_WORKS + 1 }, () => ids[0]!))).rejects.toThrow(`At most ${MOST_WORKS} works`);
});

test("one statement, whatever the work holds", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  let statements = 0;
  await seeInside(on(MONDAY, cast, cast.amara, slug), {
    facts: (seen, reader) => factsOf(seen, new Proxy(reader, { get: (target, name, self) => (["execute", "select"].includes(String(name)) ? (statements++, Reflect.get(target, name, self)) : Reflect.get(target, name, self)) as unknown })),
  });
  expect(statements).toBe(1);
});
