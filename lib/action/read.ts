import { asc, desc, eq, sql, type SQL } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { action, actionLead, actionPromise, actionStatus, event, eventDetail, membership, profile, seat } from "@/db/schema";
import { and } from "@/db/where";
import { NotFound } from "@/lib/access/refusal";
import type { Inside } from "@/lib/access/see";
import { sentenceOfKept } from "@/lib/event/words";
import { SECTORS } from "@/lib/seat/sectors";
import { seatWords } from "@/lib/seat/words";
import { londonDay } from "@/lib/work/dates";
import { isLeading, isOverdue, leadState, type LeadState } from "./rules";
import type { ActionStatusKey } from "./statuses";

/** How an action stands now, the last thing said of it. Correlated to `action`, so it may stand in any list of actions. */
export const statusNow = sql<ActionStatusKey>`coalesce((select s.status from action_status s where s.partnership_id = action.partnership_id
  and s.action_id = action.id order by s.number desc limit 1), 'not started')`;

/** The SQL twin of `isOverdue`, for lists over works that read `action`. */
export const overdueOn = (today: string): SQL<boolean> => sql<boolean>`coalesce(action.due < ${today}::date and ${statusNow} not in ('done', 'embedded', 'stopped'), false)`;

export type LeadOfAction = { membershipId: string; name: string; seat: string; state: LeadState; isMe: boolean };
export type ListedAction = {
  number: number; what: string; starts: string | null; due: string | null; status: ActionStatusKey; overdue: boolean;
  leads: LeadOfAction[]; promises: string[]; isMine: boolean;
};

const columns = { id: action.id, number: action.number, what: action.what, kind: action.kind, starts: action.starts, due: action.due, measure: action.measure, version: action.version, status: statusNow };
const ofWork = (seen: Inside) => and(eq(action.partnershipId, seen.partnership.id), eq(action.workId, seen.work.id));

/** Those asked to lead these actions, those who have handed back last. */
function leadsOf(seen: Inside, reader: Reader, which: SQL) {
  const p = seen.partnership.id;
  return reader
    .select({ actionId: actionLead.actionId, membershipId: actionLead.membershipId, name: profile.name, sector: seat.sector, label: seat.label, acceptedAt: actionLead.acceptedAt, handedBackAt: actionLead.handedBackAt, leftAt: membership.leftAt })
    .from(action)
    .innerJoin(actionLead, and(eq(actionLead.partnershipId, p), eq(actionLead.actionId, action.id)))
    .innerJoin(membership, and(eq(membership.partnershipId, p), eq(membership.id, actionLead.membershipId)))
    .innerJoin(seat, and(eq(seat.partnershipId, p), eq(seat.id, membership.seatId)))
    .innerJoin(profile, and(eq(profile.partnershipId, p), eq(profile.personId, membership.personId)))
    .where(which)
    .orderBy(sql`${actionLead.handedBackAt} is not null`, actionLead.askedAt, profile.name);
}

const promisesOfActions = (seen: Inside, reader: Reader, which: SQL) =>
  reader
    .select({ actionId: actionPromise.actionId, key: actionPromise.promiseKey })
    .from(action)
    .innerJoin(actionPromise, and(eq(actionPromise.partnershipId, seen.partnership.id), eq(actionPromise.actionId, action.id)))
    .where(which)
    .orderBy(actionPromise.promiseKey);

type Rows = { leads: Awaited<ReturnType<typeof leadsOf>>; promises: Awaited<ReturnType<typeof promisesOfActions>> };

function listed(seen: Inside, one: { id: string; number: number; what: string; starts: string | null; due: string | null; status: ActionStatusKey }, { leads, promises }: Rows): ListedAction {
  const mine = leads.filter((lead) => lead.actionId === one.id).map((lead) => ({
    membershipId: lead.membershipId, name: lead.name, seat: seatWords(lead), state: leadState(lead), isMe: lead.membershipId === seen.membershipId,
  }));
  const { number, what, starts, due, status } = one;
  return {
    number, what, starts, due, status, overdue: isOverdue(one, londonDay(seen.now)), leads: mine,
    promises: promises.filter((promise) => promise.actionId === one.id).map((promise) => promise.key),
    isMine: mine.some((lead) => lead.isMe && isLeading(lead.state)),
  };
}

/** More than a group ever has on its plan; a page stays readable. */
export const MOST_ACTIONS = 300;

/** The actions of a work, those due first at the top. Three statements. */
export async function actionsOf(seen: Inside, reader: Reader): Promise<ListedAction[]> {
  const rows = await reader.select(columns).from(action).where(ofWork(seen)).orderBy(sql`${action.due} asc nulls last`, asc(action.number)).limit(MOST_ACTIONS);
  const found = { leads: await leadsOf(seen, reader, ofWork(seen)), promises: await promisesOfActions(seen, reader, ofWork(seen)) };
  return rows.map((row) => listed(seen, row, found));
}

const WHOLE = /^[1-9]\d{0,6}$/;

export type ActionPage = ListedAction & {
  kind: string; measure: string; version: number; timesSaid: number; progress: string; impact: string; howWeKnow: string;
  history: { seq: number; on: Date; words: string; impact: string; howWeKnow: string }[];
};

/** One action with all that was said of it, by its number in this work. Throws NotFound. */
export const actionNumbered = (typed: string) => async (seen: Inside, reader: Reader): Promise<ActionPage> => {
  if (!WHOLE.test(typed)) throw new NotFound();
  const thisOne = and(ofWork(seen), eq(action.number, Number(typed)));
  const [row] = await reader.select(columns).from(action).where(thisOne);
  if (!row) throw new NotFound();
  const said = await reader
    .select({ id: actionStatus.id, number: actionStatus.number, progress: actionStatus.progress, impact: actionStatus.impact, howWeKnow: actionStatus.howWeKnow, saidAt: actionStatus.saidAt })
    .from(actionStatus)
    .where(and(eq(actionStatus.partnershipId, seen.partnership.id), eq(actionStatus.actionId, row.id)))
    .orderBy(desc(actionStatus.number));
  const found = { leads: await leadsOf(seen, reader, thisOne), promises: await promisesOfActions(seen, reader, thisOne) };
  const history = await historyOf(seen, reader, row.id);
  const sayings = history.filter((one) => one.kind === "action status said");
  return {
    ...listed(seen, row, found),
    kind: row.kind, measure: row.measure, version: row.version,
    timesSaid: said.length, progress: said[0]?.progress ?? "", impact: said[0]?.impact ?? "", howWeKnow: said[0]?.howWeKnow ?? "",
    history: history.map(({ kind: _, ...one }) => {
      // The newest first on both sides, so the nth saying in the story is the nth row.
      const { impact = "", howWeKnow = "" } = said[sayings.findIndex((saying) => saying.seq === one.seq)] ?? {};
      return { ...one, impact, howWeKnow };
    }),
  };
};

async function historyOf(seen: Inside, reader: Reader, actionId: string) {
  const p = seen.partnership.id;
  const rows = await reader
    .select({ seq: event.seq, kind: event.kind, on: event.happenedAt, canonical: eventDetail.canonical, actor: profile.name })
    .from(event)
    .leftJoin(eventDetail, and(eq(eventDetail.partnershipId, p), eq(eventDetail.eventId, event.id)))
    .leftJoin(profile, and(eq(profile.partnershipId, p), eq(profile.personId, event.actorId)))
    .where(and(eq(event.partnershipId, p), eq(event.chainId, seen.work.id), eq(event.subjectId, actionId)))
    .orderBy(desc(event.seq))
    .limit(200);
  return rows.map(({ seq, kind, on, canonical, actor }) => ({ seq, kind, on, words: sentenceOfKept(kind, canonical, actor) }));
}

export type MayLead = { membershipId: string; name: string; seat: string };

/** Everyone with a seat today: each of them may lead an action. In the order the seats stand round the table. */
export async function whoMayLead(seen: Inside, reader: Reader): Promise<MayLead[]> {
  const p = seen.partnership.id;
  const rows = await reader
    .select({ membershipId: membership.id, name: profile.name, sector: seat.sector, label: seat.label })
    .from(membership)
    .innerJoin(seat, and(eq(seat.partnershipId, p), eq(seat.id, membership.seatId)))
    .innerJoin(profile, and(eq(profile.partnershipId, p), eq(profile.personId, membership.personId)))
    .where(and(eq(membership.partnershipId, p), eq(membership.workId, seen.work.id), sql`${membership.leftAt} is null`))
    .orderBy(membership.joinedAt);
  const place = (row: (typeof rows)[number]) => SECTORS.indexOf(row.sector);
  return rows.sort((a, b) => place(a) - place(b)).map((row) => ({ membershipId: row.membershipId, name: row.name, seat: seatWords(row) }));
}
