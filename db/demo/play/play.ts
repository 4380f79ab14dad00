import { eq, sql } from "drizzle-orm";
import { inTransaction } from "@/db/client";
import { letter } from "@/db/schema";
import { and } from "@/db/where";
import { z } from "zod/mini";
import { NotFound, Refusal } from "@/lib/access/refusal";
import { factsForWorks } from "@/lib/fact/read";
import { dayOf } from "@/lib/ladder/reading/day";
import { FORUM, TLAP } from "@/lib/ladder/reading/ladders";
import { read, type Climb } from "@/lib/ladder/reading/rules";
import { PLAYED_CALENDAR, type Calendar } from "./calendar";
import type { EveryDeed, Turn } from "./deeds";
import { OF_PEOPLE } from "./deeds-of-people";
import { OF_PROPOSALS } from "./deeds-of-proposals";
import { OF_THE_RECORD } from "./deeds-of-record";
import { OF_TALK } from "./deeds-of-talk";
import { OF_WORK } from "./deeds-of-work";
import type { House } from "./house";
import { OF_LETTERS } from "./letters";
import { inStoryOrder } from "./order";
import { tableFor, type Table } from "./table";
import type { Event, Seat, Story } from "./told";

const DEEDS = { ...OF_PEOPLE, ...OF_LETTERS, ...OF_TALK, ...OF_THE_RECORD, ...OF_PROPOSALS, ...OF_WORK } as EveryDeed;

type Shown = Pick<Climb, "rung" | "onCourse" | "unmet" | "notYet">;
export type Played = ({ title: string } & Shown & { since: Shown | null }) | { title: string; refused: { event: number; why: string } };
/** One event at its moment, with its place in the file. */
export type Scene = { at: Date; event: Event; number: number; does: () => Promise<unknown> };

/** One story, laid out on a calendar: nothing has happened yet. Each scene goes through the product's own verbs. */
export function scenesOf(house: House, story: Story, calendar: Calendar = PLAYED_CALENDAR): { table: Table; scenes: Scene[] } {
  const table = tableFor(house);
  const inOrder = inStoryOrder(story);
  const scenes = inOrder.map(({ event, number }, nth) => {
    const now = calendar.momentOf(event, nth);
    const nextToJoin = (seat: Seat) => comingTo(inOrder.slice(nth + 1).map((one) => one.event), seat);
    return { at: now, event, number, does: () => playOne({ table, house, story, calendar, now, nextToJoin }, event) };
  });
  return { table, scenes };
}

/** Plays one story on a clock of its own, and reads it on its last day. */
export async function playStory(house: House, story: Story): Promise<Played> {
  const { table, scenes } = scenesOf(house, story);
  for (const { number, does } of scenes) {
    try {
      await does();
    } catch (error) {
      const why = refusedIn(error);
      if (why === undefined) throw error;
      return { title: story.title, refused: { event: number, why } };
    }
  }
  return reading(house, story, table, Math.max(...story.events.map(({ day }) => day)));
}

function playOne(turn: Turn, event: Event): Promise<unknown> {
  const hasBegun = turn.table.here.workId !== "";
  if (hasBegun && event.what === "begin") throw new Refusal("The work has begun already.");
  if (!hasBegun && event.what !== "begin") throw new Refusal("The work has not begun yet.");
  return DEEDS[event.what](turn, event as never);
}

function comingTo(rest: readonly Event[], seat: Seat) {
  const coming = rest.find((event) => event.what === "join" && event.seat === seat) as Event<"join"> | undefined;
  return { how: coming?.how, paidByLead: coming?.paidByLead };
}

/** What the verb said; undefined where it was no refusal. */
export function refusedIn(error: unknown): string | undefined {
  if (error instanceof Refusal) return error.message;
  if (error instanceof NotFound) return "They cannot see this work.";
  return error instanceof z.core.$ZodError ? error.issues.map(({ message }) => message).join(" ") : undefined;
}

/** What the record shows of a story on one of its days. */
export async function reading({ partnershipId }: House, story: Story, table: Table, day: number, calendar: Calendar = PLAYED_CALENDAR): Promise<Played> {
  const { workId } = table.here;
  const facts = await table.read((reader) => factsForWorks(reader, { partnershipId, workIds: [workId] }));
  const { since, ...whole } = read(facts.get(workId)?.list ?? [], dayOf(calendar.dateOn(day)), story.ladder === "forum" ? FORUM : TLAP);
  return { title: story.title, ...shown(whole), since: since && shown(since) };
}

const shown = ({ rung, onCourse, unmet, notYet }: Shown): Shown => ({ rung, onCourse, unmet, notYet });

/** The letters of a story are written down as letters and go nowhere: nobody in it is real. */
export const keepLettersIn = ({ partnershipId }: House, now: Date) =>
  inTransaction({ partnershipId }, (tx) =>
    tx.update(letter).set({ droppedAt: now, droppedBecause: "This letter belongs to a story that was played." }).where(and(eq(letter.partnershipId, partnershipId), sql`${letter.sentAt} is null and ${letter.droppedAt} is null`)));
