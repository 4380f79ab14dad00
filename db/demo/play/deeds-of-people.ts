import { desc, eq, sql } from "drizzle-orm";
import { invitation, membership, seat, settledBefore } from "@/db/schema";
import { and } from "@/db/where";
import { agreeItWasALimit } from "@/lib/before/agree-it-was-a-limit";
import { callItAnAnswer } from "@/lib/before/call-it-an-answer";
import { sayBeganEarlier } from "@/lib/before/say-began-earlier";
import { invitationDelivered } from "@/lib/invitation/delivered";
import { inviteMore } from "@/lib/invitation/invite-more";
import { join } from "@/lib/invitation/join";
import { resend } from "@/lib/invitation/resend";
import { withdraw } from "@/lib/invitation/withdraw";
import { linkToken } from "@/lib/letter/token";
import { addWithoutEmail } from "@/lib/seat/add-without-email";
import { agreeEmpty } from "@/lib/seat/agree-empty";
import { chooseSeats } from "@/lib/seat/choose-seats";
import { leave } from "@/lib/seat/leave";
import { leaveEmpty } from "@/lib/seat/leave-empty";
import { offerLead } from "@/lib/seat/offer-lead";
import { isFamily, NEEDED_SECTORS } from "@/lib/seat/sectors";
import { takeLead } from "@/lib/seat/take-lead";
import { beginWork } from "@/lib/work/begin-work";
import type { Deeds, Turn } from "./deeds";
import { addressOf, labelOf, sectorOf, starterFor } from "./house";
import type { Event, Seat } from "./story";
import { dateOn, type Table } from "./table";

const MOST_LETTERS_OF_A_TITLE = 80;

type Coming = Pick<Event<"join">, "seat" | "how" | "paidByLead">;

const askedAs = ({ seat: name, how = "nominated", paidByLead }: Coming) => ({ how: isFamily(sectorOf(name)) ? how : "", paidByLead: paidByLead ? "yes" : undefined });

/** Somebody new is asked: one seat has one member, and whoever comes after somebody left is another person. */
async function invite({ table, house, now }: Turn, coming: Coming, delivered: boolean): Promise<void> {
  const seatId = await table.seatId(coming.seat);
  const asked = await table.read((tx) => tx.select({ id: invitation.id }).from(invitation).where(table.ofWork(invitation)));
  const email = addressOf(`${coming.seat}-${asked.length}`, house.partnershipId);
  const { how, paidByLead } = askedAs(coming);
  await inviteMore(table.asLead(now), { name: `Guest for ${coming.seat}`.slice(0, 80), email, seat: seatId, organisation: "", how: how || "picked", paidByLead });
  const waiting = delivered ? await waitingFor({ table }, coming.seat) : undefined;
  if (waiting) await invitationDelivered({ partnershipId: house.partnershipId, invitationId: waiting.id, now });
}

/** The last invitation for a seat that nobody has answered. */
async function waitingFor({ table }: Pick<Turn, "table">, name: Seat) {
  const seatId = await table.seatId(name);
  const open = sql`${invitation.acceptedAt} is null and ${invitation.withdrawnAt} is null`;
  const [found] = await table.read((tx) => tx.select().from(invitation).where(and(table.ofWork(invitation), eq(invitation.seatId, seatId), open)).orderBy(desc(invitation.addedAt), desc(invitation.id)).limit(1));
  return found;
}

/** The letter to join from. Somebody who comes without one is asked that day; an old one is sent again. */
async function openLetter(turn: Turn, coming: Coming) {
  const found = await waitingFor(turn, coming.seat);
  if (found?.expiresAt && found.expiresAt > turn.now) return found;
  if (found) await resend(turn.table.asLead(turn.now), { invitation: found.id });
  else await invite(turn, coming, true);
  return (await waitingFor(turn, coming.seat))!;
}

/** From the link in the letter; where that has run out, from a new one. */
async function joins(turn: Turn, coming: Coming): Promise<void> {
  const { table, now } = turn;
  if (table.members.has(coming.seat)) table.isTaken(coming.seat);
  const { id, generation } = await openLetter(turn, coming);
  const { personId } = await join({ token: linkToken(id, generation), now }, { name: `Guest for ${coming.seat}`.slice(0, 60), hears: "needed" });
  await table.sits(coming.seat, personId);
}

/** Whoever leads and leaves hands the lead over first, where somebody is there to take it. */
async function handsOverTheLead(table: Table, name: Seat, now: Date): Promise<void> {
  const next = [...table.members.values()].find((one) => one.seat !== name);
  if (!next) return;
  await offerLead(table.asLead(now), { member: next.membershipId, words: "" });
  await takeLead(table.as(next.seat, now), {});
  table.here.lead = next.seat;
}

export const OF_PEOPLE: Deeds = {
  async "begin"({ table, house, story, now }, { by, adds = [], settledBefore: settled = [] }) {
    const personId = await starterFor(house, by);
    const said = settled.map(({ kind, what, day }) => ({ kind, what, setBy: "", since: dateOn(day) }));
    const given = { title: story.title.slice(0, MOST_LETTERS_OF_A_TITLE), idea: "A story that is played.", ideaFrom: "someone else", seat: sectorOf(by), seatLabel: labelOf(by), settled: said };
    const { id, slug } = await beginWork({ personId, partnershipId: house.partnershipId, now }, given);
    Object.assign(table.here, { workId: id, slug, lead: by });
    await table.sits(by, personId);
    const voices: string[] = [];
    for (const label of adds) {
      await chooseSeats(table.asLead(now), { sectors: [...NEEDED_SECTORS], voices, another: label });
      voices.push(await table.seatId(label));
    }
    const rows = await table.read((tx) => tx.select({ id: settledBefore.id }).from(settledBefore).where(and(eq(settledBefore.partnershipId, house.partnershipId), eq(settledBefore.workId, id))).orderBy(settledBefore.saidAt, settledBefore.id));
    for (const [at, row] of rows.entries()) table.remember(`s${at + 1}`, { of: "settled", number: at + 1, id: row.id });
  },
  "invite": (turn, { seat: name, delivered = true }) => invite(turn, { seat: name, ...turn.nextToJoin(name) }, delivered),
  "join": joins,
  async "member without e-mail"({ table, now }, coming) {
    if (table.members.has(coming.seat)) table.isTaken(coming.seat);
    const seatId = await table.seatId(coming.seat);
    await addWithoutEmail(table.asLead(now), { name: `Guest for ${coming.seat}`.slice(0, 60), seat: seatId, told: "phone", ...askedAs(coming) });
    const [last] = await table.read((tx) => tx.select({ personId: membership.personId }).from(membership).where(and(table.ofWork(membership), eq(membership.seatId, seatId))).orderBy(desc(membership.joinedAt), desc(membership.id)).limit(1));
    await table.sits(coming.seat, last!.personId);
  },
  async "leave"({ table, now }, { seat: name }) {
    if (name === table.here.lead) await handsOverTheLead(table, name, now);
    await leave(table.as(name, now), {});
    table.members.delete(name);
  },
  async "leave seat empty"(turn, { seat: name, because }) {
    const { table, now } = turn;
    const waiting = await waitingFor(turn, name);
    if (waiting) await withdraw(table.asLead(now), { invitation: waiting.id });
    await leaveEmpty(table.asLead(now), { seat: await table.seatId(name), because, heardHow: name === "young people" ? because : "" });
  },
  async "agree empty"({ table, now }, { seat: name, of }) {
    const seatId = await table.seatId(of);
    const [empty] = await table.read((tx) => tx.select({ because: seat.emptyBecause }).from(seat).where(and(table.ofWork(seat), eq(seat.id, seatId))));
    await agreeEmpty(table.as(name, now), { seat: seatId, because: empty?.because ?? "not left empty" });
  },
  "call it an answer": async ({ table, now }, { id, seat: name, onDay }) => callItAnAnswer(table.as(name, now), { settled: table.recall(id, "settled").id, words: "", since: dateOn(onDay) }),
  "agree it was a limit": async ({ table, now }, { id, seat: name }) => agreeItWasALimit(table.as(name, now), { settled: table.recall(id, "settled").id }),
  async "began earlier"({ table, now }, { id, seat: name, onDay, about }) {
    table.isFree(id);
    const { number } = await sayBeganEarlier(table.as(name, now), { onDay: dateOn(onDay), words: (about ?? "It began then.").slice(0, 300) });
    table.remember(id, { of: "began earlier", number, id: "" });
  },
};
