import { eq, inArray, sql, type SQL } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { newId } from "@/db/id";
import { actionLead, leadHeld, letter, membership, profile, roleHeld } from "@/db/schema";
import { and } from "@/db/where";
import type { Recorded } from "@/lib/event/chain";
import { audience, type Audience, type Hearers, type QuietKind } from "./audience";
import { amongTheKeys } from "./queue-of-keys";
import { amongTheTests } from "./queue-of-tests";
import { amongTheTalk } from "./queue-of-talk";
import { amongTheRecord } from "./queue-of-the-record";
import { amongTheSeats } from "./queue-of-seats";

export type LetterPlace = { partnershipId: string; workId: string | null; actorId: string | null; now: Date };

/**
 * Queues the letters of what just happened, in the same transaction. Hearers are fixed here; whether they may still see it
 * is asked again when the letter is sent. Who did it is not told what they just did.
 */
export async function queueLetters(tx: Tx, at: LetterPlace, events: readonly Recorded[]): Promise<void> {
  const letters: (typeof letter.$inferInsert & { id: string })[] = [];
  for (const event of events) {
    const who: Audience = audience[event.kind];
    if (!("hears" in who)) continue;
    const about = { partnershipId: at.partnershipId, kind: event.kind, workId: at.workId, eventId: event.eventId, detail: {}, queuedAt: at.now };
    if (who.hears === "the person invited") letters.push({ ...about, id: newId(), subjectId: event.subjectId });
    else for (const personId of await hearersOf(tx, at, event, who)) letters.push({ ...about, id: newId(), personId, subjectId: event.subjectId });
  }
  await queue(tx, at.partnershipId, letters);
}

type Quiet = { kind: QuietKind; personId: string; subjectId: string; detail: Record<string, string> };

/** Queues letters about no event: what they say may not stand in a story that others read. */
export async function queueQuietly(tx: Tx, at: Omit<LetterPlace, "actorId">, letters: readonly Quiet[]): Promise<void> {
  await queue(tx, at.partnershipId, letters.map((one) => ({ ...one, partnershipId: at.partnershipId, id: newId(), workId: at.workId, queuedAt: at.now })));
}

async function queue(tx: Tx, partnershipId: string, letters: (typeof letter.$inferInsert & { id: string })[]): Promise<void> {
  if (letters.length === 0) return;
  await tx.insert(letter).values(letters);
  await tx.execute(sql`select alongside_jobs.queue_job('send-letter', json_build_object('partnership', l.partnership_id, 'letter', l.id))
    from ${letter} l where ${and(sql`l.partnership_id = ${partnershipId}`, inArray(sql`l.id`, letters.map((l) => l.id)))}`);
}

async function hearersOf(tx: Tx, at: LetterPlace, event: Recorded, who: { hears: Hearers; needed: boolean }): Promise<string[]> {
  const wantsIt = who.needed ? sql`true` : eq(profile.hears, "everything");
  const rows = await tx
    .selectDistinct({ personId: profile.personId })
    .from(profile)
    .where(and(eq(profile.partnershipId, at.partnershipId), wantsIt, among(at, event, who.hears)));
  return rows.map((row) => row.personId).filter((personId) => personId !== at.actorId);
}

function among(at: LetterPlace, event: Recorded, hearers: Hearers): SQL {
  const p = at.partnershipId;
  const work = at.workId ?? "";
  const seated = sql`${profile.personId} in (select ${membership.personId} from ${membership} where ${membership.partnershipId} = ${p}
    and ${membership.workId} = ${work} and ${membership.leftAt} is null)`;
  const lead = sql`${profile.personId} in (select ${leadHeld.personId} from ${leadHeld} where ${leadHeld.partnershipId} = ${p}
    and ${leadHeld.workId} = ${work} and ${leadHeld.until} is null)`;
  const asked = sql`${profile.personId} in (select ${membership.personId} from ${membership} join ${actionLead}
    on ${actionLead.partnershipId} = ${membership.partnershipId} and ${actionLead.membershipId} = ${membership.id}
    where ${membership.partnershipId} = ${p} and ${actionLead.actionId} = ${event.subjectId}
    and ${actionLead.handedBackAt} is null)`;
  const unanswered = sql`${profile.personId} in (select ${membership.personId} from ${membership} join ${actionLead}
    on ${actionLead.partnershipId} = ${membership.partnershipId} and ${actionLead.membershipId} = ${membership.id}
    where ${membership.partnershipId} = ${p} and ${actionLead.actionId} = ${event.subjectId} and ${membership.leftAt} is null
    and ${actionLead.handedBackAt} is null and ${actionLead.acceptedAt} is null)`;
  const reps = sql`${profile.personId} in (select ${roleHeld.personId} from ${roleHeld} where ${roleHeld.partnershipId} = ${p}
    and ${roleHeld.role} = 'forum rep' and ${roleHeld.endedAt} is null)`;
  const one: Record<Exclude<Hearers, "the person invited">, SQL> = {
    "forum reps": reps, "everyone with a seat": seated, "the lead": lead, "those asked to lead it": asked, "those who have not answered for it": unanswered,
    ...amongTheRecord(p, work, event.subjectId), ...amongTheTalk(p, work, event.subjectId), ...amongTheKeys(p, work, event.subjectId), ...amongTheSeats(p, event.subjectId),
    ...amongTheTests(p, event.subjectId),
    "forum reps and administrators here": sql`${profile.personId} in (select r.person_id from role_held r where r.partnership_id = ${p} and r.role in ('forum rep', 'administrator') and r.ended_at is null)`,
    "who is given a role": sql`${profile.personId} = ${event.subjectId}`,
    // Practitioners may begin work: those of the organisation that seems to hold it can bring it here.
    "managers, and who it concerns": sql`exists (select 1 from role_held r where r.partnership_id = ${p} and r.person_id = ${profile.personId} and r.ended_at is null
      and (r.role = 'manager' or (r.role = 'practitioner' and ${profile.organisationId} = (select w.organisation_id from missing_work w where w.partnership_id = ${p} and w.id = ${event.subjectId}))))`,
  };
  return hearers === "the person invited" ? sql`false` : one[hearers];
}
