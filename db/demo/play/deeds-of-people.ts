import { desc, eq } from "drizzle-orm";
import { membership, seat, settledBefore } from "@/db/schema";
import { and } from "@/db/where";
import { agreeItWasALimit } from "@/lib/before/agree-it-was-a-limit";
import { callItAnAnswer } from "@/lib/before/call-it-an-answer";
import { sayBeganEarlier } from "@/lib/before/say-began-earlier";
import { addWithoutEmail } from "@/lib/seat/add-without-email";
import { agreeEmpty } from "@/lib/seat/agree-empty";
import { chooseSeats } from "@/lib/seat/choose-seats";
import { leave } from "@/lib/seat/leave";
import { leaveEmpty } from "@/lib/seat/leave-empty";
import { offerLead } from "@/lib/seat/offer-lead";
import { NEEDED_SECTORS } from "@/lib/seat/sectors";
import { takeLead } from "@/lib/seat/take-lead";
import { chooseSupporter } from "@/lib/supporter/choose-supporter";
import { sayForThem } from "@/lib/supporter/say-for-them";
import { withdraw } from "@/lib/invitation/withdraw";
import { beginWork } from "@/lib/work/begin-work";
import { numbered, type Deeds, type Turn } from "./deeds";
import { askedAs, invites, joins, waitingFor } from "./letters";
import { labelOf, sectorOf } from "./house";
import type { Member, Table } from "./table";
import type { Event } from "./told";

const MOST_LETTERS_OF_A_TITLE = 80;

/** Whoever leads and leaves hands the lead over first, where somebody is there to take it. */
async function handsOverTheLead(table: Table, leads: Member, now: Date): Promise<void> {
  const next = [...table.members].find(([, one]) => one.seat !== leads.seat);
  if (!next) return;
  await offerLead(table.asLead(now), { member: next[1].membershipId, words: "" });
  await takeLead(table.as(next[0], now), {});
  table.here.lead = next[0];
}

async function begins({ table, house, story, calendar, now }: Turn, { by, who, adds = [], settledBefore: settled = [], idea = "A story that is played.", ideaFrom = "someone else", why = [], whyMore = "" }: Event<"begin">) {
  const personId = await house.starter(by, who);
  const said = settled.map(({ kind, what, day, setBy = "" }) => ({ kind, what, setBy, since: day === undefined ? "" : calendar.dateOn(day) }));
  const given = { title: story.title.slice(0, MOST_LETTERS_OF_A_TITLE), idea, ideaFrom, why, whyMore, seat: sectorOf(by), seatLabel: labelOf(by), settled: said };
  const { id, slug } = await beginWork({ personId, partnershipId: house.partnershipId, now }, given);
  Object.assign(table.here, { workId: id, slug, lead: who ?? by });
  await table.sits(by, personId, who);
  const voices: string[] = [];
  for (const label of adds) {
    await chooseSeats(table.asLead(now), { sectors: [...NEEDED_SECTORS], voices, another: label });
    voices.push(await table.seatId(label));
  }
  if (settled.length === 0) return;
  const rows = await table.read((tx) => tx.select({ id: settledBefore.id }).from(settledBefore).where(and(eq(settledBefore.partnershipId, house.partnershipId), eq(settledBefore.workId, id))).orderBy(settledBefore.saidAt, settledBefore.id));
  for (const [at, row] of rows.entries()) table.remember(`s${at + 1}`, { of: "settled", number: at + 1, id: row.id });
}

export const OF_PEOPLE: Deeds = {
  "begin": begins,
  "invite": (turn, { seat: name, who, delivered = true }) => invites(turn, { seat: name, who, ...turn.nextToJoin(name) }, delivered),
  "join": joins,
  async "member without e-mail"({ table, now }, coming) {
    const { seat: at, name = `Guest for ${at}`.slice(0, 60), told = "phone" } = coming;
    table.mustBeFree(coming.name ?? at);
    const seatId = await table.seatId(at);
    await addWithoutEmail(table.asLead(now), { name, seat: seatId, told, ...askedAs(coming) });
    const [last] = await table.read((tx) => tx.select({ personId: membership.personId }).from(membership).where(and(table.ofWork(membership), eq(membership.seatId, seatId))).orderBy(desc(membership.joinedAt), desc(membership.id)).limit(1));
    await table.sits(at, last!.personId);
  },
  async "leave"({ table, now }, { seat: name, who }) {
    const member = table.members.get(who ?? name);
    if (member && member === table.members.get(table.here.lead)) await handsOverTheLead(table, member, now);
    await leave(table.as(name, now, who), {});
    if (member) table.rises(member);
  },
  async "leave seat empty"(turn, { seat: name, because, heardHow = because }) {
    const { table, now } = turn;
    const waiting = await waitingFor(turn, name);
    if (waiting) await withdraw(table.asLead(now), { invitation: waiting.id });
    await leaveEmpty(table.asLead(now), { seat: await table.seatId(name), because, heardHow: name === "young people" ? heardHow : "" });
  },
  async "agree empty"({ table, now }, { seat: name, who, of }) {
    const seatId = await table.seatId(of);
    const [empty] = await table.read((tx) => tx.select({ because: seat.emptyBecause }).from(seat).where(and(table.ofWork(seat), eq(seat.id, seatId))));
    await agreeEmpty(table.as(name, now, who), { seat: seatId, because: empty?.because ?? "not left empty" });
  },
  "choose supporter": async ({ table, now }, { seat: name, who, supporter }) => chooseSupporter(table.as(name, now, who), { supporter: table.memberOf(supporter).membershipId }),
  "say for them": async ({ table, now }, { id, seat: name, who, whose, stand, words }) =>
    sayForThem(table.as(name, now, who), { thing: "point", ...numbered(table.recall(id, "point").number), whose: table.memberOf(whose).membershipId, stand, words }),
  "call it an answer": async ({ table, calendar, now }, { id, seat: name, who, onDay, words = "" }) => callItAnAnswer(table.as(name, now, who), { settled: table.recall(id, "settled").id, words, since: calendar.dateOn(onDay) }),
  "agree it was a limit": async ({ table, now }, { id, seat: name, who }) => agreeItWasALimit(table.as(name, now, who), { settled: table.recall(id, "settled").id }),
  async "began earlier"({ table, calendar, now }, { id, seat: name, who, onDay, about }) {
    table.isFree(id);
    const { number } = await sayBeganEarlier(table.as(name, now, who), { onDay: calendar.dateOn(onDay), words: (about ?? "It began then.").slice(0, 300) });
    table.remember(id, { of: "began earlier", number, id: "" });
  },
};
