import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { inTransaction } from "@/db/client";
import { invitation } from "@/db/schema";
import { FieldRefusal, NotFound, Refusal } from "@/lib/access/refusal";
import { seeInside } from "@/lib/access/see";
import { decline } from "@/lib/invitation/decline";
import { invitationNotReached } from "@/lib/invitation/delivered";
import { inviteMore } from "@/lib/invitation/invite-more";
import { join } from "@/lib/invitation/join";
import { resend } from "@/lib/invitation/resend";
import { withdraw } from "@/lib/invitation/withdraw";
import { postComment } from "@/lib/comment/post";
import { chooseSeats } from "@/lib/seat/choose-seats";
import { leaveEmpty } from "@/lib/seat/leave-empty";
import { NEEDED_SECTORS } from "@/lib/seat/sectors";
import { seatsOf as seatsRead } from "@/lib/seat/read";
import { beginWork } from "@/lib/work/begin-work";
import { sendInvitations } from "@/lib/invitation/send-invitations";
import { aCast, days, MONDAY, on, type Cast } from "../cast/cast";
import { aPieceOfWork, eventsOn, IDEA, joins, lettersIn, seatsOf, tokenFor } from "../cast/work";
import { invitationTo } from "./kept";

const YES = { name: "Somebody", hears: "needed" };
const lastEvent = async (cast: Cast, work: string) => (await eventsOn(cast, work)).at(-1);
const letters = async (cast: Cast) => (await lettersIn(cast)).filter(({ kind }) => kind === "person invited").length;

/** Dana's work, and what Dana needs to ask somebody on a day. */
async function ledByDana() {
  const cast = await aCast();
  const work = await aPieceOfWork(cast, { ledBy: cast.dana });
  const seats = await seatsOf(cast, work);
  const dana = (day: number) => on(days(day), cast, cast.dana, work);
  const guest = { name: "Grace Obi", email: "grace@example.org", seat: seats.health! };
  return { cast, work, seats, dana, guest };
}

test("Dana asks one more person: a letter goes to them alone, and by it they join", async () => {
  const { cast, work, dana, guest } = await ledByDana();
  const before = await letters(cast);
  await inviteMore(dana(2), guest);
  expect(await lastEvent(cast, work)).toEqual({ kind: "person invited", actorId: cast.dana.id, detail: { sector: "health", label: "", how: "picked" } });
  expect(await letters(cast)).toBe(before + 1);
  expect(JSON.stringify(await eventsOn(cast, work))).not.toContain("grace@");
  const grace = { id: "", name: "Grace Obi", email: guest.email, sector: "health" as const };
  expect(await join({ token: await tokenFor(cast, work, grace), now: days(3) }, YES)).toMatchObject({ work });
});

test("in a family seat Dana says how the person was chosen", async () => {
  const { cast, work, seats, dana, guest } = await ledByDana();
  await expect(inviteMore(dana(2), { ...guest, seat: seats["parent-carers"], how: "" })).rejects.toThrow("Choose how Grace Obi was chosen.");
  await inviteMore(dana(2), { ...guest, seat: seats["parent-carers"], how: "open" });
  expect(await lastEvent(cast, work)).toMatchObject({ detail: { sector: "parent-carers", how: "open" } });
});

test("a seat that was left empty is empty no longer, and the story says so", async () => {
  const cast = await aCast();
  const { slug } = await beginWork(on(MONDAY, cast, cast.dana), { ...IDEA, seat: "education" });
  const because = Object.fromEntries(NEEDED_SECTORS.map((sector) => [`because-${sector}`, "Not yet known."]));
  await chooseSeats(on(MONDAY, cast, cast.dana, slug), { sectors: ["education"], ...because, heardHow: "By a survey." });
  await sendInvitations(on(MONDAY, cast, cast.dana, slug), {});
  const seats = await seatsOf(cast, slug);
  await inviteMore(on(days(4), cast, cast.dana, slug), { name: "Josh", email: cast.josh.email, seat: seats["young-people"], how: "nominated" });
  expect((await eventsOn(cast, slug)).slice(-2).map(({ kind }) => kind)).toEqual(["seat no longer empty", "person invited"]);
  const inside = await seeInside(on(days(4), cast, cast.dana, slug), { seats: seatsRead });
  expect(inside?.seats.find(({ sector }) => sector === "young-people")).toMatchObject({ emptyBecause: null, asked: 1 });
});

test("nobody is asked twice: not who is asked, not who sits here, not who said no", async () => {
  const { cast, work, seats, dana, guest } = await ledByDana();
  await joins(cast, work, cast.chris);
  await decline({ token: await tokenFor(cast, work, cast.eli), now: days(1) }, {});
  const ask = (email: string) => inviteMore(dana(2), { ...guest, email, seat: seats["social-care"] });
  await expect(ask(cast.amara.email)).rejects.toThrow("Amara Mensah is already invited.");
  await expect(ask(cast.chris.email.toUpperCase())).rejects.toThrow("Chris Boyle has a seat in this work already.");
  await expect(ask(cast.eli.email)).rejects.toThrow("Eli Lund has said no to this work.");
  await expect(inviteMore(dana(2), { ...guest, seat: cast.dana.id })).rejects.toThrow(FieldRefusal);
});

test("asked one by one, the work opens with the last needed seat, and not before", async () => {
  const cast = await aCast();
  const { slug } = await beginWork(on(MONDAY, cast, cast.dana), { ...IDEA, seat: "education" });
  const seats = await seatsOf(cast, slug);
  const dana = on(MONDAY, cast, cast.dana, slug);
  for (const seat of ["parent-carers", "young-people", "health", "social-care"]) await inviteMore(dana, { name: "G", email: `${seat}@example.org`, seat: seats[seat]!, how: "nominated" });
  await expect(postComment(dana, { body: "Hello." })).rejects.toThrow("This opens when every seat is invited or left empty with a reason.");
  await leaveEmpty(dana, { seat: seats["adult-services"]!, because: "It ends at 16." });
  await postComment(dana, { body: "Hello." });
  expect((await eventsOn(cast, slug)).filter(({ kind }) => kind === "work opened").map(({ detail }) => detail)).toEqual([{ invited: 4, empty: 1 }]);
});

test("who is paid by the organisation that leads is asked of family seats alone, and kept from the day they join", async () => {
  const { dana, guest, cast, work } = await ledByDana();
  await inviteMore(dana(2), { ...guest, email: "paid@example.org", seat: (await seatsOf(cast, work))["parent-carers"]!, how: "nominated", paidByLead: "yes" });
  await inviteMore(dana(2), { ...guest, email: "health@example.org", seat: (await seatsOf(cast, work)).health!, paidByLead: "yes" });
  const rows = await inTransaction({ partnershipId: cast.partnershipId }, (tx) => tx.select({ email: invitation.email, paid: invitation.paidByLead }).from(invitation).where(eq(invitation.paidByLead, true)));
  expect(rows).toEqual([{ email: "paid@example.org", paid: true }]);
});

test("Dana sends a letter again on another day; the older link stops, and three letters are enough", async () => {
  const { cast, work, dana } = await ledByDana();
  const { id } = await invitationTo(cast, cast.amara);
  const old = await tokenFor(cast, work, cast.amara);
  await expect(resend(dana(0), { invitation: id })).rejects.toThrow("You wrote to them today.");
  expect(await resend(dana(7), { invitation: id })).toEqual({ name: "Amara Mensah" });
  expect(await lastEvent(cast, work)).toMatchObject({ kind: "person invited", actorId: cast.dana.id });
  await expect(join({ token: old, now: days(7) }, YES)).rejects.toThrow("We sent you a newer letter.");
  await resend(dana(14), { invitation: id });
  await expect(resend(dana(21), { invitation: id })).rejects.toThrow("You have written to them three times.");
  await expect(inviteMore(dana(22), { name: "Amara", email: cast.amara.email, seat: (await invitationTo(cast, cast.amara)).seatId, how: "open" })).rejects.toThrow("already invited");
});

test("taking back and asking anew does not make a fourth letter possible", async () => {
  const { cast, dana, guest } = await ledByDana();
  await inviteMore(dana(1), guest);
  for (const day of [2, 3]) await resend(dana(day), { invitation: (await invitationTo(cast, guest)).id });
  await withdraw(dana(4), { invitation: (await invitationTo(cast, guest)).id });
  await expect(inviteMore(dana(5), guest)).rejects.toThrow("This address has had three letters about this work.");
});

test("a letter that did not arrive may be tried again on the same day; a no is never asked again", async () => {
  const { cast, work, dana } = await ledByDana();
  const amaras = (await invitationTo(cast, cast.amara)).id;
  await invitationNotReached({ partnershipId: cast.partnershipId, invitationId: amaras, now: MONDAY });
  await resend(dana(0), { invitation: amaras });
  await decline({ token: await tokenFor(cast, work, cast.eli), now: days(1) }, {});
  const elis = (await invitationTo(cast, cast.eli)).id;
  await expect(resend(dana(9), { invitation: elis })).rejects.toThrow("They said no, and that is an answer.");
  await expect(withdraw(dana(9), { invitation: elis })).rejects.toThrow("We keep their no");
});

test("two presses on Send again make one letter", async () => {
  const { cast, dana } = await ledByDana();
  const { id } = await invitationTo(cast, cast.amara);
  const before = await letters(cast);
  const both = await Promise.allSettled([resend(dana(7), { invitation: id }), resend(dana(7), { invitation: id })]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await letters(cast)).toBe(before + 1);
});

test("Dana takes an invitation back: the story says so, nobody gets a letter about it, and joined is joined", async () => {
  const { cast, work, dana } = await ledByDana();
  const queued = (await lettersIn(cast)).length;
  expect(await withdraw(dana(2), { invitation: (await invitationTo(cast, cast.amara)).id })).toEqual({ name: "Amara Mensah" });
  expect(await lastEvent(cast, work)).toEqual({ kind: "invitation withdrawn", actorId: cast.dana.id, detail: { sector: "parent-carers", label: "" } });
  expect((await lettersIn(cast)).length).toBe(queued);
  await expect(withdraw(dana(3), { invitation: (await invitationTo(cast, cast.amara)).id })).rejects.toThrow("taken back before");
  await joins(cast, work, cast.chris);
  await expect(withdraw(dana(3), { invitation: (await invitationTo(cast, cast.chris)).id })).rejects.toThrow("They have joined");
});

test("only the lead asks, sends again and takes back: Chris with a seat is refused in words, Josh is told that nothing is there", async () => {
  const { cast, work, guest } = await ledByDana();
  await joins(cast, work, cast.chris);
  const which = { invitation: (await invitationTo(cast, cast.amara)).id };
  for (const [verb, given] of [[inviteMore, guest], [resend, which], [withdraw, which]] as const) {
    await expect(verb(on(days(2), cast, cast.chris, work), given)).rejects.toThrow("Only the lead can do this.");
    await expect(verb(on(days(2), cast, cast.josh, work), given)).rejects.toThrow(NotFound);
    const elsewhere = await aCast();
    await expect(verb({ ...on(days(2), elsewhere, elsewhere.dana, work) }, given)).rejects.toThrow(NotFound);
  }
});

test("an invitation of another work or another partnership is not Dana's to touch", async () => {
  const { dana } = await ledByDana();
  const other = await ledByDana();
  const which = { invitation: (await invitationTo(other.cast, other.cast.amara)).id };
  for (const verb of [resend, withdraw]) await expect(verb(dana(2), which)).rejects.toThrow(Refusal);
  expect((await invitationTo(other.cast, other.cast.amara)).withdrawnAt).toBeNull();
});
