import { eq, sql } from "drizzle-orm";
import { actionStatus, invitation, membership, seat, settledBefore } from "@/db/schema";
import { and } from "@/db/where";
import { inviteMore } from "@/lib/invitation/invite-more";
import { invitationDelivered } from "@/lib/invitation/delivered";
import { join } from "@/lib/invitation/join";
import { withdraw } from "@/lib/invitation/withdraw";
import { linkToken } from "@/lib/letter/token";
import type { House } from "./house";

export type How = { how?: string; paidByLead?: boolean };

/** Who sits where in the work of one story, and how somebody comes to sit there: by the product's own verbs. */
export function aTable(house: House) {
  const here = { workId: "", work: "", asked: 0 };
  const sits = new Map<string, { personId: string; membershipId: string }>();
  const at = (now: Date, seatName: string) => ({ partnershipId: house.partnershipId, personId: sits.get(seatName)?.personId ?? house.leadId, now, work: here.work });
  const lead = (now: Date) => ({ partnershipId: house.partnershipId, personId: house.leadId, now, work: here.work });
  const ofWork = () => ({ partnershipId: house.partnershipId, workId: here.workId });
  const sectorOf = (name: string) => name.replace(" ", "-");

  const seatId = (name: string) =>
    house.read(async (tx) => {
      const rows = await tx.select().from(seat).where(and(eq(seat.partnershipId, house.partnershipId), eq(seat.workId, here.workId)));
      return rows.find((one) => one.sector === sectorOf(name) || one.label === name)!.id;
    });
  const pending = (seatOf: string) =>
    house.read((tx) =>
      tx.select().from(invitation).where(and(eq(invitation.partnershipId, house.partnershipId), eq(invitation.seatId, seatOf), sql`${invitation.acceptedAt} is null and ${invitation.withdrawnAt} is null`)));
  const membershipOf = (personId: string) =>
    house.read(async (tx) => {
      const [found] = await tx.select({ id: membership.id }).from(membership).where(and(eq(membership.partnershipId, house.partnershipId), eq(membership.workId, here.workId), eq(membership.personId, personId), sql`${membership.leftAt} is null`));
      return found!.id;
    });

  async function invites(now: Date, name: string, { how = "nominated", paidByLead = false }: How) {
    const isFamily = name === "parent carers" || name === "young people";
    const email = `guest-${++here.asked}@${house.slug}.example`;
    await inviteMore(lead(now), { name: `Guest ${here.asked}`, email, seat: await seatId(name), how: isFamily ? how : "picked", ...(paidByLead && { paidByLead: "yes" }) });
    return house.read(async (tx) => {
      const [asked] = await tx.select({ id: invitation.id }).from(invitation).where(and(eq(invitation.partnershipId, house.partnershipId), eq(invitation.email, email)));
      return asked!.id;
    });
  }

  return {
    here, sits, at, lead, seatId, ofWork,
    invites,
    delivered: (now: Date, invitationId: string) => invitationDelivered({ partnershipId: house.partnershipId, invitationId, now }),
    async joins(now: Date, name: string, how: How) {
      const waiting = await pending(await seatId(name));
      const id = waiting.at(-1)?.id ?? (await invites(now, name, how));
      const [asked] = await house.read((tx) => tx.select({ generation: invitation.generation }).from(invitation).where(and(eq(invitation.partnershipId, house.partnershipId), eq(invitation.id, id))));
      const { personId } = await join({ token: linkToken(id, asked!.generation), now }, { name: `In ${name}`, hears: "needed" });
      sits.set(name, { personId, membershipId: await membershipOf(personId) });
    },
    seats: async (name: string, personId: string) => void sits.set(name, { personId, membershipId: await membershipOf(personId) }),
    async takesBackInvitations(now: Date, name: string) {
      for (const { id } of await pending(await seatId(name))) await withdraw(lead(now), { invitation: id });
    },
    lastAdded: async (seatOf: string) =>
      house.read(async (tx) => {
        const [last] = await tx.select({ personId: membership.personId }).from(membership).where(and(eq(membership.partnershipId, house.partnershipId), eq(membership.seatId, seatOf))).orderBy(sql`${membership.joinedAt} desc`).limit(1);
        return last!.personId;
      }),
    because: async (name: string) => house.read(async (tx) => (await tx.select({ because: seat.emptyBecause }).from(seat).where(and(eq(seat.partnershipId, house.partnershipId), eq(seat.id, await seatId(name)))))[0]!.because ?? ""),
    settledIds: () => house.read(async (tx) => (await tx.select({ id: settledBefore.id }).from(settledBefore).where(and(eq(settledBefore.partnershipId, house.partnershipId), eq(settledBefore.workId, here.workId))).orderBy(settledBefore.saidAt, settledBefore.id)).map(({ id }) => id)),
    timesSaid: (actionNumber: number) =>
      house.read(async (tx) => (await tx.select({ id: actionStatus.id }).from(actionStatus).where(sql`${actionStatus.partnershipId} = ${house.partnershipId} and ${actionStatus.actionId} in (select a.id from action a where a.partnership_id = ${house.partnershipId} and a.work_id = ${here.workId} and a.number = ${actionNumber})`)).length),
  };
}

export type StoryTable = ReturnType<typeof aTable>;
