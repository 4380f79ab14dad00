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
import type { EveryDeed, Turn } from "./deeds";
import { OF_PEOPLE } from "./deeds-of-people";
import { OF_THE_RECORD } from "./deeds-of-record";
import { OF_WORK } from "./deeds-of-work";
import type { House } from "./house";
import { inStoryOrder } from "./order";
import type { Event, Seat, Story } from "./story";
import { dateOn, moment, tableFor, type Table } from "./table";

const DEEDS = { ...OF_PEOPLE, ...OF_THE_RECORD, ...OF_WORK } as EveryDeed;

type Shown = Pick<Climb, "rung" | "onCourse" | "unmet" | "notYet">;
export type Played = ({ title: string } & Shown & { since: Shown | null }) | { title: string; refused: { event: number; why: string } };

/** Plays one story through the product's own verbs, on a clock of its own, and reads it on its last day. */
export async function playStory(house: House, story: Story): Promise<Played> {
  const table = tableFor(house);
  const inOrder = inStoryOrder(story);
  for (const [at, { event, number }] of inOrder.entries()) {
    const rest = inOrder.slice(at + 1).map((one) => one.event);
    try {
      await playOne({ table, house, story, now: moment(event.day, at), nextToJoin: (seat) => nextToJoin(rest, seat) }, event);
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

function nextToJoin(rest: readonly Event[], seat: Seat) {
  const coming = rest.find((event) => event.what === "join" && event.seat === seat) as Event<"join"> | undefined;
  return { how: coming?.how, paidByLead: coming?.paidByLead };
}

/** What the verb said; undefined where it was no refusal. */
function refusedIn(error: unknown): string | undefined {
  if (error instanceof Refusal) return error.message;
  if (error instanceof NotFound) return "They cannot see this work.";
  return error instanceof z.core.$ZodError ? error.issues.map(({ message }) => message).join(" ") : undefined;
}

async function reading({ partnershipId }: House, story: Story, table: Table, day: number): Promise<Played> {
  const { workId } = table.here;
  const facts = await table.read((reader) => factsForWorks(reader, { partnershipId, workIds: [workId] }));
  const { since, ...whole } = read(facts.get(workId)?.list ?? [], dayOf(dateOn(day)), story.ladder === "forum" ? FORUM : TLAP);
  return { title: story.title, ...shown(whole), since: since && shown(since) };
}

const shown = ({ rung, onCourse, unmet, notYet }: Shown): Shown => ({ rung, onCourse, unmet, notYet });

/** The letters of a story are written down as letters and go nowhere: nobody in it is real. */
export const keepLettersIn = ({ partnershipId }: House, now: Date) =>
  inTransaction({ partnershipId }, (tx) =>
    tx.update(letter).set({ droppedAt: now, droppedBecause: "This letter belongs to a story that was played." }).where(and(eq(letter.partnershipId, partnershipId), sql`${letter.sentAt} is null and ${letter.droppedAt} is null`)));
