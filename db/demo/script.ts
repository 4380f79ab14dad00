import type { Clock } from "./clock";
import type { Key } from "./people";
import type { Recorded, Table } from "./table";

/** One deed of the demo: when, and what somebody does then. */
export type Scene = { at: Date; does: (now: Date) => Promise<unknown> };

type Begun = { title: string; idea: string; ideaFrom: string; why: string[]; settled?: Record<string, string>[] };
type Asked = { guests: Key[]; how?: Partial<Record<Key, string>>; empty?: Record<string, string>; message?: string; timeAsked?: string; offers?: string[] };
type Added = { what: string; leads: Key[]; due?: string; starts?: string; measure?: string; promises?: string[]; kind?: string };
type Status = { status: string; progress?: string; impact?: string; howWeKnow?: string };
type Changed = { what: string; howWeKnow: string };

/** Writes the play of one piece of work, day by day. Nothing happens yet: the scenes of all works are played in order of time. */
export function script(clock: Clock, table: Table, lead: Key) {
  const scenes: Scene[] = [];
  const on = (day: number, time: string, does: Scene["does"]) => void scenes.push({ at: clock.at(day, time), does });
  return {
    scenes,
    begins: (day: number, time: string, begun: Begun) => on(day, time, (now) => table.begins(now, lead, begun)),
    invites: (day: number, time: string, asked: Asked) => on(day, time, (now) => table.invites(now, lead, asked)),
    joins: (day: number, time: string, who: Key, needs: string[] = []) => on(day, time, (now) => table.joins(now, who, needs)),
    opens: (day: number, time: string, who: Key) => on(day, time, (now) => table.opens(now, who)),
    saysNotNow: (day: number, time: string, who: Key) => on(day, time, (now) => table.saysNotNow(now, who)),
    declines: (day: number, time: string, who: Key, because = "") => on(day, time, (now) => table.declines(now, who, because)),
    comments: (day: number, time: string, who: Key, body: string) => on(day, time, (now) => table.comments(now, who, body)),
    beginsTopic: (day: number, time: string, who: Key, title: string, body: string) => on(day, time, (now) => table.beginsTopic(now, who, title, body)),
    says: (day: number, time: string, who: Key, said: { body: string; topic?: string; replyTo?: string }) => on(day, time, (now) => table.says(now, who, said)),
    changes: (day: number, time: string, who: Key, number: number, body: string) => on(day, time, (now) => table.changes(now, who, number, body)),
    aims: (day: number, time: string, rung: string, because: string) => on(day, time, (now) => table.aims(now, lead, { rung, because })),
    asksToStartAgain: (day: number, time: string, who: Key, because: string) => on(day, time, (now) => table.asksToStartAgain(now, who, because)),
    claims: (day: number, time: string, rung: string, because: string, slipped: Record<string, string> = {}) =>
      on(day, time, (now) => table.claims(now, lead, { rung, because, ...slipped })),
    views: (day: number, time: string, who: Key, rung: string, words: string, answers: Record<string, string> = {}) =>
      on(day, time, (now) => table.views(now, who, { rung, words, ...answers })),
    records: (day: number, time: string, who: Key, deed: Recorded) => on(day, time, (now) => table.records(now, who, deed)),
    moves: (day: number, time: string, to: string) => on(day, time, (now) => table.moves(now, lead, to)),
    adds: (day: number, time: string, who: Key, added: Added) => on(day, time, (now) => table.adds(now, who, added)),
    accepts: (day: number, time: string, who: Key, number: number) => on(day, time, (now) => table.accepts(now, who, number)),
    handsBack: (day: number, time: string, who: Key, number: number) => on(day, time, (now) => table.handsBack(now, who, number)),
    saysWhatChanged: (day: number, time: string, who: Key, said: Changed) => on(day, time, (now) => table.changed(now, who, said)),
    writesTerms: (day: number, time: string, said: Record<string, string>) => on(day, time, (now) => table.writesTerms(now, lead, said)),
    asksForASeat: (day: number, time: string, who: Key, words: string) => on(day, time, (now) => table.asksForASeat(now, who, words)),
    saysSomeoneElse: (day: number, time: string, who: Key, someoneElse: { name: string; words: string }) => on(day, time, (now) => table.saysSomeoneElse(now, who, someoneElse)),
    addsWithoutEmail: (day: number, time: string, added: { name: string; sector: string; told: "phone" | "paper"; how?: string }) => on(day, time, (now) => table.addsWithoutEmail(now, lead, added)),
    agreesEmpty: (day: number, time: string, who: Key, sector: string) => on(day, time, (now) => table.agreesEmpty(now, who, sector)),
    status: (day: number, time: string, who: Key, number: number, said: Status) => on(day, time, (now) => table.status(now, who, number, said)),
  };
}

export type Script = ReturnType<typeof script>;
export type { Added, Asked, Begun, Changed, Status };
