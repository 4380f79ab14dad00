import { and, eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { inTransaction } from "@/db/client";
import { leadAsk, leadHeld, membership, workOutline } from "@/db/schema";
import { NotFound, Refusal } from "@/lib/access/refusal";
import { seeHere, seeOutline } from "@/lib/access/see";
import { sentence } from "@/lib/event/words";
import { agreeToLead } from "@/lib/outline/agree-to-lead";
import { askOthersToLead } from "@/lib/outline/ask-others-to-lead";
import { declineToLead } from "@/lib/outline/decline-to-lead";
import { putOffLeading } from "@/lib/outline/put-off-leading";
import { leadAsksOf, writtenOutlines } from "@/lib/outline/read";
import { takeBackAskToLead } from "@/lib/outline/take-back-ask-to-lead";
import { writeOutline } from "@/lib/outline/write-outline";
import { neededFor } from "@/lib/partnership/read";
import { offerLead } from "@/lib/seat/offer-lead";
import { takeLead } from "@/lib/seat/take-lead";
import { beginWork } from "@/lib/work/begin-work";
import { aCast, days, MONDAY, on, type Cast, type Member } from "../cast/cast";
import { aPieceOfWork, eventsOn, IDEA, lettersIn, seatsOf } from "../cast/work";
import { lettersCarried, seatOf } from "../seat/kept";

const SHEET = { asked: "Make one leaflet about short breaks.", open: "What it says.", whoDecides: "The group decides the words. The board decides how many.", howLong: "An hour a month.", until: "2027-03-31", money: "£400 for printing.", version: "0" };
const FORUM = { side: "forum", words: "You know best what families ask." };

const kept = <T>(cast: Cast, read: Parameters<typeof inTransaction<T>>[1]) => inTransaction({ partnershipId: cast.partnershipId }, read);
const asksIn = (cast: Cast) => kept(cast, (tx) => tx.select().from(leadAsk).where(eq(leadAsk.partnershipId, cast.partnershipId)).orderBy(leadAsk.askedAt));
const leadNow = (cast: Cast) => kept(cast, (tx) => tx.select({ personId: leadHeld.personId }).from(leadHeld).where(and(eq(leadHeld.partnershipId, cast.partnershipId), sql`${leadHeld.until} is null`)));
const asks = async (cast: Cast, who: Member, work: string) => (await seeOutline(on(days(3), cast, who, work), { asks: leadAsksOf }, {})).asks;

/** Dana has begun a work and nothing else of it is open. */
const begun = async (cast: Cast, who = cast.dana) => (await beginWork(on(MONDAY, cast, who), { ...IDEA, seat: who.sector })).slug;

async function asked(cast: Cast, given: object = FORUM, who = cast.dana) {
  const work = await begun(cast, who);
  await writeOutline(on(days(1), cast, who, work), SHEET);
  await askOthersToLead(on(days(1), cast, who, work), given);
  return { work, ask: (await asksIn(cast)).at(-1)!.id };
}

test("a practitioner writes the outline and asks the forum to lead: forum reps get it in a letter, and the work says who asks whom", async () => {
  const cast = await aCast();
  const { work } = await asked(cast);
  expect((await eventsOn(cast, work)).slice(-2)).toEqual([
    { kind: "outline written", actorId: cast.dana.id, detail: { number: 1 } },
    { kind: "asked to lead", actorId: cast.dana.id, detail: { side: "forum", asked: "the parent carer forum" } },
  ]);
  const letters = await lettersCarried(cast, "asked to lead", days(1));
  expect(letters.map(({ to }) => to)).toEqual([cast.bev.email]);
  expect(letters[0]!.subject).toBe("Would you lead a piece of work?");
  for (const words of ["You know best what families ask.", "Make one leaflet about short breaks.", "The board decides how many.", "£400 for printing.", IDEA.idea]) expect(letters[0]!.text.replace(/\s+/g, " ")).toContain(words);
  expect(await asks(cast, cast.bev, work)).toMatchObject({ open: { side: "forum", by: cast.dana.name, mayAnswer: true, isMine: false }, last: null });
  expect(await asks(cast, cast.chris, work)).toMatchObject({ open: { mayAnswer: false } });
  expect((await seeHere(on(days(2), cast, cast.bev), "be here", { needed: neededFor })).needed.leads).toEqual([expect.objectContaining({ slug: work, side: "forum" })]);
  expect(await leadNow(cast)).toEqual([{ personId: cast.dana.id }]);
});

test("Bev says yes for the forum: she leads from the parent carers’ seat, nominated, and Dana keeps her seat and hears", async () => {
  const cast = await aCast();
  const { work, ask } = await asked(cast);
  const seats = await seatsOf(cast, work);
  await agreeToLead(on(days(2), cast, cast.bev, work), { ask, seat: seats["parent-carers"] });
  expect(await leadNow(cast)).toEqual([{ personId: cast.bev.id }]);
  expect(await seatOf(cast, cast.bev)).toMatchObject({ seatId: seats["parent-carers"], how: "nominated", leftAt: null });
  expect(await seatOf(cast, cast.dana)).toMatchObject({ leftAt: null });
  const happened = (await eventsOn(cast, work)).slice(-2);
  expect(happened.map(({ kind }) => kind)).toEqual(["agreed to lead", "person joined"]);
  expect(sentence("agreed to lead", happened[0]!.detail as never, "Bev Holt")).toBe("Bev Holt, in the Parent carers seat, said yes for the parent carer forum and leads this work from now on.");
  expect((await lettersCarried(cast, "agreed to lead", days(2))).map(({ to }) => to)).toEqual([cast.dana.email]);
  await expect(writeOutline(on(days(3), cast, cast.dana, work), { ...SHEET, version: "1" })).rejects.toThrow("Only the lead can do this.");
  await writeOutline(on(days(3), cast, cast.bev, work), { ...SHEET, asked: "A leaflet, and a film.", version: "1" });
  expect((await asks(cast, cast.dana, work))).toMatchObject({ open: null, last: { how: "agreed", by: cast.bev.name } });
});

test("not now, and no with a reason, are answers: Dana goes on leading, hears why, and may ask again", async () => {
  const cast = await aCast();
  const { work, ask } = await asked(cast);
  await putOffLeading(on(days(2), cast, cast.bev, work), { ask, words: "After Easter." });
  expect((await lettersCarried(cast, "leading put off", days(2)))[0]).toMatchObject({ to: cast.dana.email });
  await askOthersToLead(on(days(3), cast, cast.dana, work), FORUM);
  const again = (await asksIn(cast)).at(-1)!.id;
  await expect(declineToLead(on(days(3), cast, cast.bev, work), { ask: again, because: "" })).rejects.toThrow();
  await declineToLead(on(days(4), cast, cast.bev, work), { ask: again, because: "Two of us are not enough." });
  expect((await lettersCarried(cast, "leading declined", days(4)))[0]!.text).toContain("Two of us are not enough.");
  expect(await asks(cast, cast.chris, work)).toMatchObject({ open: null, last: { how: "declined", words: "Two of us are not enough.", by: cast.bev.name } });
  expect(await leadNow(cast)).toEqual([{ personId: cast.dana.id }]);
});

test("the other way: a forum rep begins and asks the council; managers hear, and a practitioner may say yes from a seat of their own", async () => {
  const cast = await aCast();
  const { work, ask } = await asked(cast, { side: "council" }, cast.bev);
  expect((await lettersCarried(cast, "asked to lead", days(1))).map(({ to }) => to)).toEqual([cast.mo.email]);
  const seats = await seatsOf(cast, work);
  await expect(agreeToLead(on(days(2), cast, cast.eli, work), { ask, seat: seats["parent-carers"] })).rejects.toThrow("A family seat is for parent carers");
  await expect(agreeToLead(on(days(2), cast, cast.eli, work), { ask, seat: "" })).rejects.toThrow("Choose the seat");
  await agreeToLead(on(days(2), cast, cast.eli, work), { ask, seat: "", seatLabel: "Council SEND team" });
  expect(await leadNow(cast)).toEqual([{ personId: cast.eli.id }]);
  expect((await seatsOf(cast, work))["Council SEND team"]).toBe((await seatOf(cast, cast.eli)).seatId);
  expect(await seatOf(cast, cast.bev)).toMatchObject({ leftAt: null });
});

test("it is refused in words: without an outline, twice, to nobody, by somebody of the other side, after it was answered or taken back", async () => {
  const cast = await aCast();
  const work = await begun(cast);
  const at = on(days(1), cast, cast.dana, work);
  await expect(askOthersToLead(at, FORUM)).rejects.toThrow("Write the one-page outline first");
  await expect(writeOutline(at, { ...SHEET, whoDecides: "" })).rejects.toThrow();
  await writeOutline(at, SHEET);
  await expect(writeOutline(at, SHEET)).rejects.toThrow();
  await expect(askOthersToLead(at, { side: "nobody" })).rejects.toThrow();
  await askOthersToLead(at, FORUM);
  await expect(askOthersToLead(at, FORUM)).rejects.toThrow("asked to lead this already");
  const ask = (await asksIn(cast))[0]!.id;
  await expect(agreeToLead(on(days(1), cast, cast.chris, work), { ask, seat: "", seatLabel: "X" })).rejects.toThrow("Only somebody of the side that is asked");
  await expect(putOffLeading(at, { ask })).rejects.toThrow("You lead this work already.");
  await takeBackAskToLead(on(days(2), cast, cast.dana, work), {});
  expect(await lettersCarried(cast, "asked to lead", days(2)), "a letter that has not gone yet stays here").toEqual([]);
  await expect(takeBackAskToLead(on(days(2), cast, cast.dana, work), {})).rejects.toThrow("Nobody is asked to lead now.");
  await expect(putOffLeading(on(days(2), cast, cast.bev, work), { ask })).rejects.toThrow("This was taken back.");
  await expect(askOthersToLead(on(days(2), cast, cast.bev, work), FORUM)).rejects.toThrow(Refusal);
});

test("a stranger is told that it is not there, and an ask of another work is no ask of this one", async () => {
  const [cast, elsewhere] = [await aCast(), await aCast()];
  const { work, ask } = await asked(cast);
  const theirs = await asked(elsewhere);
  for (const answer of [agreeToLead, putOffLeading, declineToLead]) {
    const given = { ask, seat: "", seatLabel: "X", because: "No." };
    await expect(answer({ ...on(days(2), cast, elsewhere.bev, work) }, given)).rejects.toBeInstanceOf(NotFound);
    await expect(answer(on(days(2), cast, cast.bev, work), { ...given, ask: theirs.ask })).rejects.toBeInstanceOf(NotFound);
  }
  for (const deed of [writeOutline, askOthersToLead, takeBackAskToLead]) await expect(deed(on(days(2), cast, elsewhere.dana, work), { ...SHEET, ...FORUM })).rejects.toBeInstanceOf(NotFound);
});

test("answered twice at once, one answer stands; the lead passed on another way, nobody is asked any more", async () => {
  const cast = await aCast();
  const { work, ask } = await asked(cast);
  const seat = (await seatsOf(cast, work))["parent-carers"];
  const both = await Promise.allSettled([agreeToLead(on(days(2), cast, cast.bev, work), { ask, seat }), declineToLead(on(days(2), cast, cast.bev, work), { ask, because: "No." })]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect((await kept(cast, (tx) => tx.select().from(workOutline).where(eq(workOutline.partnershipId, cast.partnershipId)))).length).toBe(1);

  const other = await aCast();
  const open = await aPieceOfWork(other, { ledBy: other.dana, joined: [other.chris] });
  await writeOutline(on(days(1), other, other.dana, open), SHEET);
  await askOthersToLead(on(days(1), other, other.dana, open), FORUM);
  const [chris] = await kept(other, (tx) => tx.select({ id: membership.id }).from(membership).where(and(eq(membership.partnershipId, other.partnershipId), eq(membership.personId, other.chris.id))));
  await offerLead(on(days(2), other, other.dana, open), { member: chris!.id });
  await takeLead(on(days(2), other, other.chris, open), {});
  await expect(agreeToLead(on(days(3), other, other.bev, open), { ask: (await asksIn(other))[0]!.id, seat: "" })).rejects.toThrow("This was taken back.");
});

test("the outline is read by everyone with a role, what was written before stays, and a letter goes to nobody else", async () => {
  const cast = await aCast();
  const { work } = await asked(cast);
  await writeOutline(on(days(2), cast, cast.dana, work), { ...SHEET, money: "", version: "1" });
  const { written } = await seeOutline(on(days(3), cast, cast.mo, work), { written: writtenOutlines }, {});
  expect(written.map(({ number, money }) => [number, money])).toEqual([[2, ""], [1, "£400 for printing."]]);
  expect((await lettersIn(cast)).filter(({ kind }) => kind === "outline written")).toEqual([]);
});
