import { eq } from "drizzle-orm";
import { inTransaction } from "@/db/client";
import { actionStatus, invitation, membership, seat } from "@/db/schema";
import { and } from "@/db/where";
import { acceptAction } from "@/lib/action/accept-action";
import { addAction } from "@/lib/action/add-action";
import { handBackAction } from "@/lib/action/hand-back-action";
import { sayActionStatus } from "@/lib/action/say-action-status";
import { sayWhatChanged } from "@/lib/action/say-what-changed";
import { theAction } from "@/lib/action/steps";
import { beginTopic } from "@/lib/comment/begin-topic";
import { changeComment } from "@/lib/comment/change-comment";
import type { WorkPlace } from "@/lib/access/place";
import { postComment } from "@/lib/comment/post";
import { decline } from "@/lib/invitation/decline";
import { invitationOpened } from "@/lib/invitation/delivered";
import { draftInvitations } from "@/lib/invitation/draft-invitations";
import { join } from "@/lib/invitation/join";
import { notNow } from "@/lib/invitation/not-now";
import { sendInvitations } from "@/lib/invitation/send-invitations";
import { suggestSomeoneElse } from "@/lib/invitation/suggest-someone-else";
import { linkToken } from "@/lib/letter/token";
import { addWithoutEmail } from "@/lib/seat/add-without-email";
import { agreeEmpty } from "@/lib/seat/agree-empty";
import { askForSeat } from "@/lib/seat/ask-for-seat";
import { chooseSeats } from "@/lib/seat/choose-seats";
import { isFamily, NEEDED_SECTORS } from "@/lib/seat/sectors";
import { beginWork } from "@/lib/work/begin-work";
import { writeTerms } from "@/lib/work/write-terms";
import { onTheLadder } from "./table-ladder";
import { addressOf, whoIs, type Key } from "./people";
import type { Added, Asked, Begun, Changed, Status } from "./script";

/** One deed of the record, at this work, as one person. */
export type Recorded = (at: WorkPlace, seats: Record<string, string>) => Promise<unknown>;
export type House = { partnershipId: string; known: Map<Key, string> };

/** What a scene must look up: ids of what earlier scenes left. */
function readsOf({ partnershipId, known }: House, here: { workId: string }) {
  const read = <T>(does: Parameters<typeof inTransaction<T>>[1]) => inTransaction({ partnershipId, readOnly: true }, does);

  const invitationOf = (who: Key) =>
    read(async (tx) => {
      const [asked] = await tx.select().from(invitation).where(and(eq(invitation.partnershipId, partnershipId), eq(invitation.workId, here.workId), eq(invitation.email, addressOf(who))));
      return asked!;
    });
  const linkOf = async (who: Key, now: Date) => {
    const { id, generation } = await invitationOf(who);
    return { token: linkToken(id, generation), now };
  };
  const seatsHere = () => read((tx) => tx.select({ id: seat.id, sector: seat.sector, because: seat.emptyBecause }).from(seat).where(and(eq(seat.partnershipId, partnershipId), eq(seat.workId, here.workId))));
  const seatFor = async (sector: string) => (await seatsHere()).find((one) => one.sector === sector)!.id;
  const membershipsOf = (people: Key[]) =>
    read(async (tx) => {
      const rows = await tx.select({ id: membership.id, personId: membership.personId }).from(membership).where(and(eq(membership.partnershipId, partnershipId), eq(membership.workId, here.workId)));
      return people.map((who) => rows.find((row) => row.personId === known.get(who))!.id);
    });
  const timesSaid = (number: number) =>
    read(async (tx) => {
      const found = await theAction(tx, { partnershipId, workId: here.workId }, number);
      return (await tx.select({ id: actionStatus.id }).from(actionStatus).where(and(eq(actionStatus.partnershipId, partnershipId), eq(actionStatus.actionId, found.id)))).length;
    });
  return { invitationOf, linkOf, seatsHere, seatFor, membershipsOf, timesSaid };
}

/** One piece of work of the demo, and what people do at its table: the product's own verbs, each with the day it is done. */
export function table({ partnershipId, known }: House) {
  const here = { workId: "", slug: "" };
  const at = (now: Date, who: Key) => ({ personId: known.get(who) ?? "", partnershipId, now, work: here.slug });
  const { invitationOf, linkOf, seatsHere, seatFor, membershipsOf, timesSaid } = readsOf({ partnershipId, known }, here);

  return {
    ...onTheLadder(at),
    async begins(now: Date, who: Key, begun: Begun) {
      const { id, slug } = await beginWork(at(now, who), { ...begun, seat: whoIs(who).sector });
      Object.assign(here, { workId: id, slug });
    },
    async invites(now: Date, who: Key, { guests, how = {}, empty = {}, ...letter }: Asked) {
      const sectors = NEEDED_SECTORS.filter((sector) => !(`because-${sector}` in empty));
      await chooseSeats(at(now, who), { sectors, ...empty });
      const seats = await seatsHere();
      const rows = guests.map((guest) => {
        const { name, sector, organisation = "" } = whoIs(guest);
        const chosen = how[guest] ?? (isFamily(sector) ? "nominated" : "picked");
        return { name, email: addressOf(guest), seat: seats.find((one) => one.sector === sector)!.id, organisation, how: chosen };
      });
      await draftInvitations(at(now, who), { guests: rows, ...letter });
      await sendInvitations(at(now, who), {});
    },
    opens: async (now: Date, who: Key) => invitationOpened({ partnershipId, invitationId: (await invitationOf(who)).id, now }),
    async joins(now: Date, who: Key, needs: string[]) {
      const { personId } = await join(await linkOf(who, now), { name: whoIs(who).name, hears: whoIs(who).hears ?? "needed", needs });
      known.set(who, personId);
    },
    saysNotNow: async (now: Date, who: Key) => notNow(await linkOf(who, now), {}),
    declines: async (now: Date, who: Key, because: string) => decline(await linkOf(who, now), { because }),
    writesTerms: (now: Date, who: Key, said: Record<string, string>) => writeTerms(at(now, who), { ...said, version: "0" }),
    asksForASeat: async (now: Date, who: Key, words: string) => askForSeat(at(now, who), { seat: await seatFor(whoIs(who).sector), words }),
    saysSomeoneElse: async (now: Date, who: Key, someoneElse: { name: string; words: string }) => suggestSomeoneElse(await linkOf(who, now), someoneElse),
    addsWithoutEmail: async (now: Date, who: Key, { sector, ...added }: { name: string; sector: string; told: "phone" | "paper"; how?: string }) => addWithoutEmail(at(now, who), { ...added, seat: await seatFor(sector) }),
    agreesEmpty: async (now: Date, who: Key, sector: string) => {
      const empty = (await seatsHere()).find((one) => one.sector === sector)!;
      return agreeEmpty(at(now, who), { seat: empty.id, because: empty.because });
    },
    comments: (now: Date, who: Key, body: string) => postComment(at(now, who), { body }),
    beginsTopic: (now: Date, who: Key, title: string, body: string) => beginTopic(at(now, who), { title, body }),
    says: (now: Date, who: Key, said: { body: string; topic?: string; replyTo?: string }) => postComment(at(now, who), said),
    changes: (now: Date, who: Key, number: number, body: string) => changeComment(at(now, who), { number: String(number), version: "1", body }),
    /** What is recorded of the work and said of it: the deed itself, with the seats' ids by sector. */
    records: async (now: Date, who: Key, deed: Recorded) => deed(at(now, who), Object.fromEntries((await seatsHere()).map((one) => [one.sector, one.id]))),
    adds: async (now: Date, who: Key, { leads, ...added }: Added) => addAction(at(now, who), { ...added, leads: await membershipsOf(leads) }),
    changed: (now: Date, who: Key, said: Changed) => sayWhatChanged(at(now, who), said),
    accepts: (now: Date, who: Key, number: number) => acceptAction(at(now, who), { number: String(number) }),
    handsBack: (now: Date, who: Key, number: number) => handBackAction(at(now, who), { number: String(number) }),
    status: async (now: Date, who: Key, number: number, said: Status) =>
      sayActionStatus(at(now, who), { number: String(number), version: String(await timesSaid(number)), ...said }),
  };
}

export type Table = ReturnType<typeof table>;
