import { desc, eq, sql } from "drizzle-orm";
import { invitation } from "@/db/schema";
import { and } from "@/db/where";
import { decline } from "@/lib/invitation/decline";
import { invitationDelivered, invitationOpened } from "@/lib/invitation/delivered";
import { draftInvitations } from "@/lib/invitation/draft-invitations";
import { inviteMore } from "@/lib/invitation/invite-more";
import { join } from "@/lib/invitation/join";
import { notNow } from "@/lib/invitation/not-now";
import { resend } from "@/lib/invitation/resend";
import { sendInvitations } from "@/lib/invitation/send-invitations";
import { linkToken } from "@/lib/letter/token";
import { chooseSeats } from "@/lib/seat/choose-seats";
import { isFamily, NEEDED_SECTORS } from "@/lib/seat/sectors";
import type { Deeds, Turn } from "./deeds";
import { sectorOf } from "./house";
import type { Event, Key, Seat } from "./told";

type Coming = { seat: Seat; who?: Key } & Pick<Event<"join">, "how" | "paidByLead" | "needs" | "supporter">;

export const askedAs = ({ seat: name, how = "nominated", paidByLead }: Coming) => ({ how: isFamily(sectorOf(name)) ? how : "", paidByLead: paidByLead ? "yes" : undefined });

/** Somebody new is asked: whoever comes after somebody left is another person. */
export async function invites({ table, house, now }: Turn, coming: Coming, delivered: boolean): Promise<void> {
  const seatId = await table.seatId(coming.seat);
  const asked = coming.who ? 0 : await table.read((tx) => tx.$count(invitation, table.ofWork(invitation)));
  const { name, email, organisation } = house.guest(coming.seat, asked, coming.who);
  const { how, paidByLead } = askedAs(coming);
  await inviteMore(table.asLead(now), { name, email, seat: seatId, organisation, how: how || "picked", paidByLead });
  const waiting = delivered && !house.hasPost ? await waitingFor({ table, house }, coming.seat) : undefined;
  if (waiting) await invitationDelivered({ partnershipId: house.partnershipId, invitationId: waiting.id, now });
}

/** The last invitation for a seat, or for somebody, that nobody has answered. */
export async function waitingFor({ table, house }: Pick<Turn, "table" | "house">, name: Seat, who?: Key) {
  const seatId = await table.seatId(name);
  const theirs = who ? eq(invitation.email, house.guest(name, 0, who).email) : undefined;
  const open = sql`${invitation.acceptedAt} is null and ${invitation.withdrawnAt} is null`;
  const [found] = await table.read((tx) => tx.select().from(invitation).where(and(table.ofWork(invitation), eq(invitation.seatId, seatId), open, ...(theirs ? [theirs] : []))).orderBy(desc(invitation.addedAt), desc(invitation.id)).limit(1));
  return found;
}

/** The letter to join from. Somebody who comes without one is asked that day; an old one is sent again. */
async function openLetter(turn: Turn, coming: Coming) {
  const found = await waitingFor(turn, coming.seat, coming.who);
  if (found?.expiresAt && found.expiresAt > turn.now) return found;
  if (found) await resend(turn.table.asLead(turn.now), { invitation: found.id });
  else await invites(turn, coming, true);
  return (await waitingFor(turn, coming.seat, coming.who))!;
}

/** From the link in the letter; where that has run out, from a new one. */
export async function joins(turn: Turn, coming: Coming): Promise<void> {
  const { table, house, now } = turn;
  table.mustBeFree(coming.who ?? coming.seat);
  const { id, generation } = await openLetter(turn, coming);
  const { name, hears } = house.guest(coming.seat, 0, coming.who);
  const { personId } = await join({ token: linkToken(id, generation), now }, { name, hears, needs: coming.needs, supporter: coming.supporter });
  await table.sits(coming.seat, personId, coming.who);
}

/** The pages of the setup, one after the other: who needs a seat, who is asked, send. */
async function sends({ table, house, now }: Turn, { guests, empty = [], ...letter }: Event<"send invitations">): Promise<void> {
  const left = new Map(empty.map((one) => [sectorOf(one.seat), one]));
  const because = Object.fromEntries([...left].map(([sector, one]) => [`because-${sector}`, one.because]));
  await chooseSeats(table.asLead(now), { sectors: NEEDED_SECTORS.filter((sector) => !left.has(sector)), ...because, heardHow: left.get("young-people")?.heardHow });
  const rows = [];
  for (const { seat, who, how } of guests) {
    const { name, email, organisation } = house.guest(seat, 0, who);
    rows.push({ name, email, organisation, seat: await table.seatId(seat), how: how ?? (isFamily(sectorOf(seat)) ? "nominated" : "picked") });
  }
  await draftInvitations(table.asLead(now), { guests: rows, ...letter });
  await sendInvitations(table.asLead(now), {});
}

const linkOf = async (turn: Turn, { seat, who }: { seat: Seat; who?: Key }) => {
  const { id, generation } = (await waitingFor(turn, seat, who))!;
  return { token: linkToken(id, generation), now: turn.now };
};

export const OF_LETTERS: Deeds = {
  "send invitations": sends,
  "open the letter": async (turn, { seat, who }) => invitationOpened({ partnershipId: turn.house.partnershipId, invitationId: (await waitingFor(turn, seat, who))!.id, now: turn.now }),
  "not now": async (turn, event) => notNow(await linkOf(turn, event), {}),
  "decline": async (turn, { because = "", ...event }) => decline(await linkOf(turn, event), { because }),
};
