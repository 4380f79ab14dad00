import { expect, test } from "vitest";
import { inTransaction } from "@/db/client";
import { membership, saidThrough } from "@/db/schema";
import { NotFound } from "@/lib/access/refusal";
import { seeInside } from "@/lib/access/see";
import { recordDecision } from "@/lib/decision/record-decision";
import { sharedDecisions } from "@/lib/decision/rules";
import { tellFamilies } from "@/lib/decision/tell-families";
import { factsOf } from "@/lib/fact/read";
import { dayNumber } from "@/lib/fact/rules";
import { hideInRecord } from "@/lib/hiding/hide-in-record";
import { recordMeeting } from "@/lib/meeting/record-meeting";
import { recordPoint } from "@/lib/point/record-point";
import { addWithoutEmail } from "@/lib/seat/add-without-email";
import { sayNeeds } from "@/lib/seat/say-needs";
import { chooseSupporter } from "@/lib/supporter/choose-supporter";
import { endSupport } from "@/lib/supporter/end-support";
import { saidThroughOf, supportersOf } from "@/lib/supporter/read";
import { recordSupporter } from "@/lib/supporter/record-supporter";
import { sayForThem } from "@/lib/supporter/say-for-them";
import { takeBackSaid } from "@/lib/supporter/take-back-said";
import { seatedAs } from "../action/actions";
import { aCast, days, on, type Cast, type Member } from "../cast/cast";
import { aPieceOfWork, eventsOn, lettersIn, seatsOf } from "../cast/work";

const inCast = <T>(cast: Cast, read: Parameters<typeof inTransaction<T>>[1]) => inTransaction({ partnershipId: cast.partnershipId }, read);
const hearersOf = async (cast: Cast, kind: string) => (await lettersIn(cast)).filter((one) => one.kind === kind).map(({ personId }) => personId);

/** Dana's work. Josh told Dana something, and Dana wrote it down as his point. */
async function aTable() {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara, cast.bev, cast.chris, cast.eli, cast.josh] });
  const says = (who: Member, day = 3) => on(days(day), cast, who, slug);
  const [josh, chris, bev, eli, dana] = await Promise.all([cast.josh, cast.chris, cast.bev, cast.eli, cast.dana].map((who) => seatedAs(cast, slug, who)));
  await recordPoint(says(cast.dana, 2), { words: "The buses come too early", came: "phone", raisedOn: "2026-01-13", whose: `member:${josh}` });
  const confirmed = async (day: number) => (await seeInside(says(cast.dana, day), { facts: factsOf }))!.facts.list.filter(({ kind }) => kind === "words confirmed");
  const point = async (who: Member, day = 4) => (await seeInside(says(who, day), { through: saidThroughOf("point", "1") }))!.through;
  return { cast, slug, says, josh: josh!, chris: chris!, bev: bev!, eli: eli!, dana: dana!, confirmed, point };
}

const WORDS = { thing: "point", number: "1", stand: "agrees", words: "Yes, I said that about the buses" };

test("Josh chooses Chris; Chris passes on that the words are his: it says “Josh, through Chris Boyle”, and counts as his own", async () => {
  const { cast, slug, says, josh, chris, confirmed, point } = await aTable();
  await chooseSupporter(says(cast.josh), { supporter: chris });
  expect(await hearersOf(cast, "supporter chosen")).toEqual([cast.chris.id]);
  expect((await point(cast.chris)).mayFor).toEqual([{ id: josh, name: "Josh", seat: "Young people", through: "" }]);
  await sayForThem(says(cast.chris), { ...WORDS, whose: josh });
  expect(await point(cast.amara)).toMatchObject({ mayFor: [], said: [{ name: "Josh", through: "Chris Boyle", writtenBy: null, seat: "Young people", stand: "agrees", counts: true, words: WORDS.words, mayTakeBack: false }] });
  expect(await confirmed(4)).toMatchObject([{ by: "a supporter they chose", inLeadOrganisation: false }]);
  expect((await eventsOn(cast, slug)).at(-1)).toEqual({ kind: "said through a supporter", actorId: cast.chris.id, detail: { thing: "point 1", stand: "agrees", sector: "young-people", label: "" } });
  expect(await hearersOf(cast, "said through a supporter")).toEqual([cast.josh.id]);
  await expect(sayForThem(says(cast.chris, 4), { ...WORDS, whose: josh })).rejects.toThrow("This stands there already.");
});

test("from the start: a supporter of the organisation that leads is named, and does not count", async () => {
  const { cast, says, josh, eli, confirmed } = await aTable();
  await chooseSupporter(says(cast.josh), { supporter: eli });
  await sayForThem(says(cast.eli), { ...WORDS, whose: josh });
  expect(await confirmed(4)).toMatchObject([{ by: "a supporter they chose", inLeadOrganisation: true }]);
});

test("whoever wrote the words down does not confirm them too, nor somebody Josh has not chosen; a member of any seat does not speak unasked", async () => {
  const { cast, says, josh, dana, confirmed } = await aTable();
  await expect(sayForThem(says(cast.chris), { ...WORDS, whose: josh })).rejects.toThrow("They have not chosen you to speak with them.");
  await chooseSupporter(says(cast.josh), { supporter: dana });
  await expect(sayForThem(says(cast.dana), { ...WORDS, whose: josh })).rejects.toThrow("You wrote these words down.");
  await expect(chooseSupporter(says(cast.josh), { supporter: josh })).rejects.toMatchObject({ field: "supporter" });
  await expect(chooseSupporter(says(cast.josh), { supporter: dana })).rejects.toThrow("You have chosen them already.");
  await expect(chooseSupporter(says(cast.chris), { supporter: dana })).rejects.toThrow("Parent carers and young people choose somebody");
  await expect(sayForThem(says(cast.dana), { ...WORDS, whose: josh, words: "" })).rejects.toMatchObject({ issues: [expect.objectContaining({ path: ["words"] })] });
  expect(await confirmed(4)).toEqual([]);
});

test("Josh takes back what was said for him: it stands there no more, and counts no more", async () => {
  const { cast, slug, says, josh, chris, confirmed, point } = await aTable();
  await chooseSupporter(says(cast.josh), { supporter: chris });
  await sayForThem(says(cast.chris), { ...WORDS, whose: josh });
  const [said] = await inCast(cast, (tx) => tx.select().from(saidThrough));
  await expect(takeBackSaid(says(cast.amara), { said: said!.id })).rejects.toThrow("Only the person whose words these are takes them back");
  expect((await point(cast.josh)).said[0]!.mayTakeBack).toBe(true);
  await takeBackSaid(says(cast.josh, 4), { said: said!.id });
  expect((await point(cast.amara)).said).toEqual([]);
  expect(await confirmed(5)).toEqual([]);
  expect((await eventsOn(cast, slug)).at(-1)).toMatchObject({ kind: "said through taken back", detail: { thing: "point 1" } });
  await expect(takeBackSaid(says(cast.josh, 4), { said: said!.id })).rejects.toThrow("This was taken back already.");
  await sayForThem(says(cast.chris, 5), { ...WORDS, whose: josh, stand: "does not agree", words: "Not early, late" });
  expect(await confirmed(6)).toEqual([]);
});

test("a decision agreed through a supporter stands beside it, and is not the seat’s own confirmation", async () => {
  const { cast, says, josh, chris } = await aTable();
  await recordDecision(says(cast.dana, 3), { what: "The buses come at nine", madeOn: "2026-01-15", madeWhere: "elsewhere", size: "real", seats: [] });
  await tellFamilies(says(cast.dana, 3), { number: "1" });
  await chooseSupporter(says(cast.josh), { supporter: chris });
  await sayForThem(says(cast.chris, 7), { thing: "decision", number: "1", whose: josh, stand: "agrees", words: "Nine is good" });
  const { through, facts } = (await seeInside(says(cast.bev, 8), { through: saidThroughOf("decision", "1"), facts: factsOf }))!;
  expect(through.said).toMatchObject([{ name: "Josh", through: "Chris Boyle", stand: "agrees" }]);
  expect([...sharedDecisions(facts.list, dayNumber(days(8))).values()]).toEqual(["not shared"]);
});

test("the notes of a meeting need notes first; Aunt Bea, whom Josh named and who has no seat, is heard as Bev wrote it down, and not counted", async () => {
  const { cast, slug, says, josh, point, confirmed } = await aTable();
  await sayNeeds(on(days(2), cast, cast.josh), { work: slug, needs: [], otherNeeds: "", supporter: "Aunt Bea" });
  await recordMeeting(says(cast.dana, 3), { what: "The buses", heldOn: "2026-01-15", kind: "meeting", place: "Town hall", seats: [], notes: "" });
  await expect(sayForThem(says(cast.bev, 4), { ...WORDS, thing: "meeting", whose: josh })).rejects.toThrow("This meeting has no notes yet.");
  expect((await point(cast.bev)).mayFor).toEqual([{ id: josh, name: "Josh", seat: "Young people", through: "Aunt Bea" }]);
  await sayForThem(says(cast.bev, 4), { ...WORDS, whose: josh });
  expect((await point(cast.chris)).said).toMatchObject([{ name: "Josh", through: "Aunt Bea", writtenBy: "Bev Holt", counts: false }]);
  expect(await confirmed(5)).toMatchObject([{ inLeadOrganisation: true }]);
  await hideInRecord(says(cast.chris, 5), { thing: "point", number: "1", words: "buses" });
  expect(JSON.stringify(await inCast(cast, (tx) => tx.select().from(saidThrough)))).not.toContain("buses");
});

test("Joan without e-mail told Dana whom she chose: named as told, not counted; either of them ends it", async () => {
  const { cast, slug, says, chris, bev, dana, eli, confirmed } = await aTable();
  const seats = await seatsOf(cast, slug);
  await addWithoutEmail(says(cast.dana), { name: "Joan", seat: seats["parent-carers"], how: "nominated", told: "phone" });
  const joan = (await inCast(cast, (tx) => tx.select().from(membership))).find(({ told }) => told === "phone")!.id;
  await expect(recordSupporter(says(cast.dana), { whose: bev, supporter: chris, told: "phone" })).rejects.toThrow("This person has email and chooses for themselves.");
  await expect(recordSupporter(says(cast.dana), { whose: joan, supporter: dana, told: "phone" })).rejects.toThrow("Choose somebody else: neither the person themselves nor whoever writes it down.");
  await expect(recordSupporter(says(cast.chris), { whose: joan, supporter: chris, told: "phone" })).rejects.toThrow("Only the lead can do this.");
  await recordSupporter(says(cast.dana), { whose: joan, supporter: chris, told: "phone" });
  await expect(recordSupporter(says(cast.dana), { whose: joan, supporter: eli, told: "phone" })).rejects.toThrow("Somebody speaks with them already.");
  await recordPoint(says(cast.dana), { words: "Nobody rings back", came: "phone", raisedOn: "2026-01-15", whose: `member:${joan}` });
  await sayForThem(says(cast.chris), { ...WORDS, number: "2", whose: joan });
  expect(await confirmed(4)).toMatchObject([{ inLeadOrganisation: true }]);
  const list = async (who: Member) => (await seeInside(says(who, 4), { supports: supportersOf }))!.supports;
  const [support] = await list(cast.chris);
  expect(support).toMatchObject({ name: "Joan", supporter: "Chris Boyle", told: "phone", writer: "Dana Kerr", isMe: true, mayEnd: true });
  await expect(endSupport(says(cast.amara, 4), { support: support!.id })).rejects.toThrow("Only the two of them end this.");
  await endSupport(says(cast.chris, 4), { support: support!.id });
  expect(await list(cast.dana)).toEqual([]);
  await expect(sayForThem(says(cast.chris, 5), { ...WORDS, number: "2", whose: joan, stand: "does not agree" })).rejects.toThrow("They have not chosen you");
});

test("strangers are told it is not there; twice at once is once", async () => {
  const { cast, slug, says, josh, chris } = await aTable();
  const other = await aCast();
  await expect(chooseSupporter(on(days(3), other, other.dana, slug), { supporter: chris })).rejects.toThrow(NotFound);
  await expect(sayForThem(says(cast.mo), { ...WORDS, whose: josh })).rejects.toThrow("Only people with a seat can do this.");
  const chosen = await Promise.allSettled([1, 2].map(() => chooseSupporter(says(cast.josh), { supporter: chris })));
  expect(chosen.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  await expect(sayForThem(says(cast.chris), { ...WORDS, number: "9", whose: josh })).rejects.toThrow(NotFound);
  const said = await Promise.allSettled([1, 2].map(() => sayForThem(says(cast.chris), { ...WORDS, whose: josh })));
  expect(said.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});
