import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { inTransaction } from "@/db/client";
import { event, eventDetail, ladderVersion, readingKept, roleHeld, testsProposed, workNow } from "@/db/schema";
import { and } from "@/db/where";
import { NotFound } from "@/lib/access/refusal";
import { seeHere, seeOutline } from "@/lib/access/see";
import { factsOf } from "@/lib/fact/read";
import { testsRanOutIn } from "@/lib/jobs/keys-ran-out";
import { changeLadder } from "@/lib/ladder/change-ladder";
import { declineForumKey } from "@/lib/ladder/decline-forum-key";
import { proposeTests } from "@/lib/ladder/propose-tests";
import { sayingsOf } from "@/lib/ladder/read";
import { proposalOf, testsHere } from "@/lib/ladder/read-tests";
import { ladderToChange, versionsOf } from "@/lib/ladder/read-versions";
import { TLAP } from "@/lib/ladder/reading/ladders";
import { needsOf, type Needs } from "@/lib/ladder/reading/own-tests";
import { takeBackTests } from "@/lib/ladder/take-back-tests";
import { takeUpTests } from "@/lib/ladder/take-up-tests";
import { turnForumKey } from "@/lib/ladder/turn-forum-key";
import { deliver } from "@/lib/letter/deliver";
import { neededFor } from "@/lib/partnership/read";
import { addPerson } from "@/lib/person/add";
import { setRuleDays } from "@/lib/partnership/set-rule-days";
import { READ_FOR_MS } from "@/lib/record/effect";
import { effectHere } from "@/lib/record/read-effect";
import { recordFor } from "@/lib/record/rules";
import { postComment } from "@/lib/comment/post";
import { moveStage } from "@/lib/work/move-stage";
import { aCast, days, on, type Cast, type Member } from "../cast/cast";
import { aPieceOfWork, eventsOn, lettersIn, workId } from "../cast/work";

/** Telling families is not enough here: they have joined before it counts as Informing, and nothing else is asked of Consultation. */
const OURS: Needs = { ...needsOf(TLAP), "in-before-delivery": "consultation", asked: "engagement" };
const BECAUSE = "Members say that a survey alone is not enough.";

const inCast = <T>(cast: Cast, read: Parameters<typeof inTransaction<T>>[1]) => inTransaction({ partnershipId: cast.partnershipId }, read);
const at = (cast: Cast, who: Member, day: number, slug = "") => on(days(day), cast, who, slug);
const here = async (cast: Cast, who: Member = cast.ada, day = 1) => (await seeHere(at(cast, who, day), "be here", { tests: testsHere })).tests;
const asForm = async (cast: Cast, needs: Needs = OURS) => ({ ...needs, from: (await here(cast)).now!.id, because: BECAUSE });
const propose = async (cast: Cast, day = 1) => proposeTests(at(cast, cast.ada, day), await asForm(cast));
const heard = async (cast: Cast, kind: string) => (await lettersIn(cast)).filter((one) => one.kind === kind).map((one) => one.personId);
const partnershipEvents = (cast: Cast) => inCast(cast, async (tx) => (await tx.select({ kind: event.kind, canonical: eventDetail.canonical }).from(event).innerJoin(eventDetail, eq(eventDetail.eventId, event.id)).where(eq(event.chainId, cast.partnershipId)).orderBy(event.seq)).map(({ kind, canonical }) => ({ kind, detail: JSON.parse(canonical) as Record<string, string> })));
const versions = (cast: Cast) => inCast(cast, (tx) => tx.select().from(ladderVersion).where(eq(ladderVersion.partnershipId, cast.partnershipId)));
const recordOf = async (cast: Cast, slug: string, day: number) => {
  const { seen, sayings, facts } = await seeOutline(at(cast, cast.mo, day, slug), { sayings: sayingsOf, facts: factsOf }, {});
  return recordFor(seen, sayings, facts);
};
const keptOf = async (cast: Cast, slug: string) => {
  const id = await workId(cast, slug);
  return inCast(cast, (tx) => tx.select().from(readingKept).where(and(eq(readingKept.partnershipId, cast.partnershipId), eq(readingKept.workId, id))).orderBy(readingKept.number));
};

test("Ada proposes other tests: forum reps hear, and nothing changes until Bev turns the forum's key; then new work is read by them, with the preset beside", async () => {
  const cast = await aCast();
  const { id } = await propose(cast);
  expect(await heard(cast, "own tests proposed")).toEqual([cast.bev.id]);
  expect(await versions(cast)).toHaveLength(1);
  expect((await here(cast)).last).toMatchObject({ id, state: "waiting", answerBy: days(15), isMine: true });
  expect((await partnershipEvents(cast)).at(-1)).toMatchObject({ kind: "own tests proposed", detail: { because: BECAUSE, changes: "Families are asked: needed from Engagement, before from Consultation; Families join before Delivery: needed from Consultation, before from Engagement" } });

  const { id: version } = await turnForumKey(at(cast, cast.bev, 3), { proposal: id });
  expect((await here(cast, cast.ada, 4)).now).toMatchObject({ id: version, version: "2016, version 2 here" });
  expect(await heard(cast, "own tests agreed")).toEqual([cast.ada.id]);
  expect((await partnershipEvents(cast)).at(-1)).toMatchObject({ kind: "own tests agreed", detail: { version: "2016, version 2 here" } });
  const history = (await seeHere(at(cast, cast.ada, 4), "be here", { versions: versionsOf })).versions;
  expect(history.map(({ changedBy, agreedBy, agreedAt, local }) => ({ changedBy, agreedBy, agreedAt, local }))).toEqual([{ changedBy: "Ada Finch", agreedBy: "Bev Holt", agreedAt: days(3), local: true }, { changedBy: null, agreedBy: null, agreedAt: null, local: false }]);

  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.bev], on: days(5), title: "New work" });
  const shown = await recordOf(cast, slug, 6);
  expect([shown.words, shown.preset]).toEqual(["Consultation (local rule).", "By the national preset: Informing."]);
  expect((await keptOf(cast, slug)).at(-1)).toMatchObject({ rungKey: "consultation", localRules: true, presetRungKey: "informing", ladderVersionId: version, ruleVersion: "1" });
  const [now] = await inCast(cast, (tx) => tx.select().from(workNow).where(eq(workNow.partnershipId, cast.partnershipId)));
  expect(now).toMatchObject({ recordRung: 4, recordLocal: true, presetRung: 3 });
});

test("a work that had begun keeps its tests until its lead takes up the new ones; what was kept before stays", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.bev, cast.chris] });
  const { id } = await propose(cast);
  await turnForumKey(at(cast, cast.bev, 2), { proposal: id });
  expect((await heard(cast, "own tests agreed")).sort()).toEqual([cast.ada.id, cast.dana.id].sort());
  expect([(await recordOf(cast, slug, 3)).words, (await recordOf(cast, slug, 3)).preset]).toEqual(["Informing.", undefined]);
  const before = (await keptOf(cast, slug)).length;
  for (const who of [cast.chris, cast.bev]) await expect(takeUpTests(at(cast, who, 3, slug), {})).rejects.toThrow("Only the lead can do this.");
  await expect(takeUpTests(at(cast, cast.amara, 3, slug), {})).rejects.toThrow(NotFound);
  await takeUpTests(at(cast, cast.dana, 3, slug), {});
  expect((await eventsOn(cast, slug)).at(-1)).toMatchObject({ kind: "own tests taken up", actorId: cast.dana.id, detail: { version: "2016, version 2 here", local: "Consultation" } });
  const kept = await keptOf(cast, slug);
  expect(kept.slice(before - 1).map(({ keptBecause, rungKey, localRules, presetRungKey }) => [keptBecause, rungKey, localRules, presetRungKey])).toEqual([["rung", "informing", false, null], ["rules", "consultation", true, "informing"]]);
  expect((await recordOf(cast, slug, 4)).words).toBe("Consultation (local rule).");
  await expect(takeUpTests(at(cast, cast.dana, 4, slug), {})).rejects.toThrow("This work uses the ladder in force already.");
  await postComment(at(cast, cast.chris, 5, slug), { body: "Good." });
  await moveStage(at(cast, cast.dana, 6, slug), { to: "scoping" });
  expect((await keptOf(cast, slug)).at(-1)).toMatchObject({ keptBecause: "stage", rungKey: "consultation", presetRungKey: "informing" });
});

test("the effect is the real reading of every running work, by both; closed and stopped ones are left out, and nothing inside is shown", async () => {
  const cast = await aCast();
  const told = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.bev] });
  await aPieceOfWork(cast, { ledBy: cast.eli, title: "Nobody yet" });
  const effect = async (needs: Needs, page?: number, took = 0) => {
    const was = (await here(cast)).now!;
    return (await seeHere(at(cast, cast.ada, 2), "administer", { effect: (seen, reader) => effectHere({ was, needs, page, elapsed: () => took }, seen, reader) })).effect;
  };
  const ours = await effect(OURS);
  expect(ours).toEqual({ running: 2, read: 2, changed: 1, page: 1, pages: 1, works: [{ id: await workId(cast, told), slug: told, title: "Short breaks leaflet", stage: "idea", from: "Informing", to: "Consultation" }] });
  expect((await effect(needsOf(TLAP), 7)).changed).toBe(0);
  expect(await effect(OURS, 1, READ_FOR_MS), "late already: the newest are read all the same").toEqual(ours);
  const { id } = await propose(cast);
  await turnForumKey(at(cast, cast.bev, 2), { proposal: id });
  await takeUpTests(at(cast, cast.dana, 3, told), {});
  expect((await effect(needsOf(TLAP))).works).toMatchObject([{ slug: told, from: "Consultation", to: "Informing" }]);
  await inCast(cast, (tx) => tx.update(workNow).set({ stage: "closed" }).where(eq(workNow.title, "Nobody yet")));
  expect((await effect(OURS)).running).toBe(1);
});

test("Bev says no, with a reason; Ada hears it and may propose something else", async () => {
  const cast = await aCast();
  const { id } = await propose(cast);
  await expect((async () => declineForumKey(at(cast, cast.bev, 2), { proposal: id, because: "" }))()).rejects.toMatchObject({ issues: [{ path: ["because"] }] });
  await declineForumKey(at(cast, cast.bev, 2), { proposal: id, because: "It hides that nobody was asked." });
  expect((await partnershipEvents(cast)).at(-1)).toEqual({ kind: "own tests declined", detail: { because: "It hides that nobody was asked." } });
  expect(await heard(cast, "own tests declined")).toEqual([cast.ada.id]);
  await expect(turnForumKey(at(cast, cast.bev, 3), { proposal: id })).rejects.toThrow("This was answered already");
  expect(await versions(cast)).toHaveLength(1);
  await propose(cast, 4);
});

test("taken back, and run out: the old tests hold, and what waits no more cannot be answered", async () => {
  const cast = await aCast();
  await setRuleDays(at(cast, cast.ada, 0), { rule: "second key", days: "10" });
  const { id } = await propose(cast);
  await expect(propose(cast, 2)).rejects.toThrow("A change of tests waits for the forum’s key already.");
  await takeBackTests(at(cast, cast.ada, 2), { proposal: id });
  expect((await partnershipEvents(cast)).at(-1)?.kind).toBe("own tests taken back");
  await expect(turnForumKey(at(cast, cast.bev, 3), { proposal: id })).rejects.toThrow("Whoever proposed it has taken it back.");
  const again = await propose(cast, 3);
  await testsRanOutIn(cast.partnershipId, days(13));
  expect((await here(cast, cast.ada, 13)).last?.state).toBe("waiting");
  await Promise.all([1, 2].map(() => testsRanOutIn(cast.partnershipId, days(14))));
  expect((await partnershipEvents(cast)).filter(({ kind }) => kind === "own tests ran out")).toHaveLength(1);
  expect(await heard(cast, "own tests ran out")).toEqual([cast.ada.id]);
  await expect(turnForumKey(at(cast, cast.bev, 15), { proposal: again.id })).rejects.toThrow("The days to answer are over.");
  expect(await versions(cast)).toHaveLength(1);
});

test("refused in words: nothing changed, a rung without a test, a test that is never left out, an old ladder, no reason", async () => {
  const cast = await aCast();
  const form = await asForm(cast);
  const with_ = (change: Record<string, string>) => proposeTests(at(cast, cast.ada, 1), { ...form, ...change });
  await expect(proposeTests(at(cast, cast.ada, 1), await asForm(cast, needsOf(TLAP)))).rejects.toThrow("That is what each rung needs now.");
  await expect(with_({ told: "" })).rejects.toThrow("Informing would have no test left");
  await expect(with_({ "families-agree": "" })).rejects.toMatchObject({ field: "families-agree", message: "Choose from the list where “Families see it so too” is needed." });
  await expect(with_({ asked: "coercion" })).rejects.toMatchObject({ field: "asked" });
  await expect(with_({ from: cast.partnershipId })).rejects.toThrow("The ladder has changed meanwhile.");
  await expect((async () => with_({ because: " " }))()).rejects.toMatchObject({ issues: [{ path: ["because"] }] });
  expect(await inCast(cast, (tx) => tx.select().from(testsProposed))).toEqual([]);
});

test("only an administrator proposes, only a forum rep turns the key, never the same person; a stranger is told it is not there", async () => {
  const [cast, other] = [await aCast(), await aCast()];
  for (const who of [cast.bev, cast.mo, cast.dana]) await expect(proposeTests(at(cast, who, 1), await asForm(cast))).rejects.toThrow("Only an administrator of this partnership can do this.");
  await expect(proposeTests(at(other, cast.ada, 1), await asForm(other))).rejects.toThrow(NotFound);
  await inCast(cast, (tx) => tx.insert(roleHeld).values({ partnershipId: cast.partnershipId, id: crypto.randomUUID(), personId: cast.ada.id, role: "forum rep", givenAt: days(0) }));
  const { id } = await propose(cast);
  await expect(turnForumKey(at(cast, cast.ada, 2), { proposal: id })).rejects.toThrow("You proposed this. Another forum rep turns the forum’s key.");
  for (const who of [cast.mo, cast.chris]) for (const verb of [turnForumKey, declineForumKey]) await expect(verb(at(cast, who, 2), { proposal: id, because: "No." })).rejects.toThrow("Only a forum rep turns the forum’s key.");
  await expect(takeBackTests(at(cast, cast.bev, 2), { proposal: id })).rejects.toThrow("Only an administrator");
  for (const verb of [turnForumKey, declineForumKey]) {
    await expect(verb(at(other, cast.bev, 2), { proposal: id, because: "No." })).rejects.toThrow(NotFound);
    await expect(verb(at(other, other.bev, 2), { proposal: id, because: "No." })).rejects.toThrow(NotFound);
  }
  await expect(takeBackTests(at(other, other.ada, 2), { proposal: id })).rejects.toThrow(NotFound);
  await expect(seeHere(at(other, other.bev, 2), "look at what is asked", { one: proposalOf(id) })).rejects.toThrow(NotFound);
  await expect(seeHere(at(cast, cast.mo, 2), "look at what is asked", { one: proposalOf(id) })).rejects.toThrow(NotFound);
  expect((await seeHere(at(cast, cast.bev, 2), "look at what is asked", { one: proposalOf(id) })).one).toMatchObject({ mayTurn: true, mayTakeBack: false, moved: [{ test: "asked" }, { test: "in-before-delivery" }] });
});

test("where nobody could turn the forum's key, tests are not proposed", async () => {
  const cast = await aCast();
  await inCast(cast, (tx) => tx.update(roleHeld).set({ endedAt: days(0) }).where(eq(roleHeld.role, "forum rep")));
  expect((await here(cast)).forumReps).toBe(0);
  await expect(propose(cast)).rejects.toThrow("Nobody here is a forum rep, beside you, who could turn the forum’s key.");
});

test("proposed twice at once, one waits; the key turned and declined at once by two, one holds", async () => {
  const cast = await aCast();
  const form = await asForm(cast);
  const both = await Promise.allSettled([1, 2].map(() => proposeTests(at(cast, cast.ada, 1), form)));
  expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(both.find(({ status }) => status === "rejected")).toMatchObject({ reason: { message: expect.stringContaining("waits for the forum’s key already") } });
  const { personId } = await addPerson({ partnershipId: cast.partnershipId, now: days(1) }, { name: "Una Price", email: `una@${cast.slug}.example`, roles: ["forum rep"] });
  const { id } = (await here(cast)).last!;
  const answers = await Promise.allSettled([turnForumKey(at(cast, cast.bev, 2), { proposal: id }), declineForumKey({ ...at(cast, cast.ada, 2), personId }, { proposal: id, because: "Not yet." }), turnForumKey(at(cast, cast.bev, 2), { proposal: id })]);
  expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect((await versions(cast)).length).toBe(answers[1]!.status === "fulfilled" ? 1 : 2);
});

test("other names and order keep what was agreed with the forum, from whichever version the change begins", async () => {
  const cast = await aCast();
  const first = (await here(cast)).now!.id;
  const { id } = await propose(cast);
  await turnForumKey(at(cast, cast.bev, 2), { proposal: id });
  const { ladder } = await seeHere(at(cast, cast.ada, 3), "administer", { ladder: ladderToChange(first) });
  const named = ladder!.rungs.map(({ key, words, band, position }) => ({ key, name: `Our ${key}`, words, band, place: String(position) }));
  await changeLadder(at(cast, cast.ada, 3), { from: first, name: "The Wolds ladder", because: "Plainer.", rungs: named });
  const own = (await here(cast, cast.ada, 3)).now!;
  expect([needsOf(own.ladder), own.ladder.rungs.find(({ localRule }) => localRule)?.name]).toEqual([OURS, "Our consultation"]);
  const rungs = ladder!.rungs.filter(({ key }) => key !== "consultation").map(({ key, name, words, band, position }) => ({ key, name, words, band, place: String(position) }));
  await changeLadder(at(cast, cast.ada, 4), { from: first, name: "A shorter ladder", because: "Plainer.", rungs });
  const now = (await here(cast, cast.ada, 5)).now!;
  expect(now.ladder.rungs.filter(({ tests }) => tests.length > 0).slice(0, 2)).toMatchObject([{ key: "informing", tests: ["told"] }, { key: "engagement", tests: ["asked", "answered", "in-before-delivery", "changed-something"] }]);
  expect((await seeHere(at(cast, cast.ada, 4), "be here", { versions: versionsOf })).versions.map(({ local }) => local)).toEqual([false, true, true, false]);
  await expect(propose(cast, 5)).rejects.toThrow("Choose from the list where");
});

test("a proposal against a ladder that changed meanwhile is not turned; the letter to the forum says what would change", async () => {
  const cast = await aCast();
  const { id } = await propose(cast);
  const texts: string[] = [];
  for (const one of await lettersIn(cast)) await deliver({ partnershipId: cast.partnershipId, letterId: one.id, now: days(1), mailer: async (mail) => void texts.push(`${mail.subject}: ${mail.text}`) });
  expect(texts).toEqual([expect.stringMatching(new RegExp(`^The forum’s yes or no is asked: [\\s\\S]*Families are asked: needed from Engagement[\\s\\S]*/ladder/tests/${id}`))]);
  const home = async (who: Member) => (await seeHere(at(cast, who, 2), "be here", { needed: neededFor })).needed.tests.map((one) => one.id);
  expect([await home(cast.bev), await home(cast.ada), await home(cast.dana)]).toEqual([[id], [], []]);
  const { ladder } = await seeHere(at(cast, cast.ada, 2), "administer", { ladder: ladderToChange(undefined) });
  await changeLadder(at(cast, cast.ada, 2), { from: ladder!.from.id, name: "Another", because: "So.", rungs: ladder!.rungs.map(({ key, name, words, band, position }) => ({ key, name, words, band, place: String(position) })) });
  await expect(turnForumKey(at(cast, cast.bev, 3), { proposal: id })).rejects.toThrow("The ladder has changed since this was proposed.");
});

test("the key turned while the ladder's names change: one of the two is in force, and a name is never lost under tests agreed for another version", async () => {
  for (let round = 0; round < 4; round++) {
    const cast = await aCast();
    const { id } = await propose(cast);
    const { ladder } = await seeHere(at(cast, cast.ada, 2), "administer", { ladder: ladderToChange(undefined) });
    const rungs = ladder!.rungs.map(({ key, name, words, band, position }) => ({ key, name, words, band, place: String(position) }));
    const [turned, renamed] = await Promise.allSettled([turnForumKey(at(cast, cast.bev, 2), { proposal: id }), changeLadder(at(cast, cast.ada, 2), { from: ladder!.from.id, name: "Another", because: "So.", rungs })]);
    const now = (await here(cast, cast.ada, 3)).now!;
    if (renamed!.status === "fulfilled") expect(now.name).toBe("Another");
    expect(needsOf(now.ladder)).toEqual(turned!.status === "fulfilled" ? OURS : needsOf(TLAP));
  }
});
