import { sql } from "drizzle-orm";
import type { Hide, Place } from "./steps";
import type { Thing } from "./things";

/** The partnership itself has a story too, under its own id, and letters about no work. */
type Whose = Omit<Place, "workId"> & { workId: string | null };
type Told = { eventId: string; canonical: string };

const said = (value: unknown): string[] => (typeof value === "string" ? [value] : value && typeof value === "object" ? Object.values(value).flatMap(said) : []);

/** What the story told of it, where those words stand in it, is dropped for good; the chain stays whole. */
export async function dropFromStory({ tx, partnershipId, workId }: Place, { thing, id }: { thing: Thing; id: string }, hide: Hide): Promise<void> {
  const about = thing === "work" ? sql`true` : sql`e.subject_id in (
    select ${id}::uuid union select y.id from saying y where y.partnership_id = ${partnershipId} and y.work_id = ${workId} and y.subject_id = ${id}
    union select a.id from point_answer a where a.partnership_id = ${partnershipId} and a.point_id = ${id})`;
  const told = await tx.execute<Told>(sql`select d.event_id as "eventId", d.canonical from event e join event_detail d on d.partnership_id = e.partnership_id and d.event_id = e.id
    where e.partnership_id = ${partnershipId} and e.chain_id = ${workId} and ${about}`);
  for (const { eventId, canonical } of told) {
    const detail = JSON.parse(canonical) as Record<string, unknown>;
    if (!hasThem(detail, hide)) continue;
    // A letter of it that has not gone still leads to the right place, and tells the rest.
    await tx.execute(sql`update letter set detail = ${JSON.stringify(withGap(detail, hide))}::text::jsonb where partnership_id = ${partnershipId} and event_id = ${eventId} and sent_at is null and dropped_at is null`);
    await tx.execute(sql`delete from event_detail where partnership_id = ${partnershipId} and event_id = ${eventId}`);
  }
}

const hasThem = (detail: unknown, hide: Hide) => said(detail).some((words) => hide(words, false) !== null);
const withGap = (detail: Record<string, unknown>, hide: Hide) => Object.fromEntries(Object.entries(detail).map(([name, words]) => [name, typeof words === "string" ? (hide(words, false) ?? words) : hasThem(words, hide) ? "" : words]));

/** Letters that carry words of their own, sent or still to be sent, keep only the gap. */
export async function hideInLetters({ tx, partnershipId, workId }: Whose, hide: Hide): Promise<void> {
  const letters = await tx.execute<{ id: string; detail: Record<string, unknown> }>(sql`select id, detail from letter where partnership_id = ${partnershipId} and work_id is not distinct from ${workId}::uuid and detail <> '{}'`);
  for (const { id, detail } of letters) {
    if (hasThem(detail, hide)) await tx.execute(sql`update letter set detail = ${JSON.stringify(withGap(detail, hide))}::text::jsonb where partnership_id = ${partnershipId} and id = ${id}`);
  }
}
