import { eq } from "drizzle-orm";
import { inTransaction } from "@/db/client";
import { event, eventDetail, invitation, letter, seat, work } from "@/db/schema";
import { and } from "@/db/where";
import { draftInvitations } from "@/lib/invitation/draft-invitations";
import { join } from "@/lib/invitation/join";
import { sendInvitations } from "@/lib/invitation/send-invitations";
import { linkToken } from "@/lib/letter/token";
import { chooseSeats } from "@/lib/seat/choose-seats";
import { NEEDED_SECTORS } from "@/lib/seat/sectors";
import { beginWork } from "@/lib/work/begin-work";
import { MONDAY, on, type Cast, type Member } from "./cast";

export const IDEA = { title: "Short breaks leaflet", idea: "A leaflet that tells families what they can have.", ideaFrom: "family or forum", why: "families raised it" };

type Asked = { ledBy: Member; joined?: Member[]; on?: Date; title?: string; settled?: object[] };

/** A piece of work as far as the letters: begun, all six seats asked, sent; and those in `joined` have joined. Gives its slug. */
export async function aPieceOfWork(cast: Cast, { ledBy, joined = [], on: now = MONDAY, title = IDEA.title, settled = [] }: Asked): Promise<string> {
  const { slug } = await beginWork(on(now, cast, ledBy), { ...IDEA, title, settled, seat: ledBy.sector });
  const at = on(now, cast, ledBy, slug);
  await chooseSeats(at, { sectors: [...NEEDED_SECTORS] });
  const seats = await seatsOf(cast, slug);
  const asked = [cast.amara, cast.chris, cast.dana, cast.eli, cast.fatima, cast.josh, cast.bev].filter((who) => who !== ledBy);
  const guests = asked.map((who) => ({ name: who.name, email: who.email, seat: seats[who.sector]!, how: who.sector === "parent-carers" || who.sector === "young-people" ? "nominated" : "picked" }));
  await draftInvitations(at, { guests });
  await sendInvitations(at, {});
  for (const who of joined) await joins(cast, slug, who, now);
  return slug;
}

/** Joins from the letter, as the person would. Amara and Josh get their person's id here: until then they are not known. */
export async function joins(cast: Cast, slug: string, who: Member, now = MONDAY): Promise<void> {
  const { personId } = await join({ token: await tokenFor(cast, slug, who), now }, { name: who.name, hears: "needed" });
  who.id = personId;
}

const inCast = <T>(cast: Cast, read: Parameters<typeof inTransaction<T>>[1]) => inTransaction({ partnershipId: cast.partnershipId }, read);

export async function tokenFor(cast: Cast, slug: string, who: Member): Promise<string> {
  const id = await workId(cast, slug);
  const [asked] = await inCast(cast, (tx) => tx.select().from(invitation).where(and(eq(invitation.workId, id), eq(invitation.email, who.email))));
  return linkToken(asked!.id, asked!.generation);
}

export async function workId(cast: Cast, slug: string): Promise<string> {
  const [found] = await inCast(cast, (tx) => tx.select({ id: work.id }).from(work).where(eq(work.slug, slug)));
  return found!.id;
}

/** Each sector's seat in a work. */
export async function seatsOf(cast: Cast, slug: string): Promise<Record<string, string>> {
  const id = await workId(cast, slug);
  const rows = await inCast(cast, (tx) => tx.select().from(seat).where(eq(seat.workId, id)));
  return Object.fromEntries(rows.map((one) => [one.label || one.sector, one.id]));
}

/** What happened in a work, in order: kinds with their details. */
export async function eventsOn(cast: Cast, slug: string): Promise<{ kind: string; actorId: string | null; detail: Record<string, unknown> }[]> {
  const id = await workId(cast, slug);
  const rows = await inCast(cast, (tx) =>
    tx.select({ kind: event.kind, actorId: event.actorId, canonical: eventDetail.canonical }).from(event).innerJoin(eventDetail, eq(eventDetail.eventId, event.id)).where(eq(event.chainId, id)).orderBy(event.seq));
  return rows.map(({ canonical, ...row }) => ({ ...row, detail: JSON.parse(canonical) as Record<string, unknown> }));
}

/** Letters queued in a partnership: what kind, to whom (a person's id, or null for an invitation). */
export const lettersIn = (cast: Cast) => inCast(cast, (tx) => tx.select({ id: letter.id, kind: letter.kind, personId: letter.personId, subjectId: letter.subjectId }).from(letter).orderBy(letter.queuedAt, letter.id));
