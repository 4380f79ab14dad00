import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { inTransaction } from "@/db/client";
import { belonging, membership, profile } from "@/db/schema";
import { and } from "@/db/where";
import { AlreadySent, NotFound, Refusal } from "@/lib/access/refusal";
import { seeInside } from "@/lib/access/see";
import { askForNewLink } from "@/lib/invitation/ask-for-new-link";
import { decline } from "@/lib/invitation/decline";
import { invitationOpened } from "@/lib/invitation/delivered";
import { join, joinOnce } from "@/lib/invitation/join";
import { notNow } from "@/lib/invitation/not-now";
import { sayWrongPerson } from "@/lib/invitation/say-wrong-person";
import { suggestSomeoneElse } from "@/lib/invitation/suggest-someone-else";
import { withdraw } from "@/lib/invitation/withdraw";
import { aCast, days, MONDAY, on, type Cast, type Member } from "../cast/cast";
import { aPieceOfWork, eventsOn, joins, lettersIn, tokenFor } from "../cast/work";
import { lettersCarried } from "../seat/kept";
import { invitationTo } from "./kept";

const YES = { name: "Amara", needs: ["large print"], otherNeeds: "A seat near the door", hears: "needed" };

async function asked(cast: Cast, who: Member = cast.amara) {
  const work = await aPieceOfWork(cast, { ledBy: cast.dana });
  return { work, link: { token: await tokenFor(cast, work, who), now: days(1) } };
}
const kinds = async (cast: Cast, work: string) => (await eventsOn(cast, work)).map(({ kind }) => kind);
const hearsOf = async (cast: Cast, kind: string) => (await lettersIn(cast)).filter((letter) => letter.kind === kind).map(({ personId }) => personId);

test("Amara joins: she sits in the seat she was asked to, from that moment; Dana hears, and what she needs is kept", async () => {
  const cast = await aCast();
  const { work, link } = await asked(cast);
  const joined = await join(link, YES);
  expect(joined).toMatchObject({ partnership: cast.slug, work });
  const inside = await seeInside({ personId: joined.personId, partnershipId: cast.partnershipId, now: days(1), work }, {});
  expect(inside?.seen.seat?.sector).toBe("parent-carers");
  expect(inside?.seen.roles).toEqual([]);
  expect((await eventsOn(cast, work)).at(-1)).toEqual({ kind: "person joined", actorId: joined.personId, detail: { sector: "parent-carers", label: "", how: "nominated" } });
  expect(await hearsOf(cast, "person joined")).toEqual([cast.dana.id]);
  const [kept] = await inTransaction({ partnershipId: cast.partnershipId }, (tx) => tx.select().from(membership).where(and(eq(membership.partnershipId, cast.partnershipId), eq(membership.personId, joined.personId))));
  expect(kept).toMatchObject({ needs: ["large print"], otherNeeds: "A seat near the door", joinedAt: days(1), how: "nominated" });
  expect(await invitationTo(cast, cast.amara)).toMatchObject({ acceptedAt: days(1), openedAt: days(1) });
});

test("joining gives the invited seat of that work and nothing else: no role, no other work", async () => {
  const cast = await aCast();
  const { link } = await asked(cast);
  const other = await aPieceOfWork(cast, { ledBy: cast.chris, title: "Another" });
  const { personId } = await join(link, { ...YES, role: "manager", roles: ["administrator"], seat: "education", partnershipId: "x", personId: cast.dana.id });
  await expect(seeInside({ personId, partnershipId: cast.partnershipId, now: days(1), work: other }, {})).rejects.toThrow(NotFound);
  const places = await inTransaction({}, (tx) => tx.select().from(belonging).where(eq(belonging.personId, personId)));
  expect(places.map(({ partnershipId }) => partnershipId)).toEqual([cast.partnershipId]);
});

test("fifty joins at once from one link are one seat", async () => {
  const cast = await aCast();
  const { work, link } = await asked(cast);
  const all = await Promise.allSettled(Array.from({ length: 50 }, () => join(link, YES)));
  expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  for (const one of all) if (one.status === "rejected") expect(one.reason).toBeInstanceOf(Refusal);
  expect((await kinds(cast, work)).filter((kind) => kind === "person joined")).toHaveLength(2);
}, 60_000);

test("the same form sent twice gives its person again, so that a second press signs in too; ten minutes later it does not", async () => {
  const cast = await aCast();
  const { link } = await asked(cast);
  const sending = { ...link, once: { key: "the-key-of-this-form", digest: "same" } };
  const first = await joinOnce(null)(sending, YES);
  expect(await joinOnce(null)({ ...sending, now: new Date(days(1).getTime() + 60_000) }, YES)).toEqual(first);
  await expect(joinOnce(null)({ ...sending, now: days(2) }, YES)).rejects.toThrow(AlreadySent);
  await expect(joinOnce(null)({ ...sending, once: { key: "the-key-of-this-form", digest: "other words" } }, YES)).rejects.toThrow(AlreadySent);
});

test("somebody who is signed in under another address is refused in words, and nothing is done", async () => {
  const cast = await aCast();
  const { work, link } = await asked(cast);
  await expect(joinOnce(cast.mo.email)(link, YES)).rejects.toThrow("You are signed in as somebody else. Sign out first");
  expect(await kinds(cast, work)).not.toContain("invitation opened");
  expect((await invitationTo(cast, cast.amara)).acceptedAt).toBeNull();
  await expect(joinOnce(cast.amara.email)(link, YES)).resolves.toMatchObject({ work });
});

test("somebody known here keeps their card; the name they give now is the name they have", async () => {
  const cast = await aCast();
  const { link } = await asked(cast, cast.chris);
  await join(link, { ...YES, name: "Chris B", hears: "everything" });
  const [card] = await inTransaction({ partnershipId: cast.partnershipId }, (tx) => tx.select().from(profile).where(and(eq(profile.partnershipId, cast.partnershipId), eq(profile.personId, cast.chris.id))));
  expect(card).toMatchObject({ name: "Chris B", hears: "everything" });
});

test("a link that nobody has made is not there, nor one of another kind", async () => {
  for (const token of ["", "x".repeat(43), "../../etc/passwd"]) await expect(join({ token, now: MONDAY }, YES)).rejects.toThrow(NotFound);
});

test("after thirty days a link joins nobody; a new one goes to the same address, once, and then that one joins", async () => {
  const cast = await aCast();
  const { work, link } = await asked(cast);
  await expect(askForNewLink(link, {})).rejects.toThrow("There is no need for a new link.");
  const late = { ...link, now: days(31) };
  await expect(join(late, YES)).rejects.toThrow("This link has stopped working. Links last 30 days.");
  const pressed = await Promise.allSettled(Array.from({ length: 5 }, () => askForNewLink(late, {})));
  expect(pressed.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect((await lettersIn(cast)).filter(({ kind }) => kind === "person invited")).toHaveLength(7);
  await expect(join({ ...late, now: days(32) }, YES)).rejects.toThrow("We sent you a newer letter.");
  expect((await eventsOn(cast, work)).at(-1)).toMatchObject({ kind: "person invited", actorId: null });
  await expect(join({ token: await tokenFor(cast, work, cast.amara), now: days(32) }, YES)).resolves.toMatchObject({ work });
});

test("after thirty days nothing is answered by the link, whatever was said before; whoever put it off, or said no, may ask for a new one", async () => {
  const cast = await aCast();
  const { work } = await asked(cast);
  const by = async (who: Member, day: number) => ({ token: await tokenFor(cast, work, who), now: days(day) });
  await notNow(await by(cast.amara, 2), {});
  await decline(await by(cast.eli, 2), {});
  await suggestSomeoneElse(await by(cast.chris, 2), { name: "Ola" });
  for (const who of [cast.amara, cast.eli, cast.chris]) {
    const late = await by(who, 31);
    for (const answer of [join, notNow, decline, suggestSomeoneElse, sayWrongPerson]) await expect(answer(late, { ...YES, because: "" })).rejects.toThrow("This link has stopped working. Links last 30 days.");
    const before = (await invitationTo(cast, who)).generation;
    await askForNewLink(late, {});
    expect((await invitationTo(cast, who)).generation).toBe(before + 1);
    expect((await lettersCarried(cast, "person invited", days(31))).map(({ to }) => to)).toContain(who.email);
    await expect(join(late, YES)).rejects.toThrow("We sent you a newer letter.");
  }
  await expect(join(await by(cast.amara, 33), YES)).resolves.toMatchObject({ work });
  await expect(join(await by(cast.eli, 33), { ...YES, name: "Eli" })).resolves.toMatchObject({ work });
});

test("an invitation that was taken back joins nobody, and says so kindly", async () => {
  const cast = await aCast();
  const { work, link } = await asked(cast);
  await withdraw(on(MONDAY, cast, cast.dana, work), { invitation: (await invitationTo(cast, cast.amara)).id });
  for (const answer of [join, notNow, decline]) await expect(answer(link, YES)).rejects.toThrow("This invitation was taken back.");
});

test("not now is an answer: Dana hears once, and it may still become yes", async () => {
  const cast = await aCast();
  const { work, link } = await asked(cast);
  await notNow(link, {});
  await expect(notNow(link, {})).rejects.toThrow("You said not now already, and that is fine.");
  expect(await hearsOf(cast, "invitation put off")).toEqual([cast.dana.id]);
  expect((await eventsOn(cast, work)).at(-1)).toEqual({ kind: "invitation put off", actorId: null, detail: { sector: "parent-carers", label: "" } });
  await join({ ...link, now: days(9) }, YES);
  expect(await kinds(cast, work)).toContain("person joined");
});

test("no is an answer: Dana hears, the reason is kept for her and stands in no event, and a no may still become yes", async () => {
  const cast = await aCast();
  const { work, link } = await asked(cast);
  const twice = await Promise.allSettled([decline(link, { because: "We move house" }), decline(link, { because: "We move house" })]);
  expect(twice.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await hearsOf(cast, "invitation declined")).toEqual([cast.dana.id]);
  expect(JSON.stringify(await eventsOn(cast, work))).not.toContain("move house");
  expect((await invitationTo(cast, cast.amara)).declinedBecause).toBe("We move house");
  await expect(notNow(link, {})).rejects.toThrow("You said no already, and that is fine.");
  await expect(join(link, YES)).resolves.toMatchObject({ work });
});

test("somebody who sits here already does not sit here twice", async () => {
  const cast = await aCast();
  const { work, link } = await asked(cast);
  await joins(cast, work, cast.amara);
  await expect(join(link, YES)).rejects.toThrow("You have joined already. Sign in to go to the work.");
});

test("opening the page is kept once, whoever looks how often; looking at it by the link alone keeps nothing", async () => {
  const cast = await aCast();
  const { work } = await asked(cast);
  const { id } = await invitationTo(cast, cast.amara);
  const at = { partnershipId: cast.partnershipId, invitationId: id };
  await Promise.all([1, 2, 3].map((day) => invitationOpened({ ...at, now: days(day) })));
  expect((await kinds(cast, work)).filter((kind) => kind === "invitation opened")).toHaveLength(1);
});
