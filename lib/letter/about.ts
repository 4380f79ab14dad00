import { eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Reader } from "@/db/client";
import { event, eventDetail, invitation, letter, organisation, partnership, person, profile, seat, settledBefore, work } from "@/db/schema";
import { and } from "@/db/where";
import { partnershipPolicy, policy } from "@/lib/access/policy";
import { stageNow, standingIn, standingAt } from "@/lib/access/standing";
import { answeredSince, linkState, type LinkState } from "@/lib/invitation/rules";
import type { Sector } from "@/lib/seat/sectors";
import { seatWords } from "@/lib/seat/words";
import { settings } from "@/lib/settings";
import type { About } from "./letter";
import { invitationUrl, type InvitationLetter } from "./letters/person-invited";
import { linkToken } from "./token";

const actor = alias(profile, "actor");

export type Queued = Awaited<ReturnType<typeof queuedLetter>>;

/** One queued letter with what it is about, as things stand now. */
export async function queuedLetter(reader: Reader, partnershipId: string, letterId: string) {
  const [row] = await reader
    .select({ letter, partnership, work, detail: eventDetail.canonical, actor: { name: actor.name, job: actor.job, reach: actor.reach }, organisation: organisation.name })
    .from(letter)
    .innerJoin(partnership, eq(partnership.id, letter.partnershipId))
    .leftJoin(work, and(eq(work.partnershipId, partnershipId), eq(work.id, letter.workId)))
    .leftJoin(event, and(eq(event.partnershipId, partnershipId), eq(event.id, letter.eventId)))
    .leftJoin(eventDetail, and(eq(eventDetail.partnershipId, partnershipId), eq(eventDetail.eventId, letter.eventId)))
    .leftJoin(actor, and(eq(actor.partnershipId, partnershipId), eq(actor.personId, event.actorId)))
    .leftJoin(organisation, and(eq(organisation.partnershipId, partnershipId), eq(organisation.id, actor.organisationId)))
    .where(and(eq(letter.partnershipId, partnershipId), eq(letter.id, letterId)));
  return row ?? null;
}

type Row = NonNullable<Queued>;

export function aboutIt(row: Row, to: { name: string }, words = ""): About {
  // Where the story's words were dropped for a child's name, the letter keeps its own, with the gap.
  const detail = { ...row.letter.detail, ...(row.detail ? JSON.parse(row.detail) : {}) } as About["detail"] & { sector?: Sector; label?: string };
  return {
    appUrl: settings().appUrl,
    partnership: row.partnership,
    work: row.work && { slug: row.work.slug, title: row.work.title, idea: row.work.idea },
    to,
    actor: row.actor?.name ? { ...row.actor, organisation: row.organisation ?? "" } : null,
    subjectId: row.letter.subjectId ?? "",
    link: row.letter.kind.startsWith("view asked") ? `${settings().appUrl}/asked/${linkToken(row.letter.subjectId ?? "", 1)}` : undefined,
    seat: detail.sector ? seatWords({ sector: detail.sector, label: detail.label ?? "" }) : "",
    detail,
    words,
  };
}

/** Whoever loses a seat is told so, though they see nothing of the work any more. */
const tellsOfAnEnd = (kind: string) => kind === "person removed" || kind === "seat not given";

/** Where a letter to a person goes, or why it is not sent: they must still be able to see what it is about. */
export async function hearer(reader: Reader, row: Row, now: Date): Promise<{ name: string; address: string } | { dropped: string }> {
  const { partnershipId, personId } = row.letter;
  if (!personId) return { dropped: "Nobody to send it to." };
  if (!row.work) return hearerHere(reader, { partnershipId, personId, now });
  const standing = await standingAt(reader, { partnershipId, personId, work: row.work.slug, now });
  if (!standing || (!tellsOfAnEnd(row.letter.kind) && !policy["see the outline"](standing))) return { dropped: "They can no longer see this work." };
  const [found] = await reader.select({ address: person.email }).from(person).where(eq(person.id, personId));
  if (!found) return { dropped: "They have left." };
  return found.address ? { name: standing.person.name, address: found.address } : { dropped: "They have no email. The lead tells them." };
}

/** A letter about the partnership itself goes to somebody who still has a role there. */
async function hearerHere(reader: Reader, at: { partnershipId: string; personId: string; now: Date }): Promise<{ name: string; address: string } | { dropped: string }> {
  const standing = await standingIn(reader, at);
  if (!standing || !partnershipPolicy["see every outline"](standing)) return { dropped: "They have no role here any more." };
  const [found] = await reader.select({ address: person.email }).from(person).where(eq(person.id, at.personId));
  return found?.address ? { name: standing.person.name, address: found.address } : { dropped: "They have no email. The administrator tells them." };
}

/** A letter whose link would lead to nothing is not sent. */
const notSent: Record<Exclude<LinkState, "to answer">, string> = {
  "joined": "It was answered already.", "left": "It was answered already.", "wrong person": "It was answered already.", "withdrawn": "The invitation was withdrawn.",
  "replaced": "A newer letter was sent.", "finished": "The work has finished.", "expired": "Its link has run out.",
};

/** The invitation this letter carries, or why it is not sent. */
export async function invitationFor(reader: Reader, row: Row, now: Date): Promise<{ name: string; address: string; about: InvitationLetter } | { dropped: string }> {
  const { partnershipId, subjectId } = row.letter;
  const [found] = await reader
    .select({ invitation, stage: stageNow, seat: { sector: seat.sector, label: seat.label } })
    .from(invitation)
    .innerJoin(work, and(eq(work.partnershipId, partnershipId), eq(work.id, invitation.workId)))
    .innerJoin(seat, and(eq(seat.partnershipId, partnershipId), eq(seat.id, invitation.seatId)))
    .where(and(eq(invitation.partnershipId, partnershipId), sql`${invitation.id} = ${subjectId}`));
  if (!found || !row.work) return { dropped: "The invitation is not there any more." };
  const asked = found.invitation;
  const state = linkState({ ...found, replaced: false }, now);
  if (state !== "to answer") return { dropped: notSent[state] };
  if (answeredSince(asked, row.letter.queuedAt)) return { dropped: notSent.joined };
  const settled = await reader
    .select({ what: settledBefore.what, setBy: settledBefore.setBy })
    .from(settledBefore)
    .where(and(eq(settledBefore.partnershipId, partnershipId), eq(settledBefore.workId, row.work.id)));
  const [asker] = await reader
    .select({ name: profile.name, job: profile.job, reach: profile.reach, organisation: organisation.name })
    .from(profile)
    .leftJoin(organisation, and(eq(organisation.partnershipId, partnershipId), eq(organisation.id, profile.organisationId)))
    .where(and(eq(profile.partnershipId, partnershipId), eq(profile.personId, asked.addedBy)));
  const to = { name: asked.name };
  const about: InvitationLetter = {
    ...aboutIt(row, to),
    // A reminder goes by itself, and a new link is asked for by the guest: the letter is still from who invited them.
    actor: asker ? { ...asker, organisation: asker.organisation ?? "" } : null,
    seat: seatWords(found.seat),
    young: found.seat.sector === "young-people",
    idea: row.work.idea, message: row.work.message, timeAsked: row.work.timeAsked, offers: row.work.offers,
    settled: settled.map(({ what, setBy }) => (setBy ? `${what} (set by ${setBy})` : what)),
    link: invitationUrl({ appUrl: settings().appUrl }, linkToken(asked.id, asked.generation)),
  };
  return { ...to, address: asked.email, about };
}

/** A proposal that is over is not waited for any more, nor is somebody who has answered it meanwhile. */
export async function proposalWaitsFor(reader: Reader, { letter: { partnershipId, subjectId, personId } }: Row): Promise<boolean> {
  const waiting = await reader.execute(sql`select 1 from proposal q where q.partnership_id = ${partnershipId} and q.id = ${subjectId} and q.withdrawn_at is null and q.ended_at is null
    and not exists (select 1 from proposal_answer a join membership m on m.partnership_id = a.partnership_id and m.id = a.membership_id
      where a.partnership_id = q.partnership_id and a.proposal_id = q.id and m.person_id = ${personId})`);
  return waiting.length > 0;
}

/** Whoever says the outcome is not asked for it once it is said, or the proposal withdrawn. */
export async function outcomeToCome(reader: Reader, { letter: { partnershipId, subjectId } }: Row): Promise<boolean> {
  const waiting = await reader.execute(sql`select 1 from proposal q where q.partnership_id = ${partnershipId} and q.id = ${subjectId} and q.withdrawn_at is null and q.ended_at is null`);
  return waiting.length > 0;
}

/** A seat that has answered, or whose stage is over, is not asked any more. */
export async function askStands(reader: Reader, { letter: { partnershipId, subjectId } }: Row): Promise<boolean> {
  const waiting = await reader.execute(sql`select 1 from view_ask a where a.partnership_id = ${partnershipId} and a.id = ${subjectId} and a.answered_at is null
    and a.stage || '/' || a.round = coalesce((select m.stage || '/' || m.round from stage_move m where m.partnership_id = a.partnership_id and m.work_id = a.work_id
      order by m.moved_at desc limit 1), 'idea/0')`);
  return waiting.length > 0;
}
