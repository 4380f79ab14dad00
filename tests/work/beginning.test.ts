import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { inTransaction } from "@/db/client";
import { NotFound, Refusal, Stale } from "@/lib/access/refusal";
import { seeHere, seeInside, seeOutline } from "@/lib/access/see";
import { draftInvitations } from "@/lib/invitation/draft-invitations";
import { showTitles } from "@/lib/jobs/show-titles";
import { beginWork } from "@/lib/work/begin-work";
import { changeIdea } from "@/lib/work/change-idea";
import { goOnAgain } from "@/lib/work/go-on-again";
import { keepNote } from "@/lib/work/keep-note";
import { worksListed } from "@/lib/work/list";
import { fullTitle, myNote, termsOf } from "@/lib/work/read-beginning";
import { standsBeforeMe } from "@/lib/work/read";
import { draftsOf } from "@/lib/work/read-setup";
import { showFullTitle } from "@/lib/work/show-full-title";
import { withdrawIdea } from "@/lib/work/withdraw-idea";
import { writeTerms } from "@/lib/work/write-terms";
import { aCast, days, MONDAY, on, type Cast } from "../cast/cast";
import { aPieceOfWork, eventsOn, IDEA, lettersIn, seatsOf } from "../cast/work";
import { lettersCarried } from "../seat/kept";

const begun = async (cast: Cast, more = {}) => (await beginWork(on(MONDAY, cast, cast.dana), { ...IDEA, seat: "education", ...more })).slug;
const BECAUSE = "Somebody else is doing this already.";

test("Dana withdraws an idea before anybody is asked: it stays with its reason, forum reps hear, typed addresses are thrown away", async () => {
  const cast = await aCast();
  const work = await begun(cast);
  const at = on(days(1), cast, cast.dana, work);
  await draftInvitations(at, { guests: [{ name: "Chris", email: "chris@example.org", seat: (await seatsOf(cast, work)).health }] });
  await withdrawIdea(at, { because: BECAUSE });
  expect((await eventsOn(cast, work)).at(-1)).toEqual({ kind: "idea withdrawn", actorId: cast.dana.id, detail: { because: BECAUSE } });
  expect((await seeOutline(on(days(1), cast, cast.mo, work), {}, {})).seen.work).toMatchObject({ stoppedAt: days(1), restsBecause: BECAUSE });
  expect(await lettersCarried(cast, "idea withdrawn", days(1))).toMatchObject([{ to: cast.bev.email }]);
  await goOnAgain(on(days(2), cast, cast.dana, work), {});
  expect((await seeInside(on(days(2), cast, cast.dana, work), { drafts: draftsOf }))!.drafts).toEqual([]);
});

test("only its lead withdraws an idea, with a reason, only before the letters; twice at once is once; a stranger is told nothing is there", async () => {
  const cast = await aCast();
  const work = await begun(cast);
  const at = on(days(1), cast, cast.dana, work);
  await expect(withdrawIdea(at, { because: "" })).rejects.toThrow();
  await expect(withdrawIdea(on(days(1), cast, cast.chris, work), { because: BECAUSE })).rejects.toThrow(Refusal);
  await expect(withdrawIdea(on(days(1), cast, cast.josh, work), { because: BECAUSE })).rejects.toBeInstanceOf(NotFound);
  const both = await Promise.allSettled([withdrawIdea(at, { because: BECAUSE }), withdrawIdea(at, { because: BECAUSE })]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const sent = await aPieceOfWork(cast, { ledBy: cast.dana, title: "Sent" });
  await expect(withdrawIdea(on(days(1), cast, cast.dana, sent), { because: BECAUSE })).rejects.toThrow(Refusal);
});

test("notes of one's own: only the writer ever reads them, no story tells, and once the work is open nothing is added", async () => {
  const cast = await aCast();
  const work = await begun(cast);
  const at = (day: number) => on(days(day), cast, cast.dana, work);
  const events = (await eventsOn(cast, work)).length;
  await keepNote(at(1), { work, body: "Ask about the bus." });
  await Promise.all([keepNote(at(1), { work, body: "Ask about the bus, twice." }), keepNote(at(1), { work, body: "Ask about the bus, twice." })]);
  expect((await seeInside(at(1), { note: myNote }))!.note).toBe("Ask about the bus, twice.");
  expect((await eventsOn(cast, work)).length).toBe(events);
  await expect(keepNote(on(days(1), cast, cast.chris, work), { work, body: "Mine" })).rejects.toBeInstanceOf(NotFound);
  const open = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.chris], title: "Open" });
  await expect(keepNote(on(days(1), cast, cast.dana, open), { work: open, body: "Late" })).rejects.toThrow("The work is open now");
  expect((await seeInside(on(days(1), cast, cast.chris, open), { note: myNote }))!.note).toBe("");
  await keepNote(at(2), { work, body: "" });
  expect((await seeInside(at(2), { note: myNote }))!.note).toBe("");
});

const PANEL = { title: "Head of SEND recruitment", standIn: "A recruitment panel", withheldUntil: "2026-01-20", withheldBecause: "The post is not public yet." };

test("a title kept back: nobody outside is given it, anywhere; those with a seat may know it", async () => {
  const cast = await aCast();
  const work = await begun(cast, PANEL);
  expect(work).toBe("a-recruitment-panel");
  const outside = await seeOutline(on(days(1), cast, cast.mo, work), {}, {});
  const list = await seeHere(on(days(1), cast, cast.mo), "see every outline", { all: worksListed({ title: "" }) });
  const letters = await lettersCarried(cast, "work begun", days(1));
  expect(JSON.stringify([outside, list, letters])).not.toContain("Head of SEND");
  expect(outside.seen.work).toMatchObject({ title: "A recruitment panel", withheldUntil: "2026-01-20", withheldBecause: "The post is not public yet." });
  const inside = (await seeInside(on(days(1), cast, cast.dana, work), { full: fullTitle, before: standsBeforeMe }))!;
  expect(inside).toMatchObject({ full: "Head of SEND recruitment", before: { fullTitle: "Head of SEND recruitment" } });
  await changeIdea(on(days(1), cast, cast.dana, work), { ...IDEA, title: "Head of SEND and inclusion", version: "1" });
  expect((await seeOutline(on(days(1), cast, cast.mo, work), {}, {})).seen.work.title).toBe("A recruitment panel");
});

test("on its day the full title is shown, once, however many workers look", async () => {
  const cast = await aCast();
  const work = await begun(cast, PANEL);
  await showTitles(days(7));
  expect((await seeOutline(on(days(7), cast, cast.mo, work), {}, {})).seen.work.title).toBe("A recruitment panel");
  await Promise.all([showTitles(days(8)), showTitles(days(8))]);
  const shown = (await seeOutline(on(days(8), cast, cast.mo, work), {}, {})).seen.work;
  expect(shown).toMatchObject({ title: "Head of SEND recruitment", withheldUntil: null, slug: "a-recruitment-panel" });
  expect((await eventsOn(cast, work)).filter(({ kind }) => kind === "title shown")).toMatchObject([{ actorId: null, detail: { title: "Head of SEND recruitment" } }]);
  const kept = await inTransaction({ partnershipId: cast.partnershipId }, (tx) => tx.execute(sql`select title from work_now where partnership_id = ${cast.partnershipId}`));
  expect([...kept]).toEqual([{ title: "Head of SEND recruitment" }]);
});

test("the lead may show it earlier; half of the three boxes is asked for, and a day that is over is refused", async () => {
  const cast = await aCast();
  const work = await begun(cast, PANEL);
  await expect(showFullTitle(on(days(1), cast, cast.chris, work), {})).rejects.toThrow(Refusal);
  await showFullTitle(on(days(1), cast, cast.dana, work), {});
  await expect(showFullTitle(on(days(1), cast, cast.dana, work), {})).rejects.toThrow("The title of this work is not kept back.");
  await expect(begun(cast, { ...PANEL, withheldBecause: "" })).rejects.toThrow("Say why the full title is kept back.");
  await expect(begun(cast, { ...PANEL, withheldUntil: "2026-01-12" })).rejects.toThrow("Choose a day after today");
  await expect(showFullTitle(on(days(1), cast, cast.josh, work), {})).rejects.toBeInstanceOf(NotFound);
});

const TERMS = { mayDecide: "The words and the pictures.", mayNotDecide: "How much money there is.", whoDecidesThat: "The SEND board", until: "2026-06-30", reviewOn: "2026-06-01", version: "0" };

test("Dana writes down what the group may decide; written anew, the first stays readable", async () => {
  const cast = await aCast();
  const work = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara, cast.chris] });
  const at = on(days(3), cast, cast.dana, work);
  await writeTerms(at, TERMS);
  expect((await eventsOn(cast, work)).at(-1)).toEqual({ kind: "terms written", actorId: cast.dana.id, detail: { number: 1 } });
  await writeTerms(on(days(4), cast, cast.dana, work), { ...TERMS, mayDecide: "Everything but money.", version: "1" });
  const all = (await seeInside(on(days(4), cast, cast.amara, work), { all: termsOf }))!.all;
  expect(all.map(({ number, mayDecide, by }) => [number, mayDecide, by])).toEqual([[2, "Everything but money.", "Dana Kerr"], [1, "The words and the pictures.", "Dana Kerr"]]);
  expect((await lettersIn(cast)).filter(({ kind }) => kind === "terms written")).toEqual([]);
});

test("terms: only the lead, only once the work is open, days in order, and nobody overwrites what they have not read", async () => {
  const cast = await aCast();
  const work = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.chris] });
  const at = on(days(3), cast, cast.dana, work);
  await expect(writeTerms(on(days(3), cast, cast.chris, work), TERMS)).rejects.toThrow("Only the lead can do this.");
  await expect(writeTerms(on(days(3), cast, cast.josh, work), TERMS)).rejects.toBeInstanceOf(NotFound);
  await expect(writeTerms(on(days(3), cast, cast.dana, await begun(cast)), TERMS)).rejects.toThrow(Refusal);
  await expect(writeTerms(at, { ...TERMS, reviewOn: "2026-07-01" })).rejects.toThrow("Look back before the group ends");
  await expect(writeTerms(at, { ...TERMS, mayNotDecide: "" })).rejects.toThrow();
  const both = await Promise.allSettled([writeTerms(at, TERMS), writeTerms(at, { ...TERMS, mayDecide: "Other." })]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect((both.find((one) => one.status === "rejected") as PromiseRejectedResult).reason).toBeInstanceOf(Stale);
});
