import { expect, test } from "vitest";
import { inTransaction } from "@/db/client";
import { claim, membership } from "@/db/schema";
import { addAction } from "@/lib/action/add-action";
import { claimRung } from "@/lib/ladder/claim-rung";
import { claimAsksForWords, sayingsOf } from "@/lib/ladder/read";
import { beginWork } from "@/lib/work/begin-work";
import { moveStage } from "@/lib/work/move-stage";
import { seeInside, seeOutline } from "@/lib/access/see";
import { aCast, days, MONDAY, on, type Cast } from "../cast/cast";
import { join } from "@/lib/invitation/join";
import { aPieceOfWork, eventsOn, IDEA, joins, lettersIn, tokenFor } from "../cast/work";

const HIGH = { rung: "co-design", because: "Parent carers chose the words and the pictures." };
const LOW = { rung: "consultation", because: "We asked in a survey." };
const claimsIn = (cast: Cast) => inTransaction({ partnershipId: cast.partnershipId }, (tx) => tx.select().from(claim).orderBy(claim.number));

test("Dana, the lead, says Co-design with Amara in from the start; it stands and everyone who hears everything is told", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  await join({ token: await tokenFor(cast, slug, cast.chris), now: MONDAY }, { name: "Chris Boyle", hears: "everything" });
  await claimRung(on(days(2), cast, cast.dana, slug), HIGH);
  expect((await lettersIn(cast)).filter((letter) => letter.kind === "rung claimed").map((letter) => letter.personId)).toEqual([cast.chris.id]);
  expect(await claimsIn(cast)).toMatchObject([{ rungKey: "co-design", because: HIGH.because, withoutFamiliesBecause: "", stage: "idea", claimedBy: cast.dana.id, number: 1 }]);
  expect((await eventsOn(cast, slug)).at(-1)).toMatchObject({ kind: "rung claimed", actorId: cast.dana.id, detail: { rung: "Co-design", rungKey: "co-design", stage: "idea" } });
  const { sayings } = await seeOutline(on(days(2), cast, cast.mo, slug), { sayings: sayingsOf }, {});
  expect(sayings.claim).toMatchObject({ rungName: "Co-design", by: "Dana Kerr", because: HIGH.because, on: days(2) });
  expect(sayings.rungs.map((rung) => rung.position)).toEqual([7, 6, 5, 4, 3, 2, 1]);
  expect(sayings.ladder.credit).toContain("Think Local Act Personal");
});

test("a high rung with no family there asks for a reason, which stands beside it", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana });
  const at = on(days(1), cast, cast.dana, slug);
  await expect(claimRung(at, HIGH)).rejects.toMatchObject({ field: "withoutFamiliesBecause" });
  expect(await claimsIn(cast)).toEqual([]);
  await claimRung(at, { ...HIGH, withoutFamiliesBecause: "The forum asked us to begin and joins next week." });
  await joins(cast, slug, cast.amara, days(3));
  expect(await claimsIn(cast)).toMatchObject([{ withoutFamiliesBecause: "The forum asked us to begin and joins next week." }]);
});

test("a low rung asks for no reason, and an honest one replaces nothing: what was said before stays", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana });
  await claimRung(on(days(1), cast, cast.dana, slug), LOW);
  await claimRung(on(days(5), cast, cast.dana, slug), { rung: "engagement", because: "They changed the title." });
  expect((await claimsIn(cast)).map(({ rungKey, number }) => [number, rungKey])).toEqual([[1, "consultation"], [2, "engagement"]]);
  const { sayings } = await seeOutline(on(days(5), cast, cast.mo, slug), { sayings: sayingsOf }, {});
  expect(sayings.claim?.rungName).toBe("Engagement");
});

test("the form asks for that reason only while it would be asked for", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana });
  const asks = async (day: number) => (await seeInside(on(days(day), cast, cast.dana, slug), { asks: claimAsksForWords }))!.asks;
  expect(await asks(1)).toBe(true);
  await joins(cast, slug, cast.amara, days(2));
  expect(await asks(2)).toBe(false);
  await moveStage(on(days(3), cast, cast.dana, slug), { to: "design" });
  expect(await asks(4)).toBe(false);
  const late = await aPieceOfWork(cast, { ledBy: cast.eli, title: "Families came late" });
  await moveStage(on(days(3), cast, cast.eli, late), { to: "design" });
  await joins(cast, late, cast.josh, days(4));
  expect((await seeInside(on(days(5), cast, cast.eli, late), { asks: claimAsksForWords }))!.asks).toBe(true);
});

test("nobody says the very top rung alone: it comes with two keys", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  await expect(claimRung(on(days(2), cast, cast.dana, slug), { ...HIGH, rung: "co-production" })).rejects.toThrow(/two keys.*you can say Co-design/);
  expect(await claimsIn(cast)).toEqual([]);
});

test("refused in words: somebody who does not lead, a work that is not open yet, a rung of another ladder", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.chris, cast.amara] });
  await expect(claimRung(on(days(2), cast, cast.chris, slug), LOW)).rejects.toThrow("Only the lead can do this.");
  await expect(claimRung(on(days(2), cast, cast.mo, slug), LOW)).rejects.toThrow("Only people with a seat can do this.");
  await expect(claimRung(on(days(2), cast, cast.dana, slug), { ...LOW, rung: "participation" })).rejects.toThrow("Choose a rung from this ladder.");
  const begun = await beginWork(on(MONDAY, cast, cast.dana), { ...IDEA, title: "Not open yet", seat: "education" });
  await expect(claimRung(on(days(2), cast, cast.dana, begun.slug), LOW)).rejects.toThrow("This opens when every seat is invited");
  expect((await eventsOn(cast, slug)).some((event) => event.kind === "rung claimed")).toBe(false);
});

test("sent twice at once, it is said once; two different claims at once both stand, in order", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana });
  const at = on(days(1), cast, cast.dana, slug);
  const once = { key: "claim-once-1", digest: "same" };
  const sent = await Promise.allSettled([claimRung({ ...at, once }, LOW), claimRung({ ...at, once }, LOW)]);
  expect(sent.filter((one) => one.status === "fulfilled")).toHaveLength(1);
  await Promise.all([claimRung(at, LOW), claimRung(at, { ...LOW, rung: "informing", whatHappened: "money" })]);
  expect((await claimsIn(cast)).map((one) => one.number)).toEqual([1, 2, 3]);
});

test("a lower rung than before asks what happened, and keeps it with what would bring it back", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  await claimRung(on(days(1), cast, cast.dana, slug), HIGH);
  const at = on(days(5), cast, cast.dana, slug);
  await expect(claimRung(at, LOW)).rejects.toMatchObject({ field: "whatHappened", message: expect.stringContaining("Saying a lower rung is honest.") });
  await expect(claimRung(at, { ...LOW, whatHappened: "the weather" })).rejects.toMatchObject({ issues: [{ path: ["whatHappened"], message: "Choose what happened." }] });
  expect(await claimsIn(cast)).toHaveLength(1);
  expect(await claimRung(at, { ...LOW, whatHappened: "deadline", bringBack: "Two more weeks." })).toEqual({ number: 2, lower: true });
  expect((await claimsIn(cast))[1]).toMatchObject({ rungKey: "consultation", whatHappened: "deadline", bringBack: "Two more weeks." });
  const { sayings } = await seeOutline(at, { sayings: sayingsOf }, {});
  expect(sayings.claim).toMatchObject({ whatHappened: "deadline", bringBack: "Two more weeks.", together: false });
  // Back up again, nothing is asked, and what was ticked by chance is not kept.
  await claimRung(on(days(9), cast, cast.dana, slug), { ...HIGH, whatHappened: "money", bringBack: "More." });
  expect((await claimsIn(cast))[2]).toMatchObject({ whatHappened: null, bringBack: "" });
});

test("rule 5 knows every way a work takes shape: the first action before a family came asks for words too", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana });
  const [dana] = await inTransaction({ partnershipId: cast.partnershipId }, (tx) => tx.select({ id: membership.id }).from(membership));
  await addAction(on(days(1), cast, cast.dana, slug), { what: "Write the first draft", leads: [dana!.id] });
  await joins(cast, slug, cast.amara, days(2));
  await expect(claimRung(on(days(3), cast, cast.dana, slug), HIGH)).rejects.toMatchObject({ field: "withoutFamiliesBecause" });
});
