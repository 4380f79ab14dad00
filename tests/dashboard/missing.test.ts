import { expect, test } from "vitest";
import { NotFound } from "@/lib/access/refusal";
import { seeHere } from "@/lib/access/see";
import { missingWorks } from "@/lib/dashboard/read-missing";
import { sayWorkMissing } from "@/lib/dashboard/say-work-missing";
import { takeBackMissingWork } from "@/lib/dashboard/take-back-missing-work";
import { inTransaction } from "@/db/client";
import { event, organisation } from "@/db/schema";
import { eq } from "drizzle-orm";
import { aCast, days, MONDAY, on, type Cast, type Member } from "../cast/cast";
import { lettersIn } from "../cast/work";
import { lettersCarried } from "../seat/kept";

const TRANSPORT = { title: "New transport contract", line: "Parents heard of it at the school gate." };
const listed = async (cast: Cast, who: Member) => (await seeHere(on(days(1), cast, who), "see the dashboard", { missing: missingWorks })).missing.map(({ title, line }) => ({ title, line }));
const happened = async (cast: Cast) =>
  (await inTransaction({ partnershipId: cast.partnershipId }, (tx) => tx.select({ kind: event.kind }).from(event).where(eq(event.chainId, cast.partnershipId)).orderBy(event.seq))).map(({ kind }) => kind);

test("Bev, a forum rep, says which work is missing; Mo reads it on the dashboard; it stands in the partnership's story", async () => {
  const cast = await aCast();
  await sayWorkMissing(on(MONDAY, cast, cast.bev), TRANSPORT);
  expect(await listed(cast, cast.mo)).toEqual([TRANSPORT]);
  expect(await listed(cast, cast.bev)).toEqual([TRANSPORT]);
  expect((await happened(cast)).at(-1)).toBe("work said to be missing");
  expect((await lettersIn(cast)).map(({ kind, personId }) => [kind, personId]), "managers hear").toEqual([["work said to be missing", cast.mo.id]]);
});

test("where the forum knows who seems to hold it, practitioners there hear too: they can bring it here", async () => {
  const cast = await aCast();
  const [nhs] = await inTransaction({ partnershipId: cast.partnershipId }, (tx) => tx.select().from(organisation).where(eq(organisation.name, "Coast NHS")));
  await expect(sayWorkMissing(on(MONDAY, cast, cast.bev), { ...TRANSPORT, organisation: cast.mo.id })).rejects.toMatchObject({ field: "organisation" });
  await sayWorkMissing(on(MONDAY, cast, cast.bev), { ...TRANSPORT, organisation: nhs!.id });
  const carried = await lettersCarried(cast, "work said to be missing", MONDAY);
  expect(carried.map(({ to }) => to).sort()).toEqual([cast.chris.email, cast.mo.email].sort());
  expect(carried[0]!.text).toContain("it is held by Coast NHS");
  expect(carried[0]!.subject).not.toContain("transport");
  expect((await seeHere(on(days(1), cast, cast.mo), "see the dashboard", { missing: missingWorks })).missing).toMatchObject([{ heldBy: "Coast NHS" }]);
});

test("the forum takes it off the list again, once", async () => {
  const cast = await aCast();
  const { id } = await sayWorkMissing(on(MONDAY, cast, cast.bev), TRANSPORT);
  await takeBackMissingWork(on(days(2), cast, cast.bev), { id });
  expect(await listed(cast, cast.mo)).toEqual([]);
  await expect(takeBackMissingWork(on(days(2), cast, cast.bev), { id })).rejects.toThrow("This is not on the list any more.");
  await sayWorkMissing(on(days(3), cast, cast.bev), TRANSPORT);
  expect((await happened(cast)).slice(-3)).toEqual(["work said to be missing", "missing work taken back", "work said to be missing"]);
});

test("the forum's words are the forum's: Mo neither says it nor takes it back", async () => {
  const cast = await aCast();
  const { id } = await sayWorkMissing(on(MONDAY, cast, cast.bev), TRANSPORT);
  for (const who of [cast.mo, cast.dana, cast.ada]) {
    await expect(sayWorkMissing(on(MONDAY, cast, who), { title: "Another", line: "x" })).rejects.toThrow("Only forum reps say which work is missing here.");
    await expect(takeBackMissingWork(on(MONDAY, cast, who), { id })).rejects.toThrow("Only forum reps say which work is missing here.");
  }
  await expect(async () => sayWorkMissing(on(MONDAY, cast, cast.bev), { title: "", line: "" })).rejects.toThrow("Say what the work is called");
  await expect(sayWorkMissing(on(MONDAY, cast, cast.bev), { ...TRANSPORT, title: "new TRANSPORT contract" })).rejects.toThrow("is on the list already.");
});

test("a stranger is told it is not there, and another forum's list stays its own", async () => {
  const cast = await aCast();
  const { id } = await sayWorkMissing(on(MONDAY, cast, cast.bev), TRANSPORT);
  const elsewhere = await aCast();
  await expect(sayWorkMissing(on(MONDAY, cast, elsewhere.bev), TRANSPORT)).rejects.toThrow(NotFound);
  await expect(takeBackMissingWork(on(MONDAY, elsewhere, elsewhere.bev), { id })).rejects.toThrow("This is not on the list any more.");
  expect(await listed(elsewhere, elsewhere.mo)).toEqual([]);
});
