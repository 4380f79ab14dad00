import { expect, test } from "vitest";
import { NotFound } from "@/lib/access/refusal";
import { seeInside } from "@/lib/access/see";
import { challengeDecision } from "@/lib/decision/challenge-decision";
import { confirmDecision } from "@/lib/decision/confirm-decision";
import { contestMissing } from "@/lib/decision/contest-missing";
import { markAsReal } from "@/lib/decision/mark-as-real";
import { decisionNumbered } from "@/lib/decision/read";
import { recordDecision } from "@/lib/decision/record-decision";
import { sharedDecisions } from "@/lib/decision/rules";
import { sayMissing } from "@/lib/decision/say-missing";
import { sayThere } from "@/lib/decision/say-there";
import { takeBackToMembers } from "@/lib/decision/take-back-to-members";
import { tellFamilies } from "@/lib/decision/tell-families";
import { withdrawMissing } from "@/lib/decision/withdraw-missing";
import { factsOf } from "@/lib/fact/read";
import { dayOf } from "@/lib/ladder/reading/day";
import { aCast, days, on, type Cast, type Member } from "../cast/cast";
import { aPieceOfWork, eventsOn, joins, lettersIn } from "../cast/work";
import { aDecision, LEAFLET, sayingsIn } from "./decisions";

const FIRST = dayOf("2026-01-12");
const heard = async (cast: Cast, kind: string) => (await lettersIn(cast)).filter((letter) => letter.kind === kind).map(({ personId }) => personId);

/** How the record reads each real decision on a day, in the order of their days. */
async function shared(cast: Cast, slug: string, day: number) {
  const { facts } = (await seeInside(on(days(day), cast, cast.dana, slug), { facts: factsOf }))!;
  return [...sharedDecisions(facts.list, FIRST + day).values()];
}

test("a decision counts as made with families once one of them says they were there, within a week", async () => {
  const { cast, slug, says, number } = await aDecision();
  expect(await shared(cast, slug, 3)).toEqual(["not shared"]);
  await sayThere(says(cast.amara, 9), { number });
  expect(await shared(cast, slug, 9)).toEqual(["families there"]);
});

test("said more than a week after, it is too late to count for", async () => {
  const { cast, slug, says, number } = await aDecision();
  await sayThere(says(cast.amara, 10), { number });
  expect(await shared(cast, slug, 10)).toEqual(["not shared"]);
});

test("told by letter and confirmed three days later it is shared; a letter goes to each family member, none to Dana", async () => {
  const { cast, slug, says, number } = await aDecision();
  await joins(cast, slug, cast.josh, days(1));
  await tellFamilies(says(cast.dana, 4), { number });
  expect((await heard(cast, "decision told")).sort()).toEqual([cast.amara.id, cast.josh.id].sort());
  await expect(tellFamilies(says(cast.dana, 4), { number })).rejects.toThrow("Families were told of this today already.");
  await confirmDecision(says(cast.amara, 7), { number, words: "Our members agree." });
  expect(await shared(cast, slug, 7)).toEqual(["confirmed"]);
  expect(await heard(cast, "decision confirmed")).toEqual([cast.dana.id]);
  expect((await eventsOn(cast, slug)).at(-1)).toEqual({ kind: "decision confirmed", actorId: cast.amara.id, detail: { number: 1, what: LEAFLET.what } });
});

test("who confirms and then challenges does not confirm any more; the challenge stands beside it in words", async () => {
  const { cast, slug, says, number } = await aDecision();
  await tellFamilies(says(cast.dana, 3), { number });
  await confirmDecision(says(cast.amara, 6), { number });
  await expect(confirmDecision(says(cast.amara, 6), { number })).rejects.toThrow("You have confirmed this already.");
  await challengeDecision(says(cast.amara, 8), { number, words: "We were told another figure." });
  expect(await shared(cast, slug, 8)).toEqual(["not shared"]);
  const { one } = (await seeInside(says(cast.chris, 8), { one: decisionNumbered(number) }))!;
  expect(one.said.at(-1)).toMatchObject({ kind: "challenges", seat: "Parent carers", name: "Amara Mensah", words: "We were told another figure." });
  await expect(challengeDecision(says(cast.amara, 9), { number, words: "Again" })).rejects.toThrow("You have challenged this already.");
  await expect(challengeDecision(says(cast.chris, 9), { number, words: "" })).rejects.toMatchObject({ issues: [{ path: ["words"], message: "Say why, in a line." }] });
  expect(await heard(cast, "decision challenged")).toEqual([cast.dana.id]);
});

test("a small decision is read as real once any seat says so, and the lead hears", async () => {
  const { cast, slug, says, number } = await aDecision({ size: "small" });
  expect(await shared(cast, slug, 3)).toEqual([]);
  await markAsReal(says(cast.chris, 3), { number });
  expect(await shared(cast, slug, 3)).toEqual(["not shared"]);
  expect(await heard(cast, "marked as real")).toEqual([cast.dana.id]);
  await expect(markAsReal(says(cast.amara, 3), { number })).rejects.toThrow("A seat has marked this as real already.");
  const second = await recordDecision(says(cast.dana, 3), LEAFLET);
  await expect(markAsReal(says(cast.amara, 3), { number: String(second.number) })).rejects.toThrow("recorded as a real decision already");
});

test("a missing decision counts until that seat takes it back; nobody else can, and a family seat's word is not contested", async () => {
  const { cast, slug, says } = await aDecision({ size: "small" });
  const { number } = await sayMissing(says(cast.amara, 3), { what: "The budget", madeOn: "2026-01-15" });
  const it = { number: String(number) };
  await joins(cast, slug, cast.josh, days(1));
  expect(await shared(cast, slug, 3)).toEqual(["not shared"]);
  await expect(withdrawMissing(says(cast.dana, 4), it)).rejects.toThrow("The seat that said this can take it back.");
  await expect(contestMissing(says(cast.josh, 4), { ...it, words: "We were there" })).rejects.toThrow("A family seat said this. Only that seat can take it back.");
  await expect(sayThere(says(cast.josh, 4), it)).rejects.toThrow("This one is said to be missing");
  await withdrawMissing(says(cast.amara, 5), it);
  expect(await shared(cast, slug, 5)).toEqual([]);
  await expect(withdrawMissing(says(cast.amara, 5), it)).rejects.toThrow("This was taken back already.");
  expect((await eventsOn(cast, slug)).at(-1)).toMatchObject({ kind: "said withdrawn", detail: { thing: "decision 2" } });
});

test("what another sector calls missing stands until a family seat contests it", async () => {
  const { cast, slug, says, number } = await aDecision({ size: "small" });
  const missing = await sayMissing(says(cast.chris, 3), { what: "The provider", madeOn: "2026-01-15" });
  const it = { number: String(missing.number), words: "We were asked that day." };
  await expect(contestMissing(says(cast.dana, 4), it)).rejects.toThrow("Parent carers and young people can contest this.");
  await expect(contestMissing(says(cast.amara, 4), { ...it, number })).rejects.toThrow("This decision is recorded.");
  await contestMissing(says(cast.amara, 4), it);
  expect(await shared(cast, slug, 4)).toEqual([]);
  await expect(contestMissing(says(cast.amara, 4), it)).rejects.toThrow("You have contested this already.");
});

test("a provisional decision waits for the forum's members", async () => {
  const { cast, says, number } = await aDecision({ isProvisional: "yes" });
  await expect(takeBackToMembers(says(cast.chris), { number, words: "They like it" })).rejects.toThrow("Parent carers and young people take a decision back");
  await takeBackToMembers(says(cast.amara), { number, words: "Twelve members said yes, two no." });
  await expect(takeBackToMembers(says(cast.amara), { number, words: "Again" })).rejects.toThrow("Your seat has taken this back to its members already.");
  const firm = await recordDecision(says(cast.dana), LEAFLET);
  await expect(takeBackToMembers(says(cast.amara), { number: String(firm.number), words: "x" })).rejects.toThrow("does not wait for members");
  expect(await heard(cast, "decision taken back to members")).toEqual([cast.dana.id]);
});

test("families cannot be told while nobody sits for them; confirming is theirs alone; strangers find nothing", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.chris] });
  const says = (who: Member) => on(days(3), cast, who, slug);
  const { number } = await recordDecision(says(cast.dana), LEAFLET);
  const it = { number: String(number), words: "x" };
  await expect(tellFamilies(says(cast.dana), it)).rejects.toThrow("No family seat has anybody in it yet");
  await expect(confirmDecision(says(cast.chris), it)).rejects.toThrow("Parent carers and young people confirm a decision.");
  for (const verb of [tellFamilies, confirmDecision, challengeDecision, markAsReal, takeBackToMembers, withdrawMissing, contestMissing])
    await expect(verb(says(cast.josh), it)).rejects.toThrow(NotFound);
  await expect(tellFamilies(says(cast.dana), { number: "99" })).rejects.toThrow(NotFound);
  expect(await sayingsIn(cast)).toEqual([]);
});
