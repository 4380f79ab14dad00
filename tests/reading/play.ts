import { dayOf } from "../../lib/ladder/reading/day";
import type { Fact, FactOf, Kind, Seat } from "../../lib/ladder/reading/facts";
import { FORUM, TLAP } from "../../lib/ladder/reading/ladders";
import { read } from "../../lib/ladder/reading/rules";
import { refusalOf, type Table } from "./refusals";
import type { Story, StoryEvent } from "./story";

/** Day 0 of every story. */
export const MONDAY = dayOf("2026-11-02");

type Told<K extends Kind> = Omit<FactOf<K>, "kind" | "day" | "recordedOn" | "order" | "id">;

/** Turns the events of a story into facts, by day and then in the order they stand in. */
export class Play implements Table {
  readonly facts: Fact[] = [];
  readonly lastMember = new Map<Seat, string>();
  constructor(readonly ladder = TLAP) {}

  /** Why the event is refused, or undefined when it was played. */
  play(event: StoryEvent): string | undefined {
    const why = refusalOf(event, this);
    if (!why) this.record(event);
    return why;
  }

  private add<K extends Kind>(kind: K, event: { day: number; onDay?: number; id?: string }, told: Told<K>) {
    const order = this.facts.length;
    const dated = { day: MONDAY + (event.onDay ?? event.day), recordedOn: MONDAY + event.day, order };
    this.facts.push({ ...told, ...dated, id: event.id ?? `e${order}`, kind } as unknown as Fact);
  }

  private who = (seat: Seat) => ({ seat, member: this.lastMember.get(seat) });

  private join(event: StoryEvent, seat: Seat, how: FactOf<"seat joined">["how"], paid: boolean) {
    const member = `${seat} ${this.facts.length}`;
    this.lastMember.set(seat, member);
    const paidByLead = paid ? [{ from: MONDAY + event.day, to: null }] : [];
    this.add("seat joined", { day: event.day }, { seat, member, how, paidByLead });
  }

  private record(event: StoryEvent): void {
    const at = { day: event.day };
    switch (event.what) {
      case "begin": {
        this.add("work begun", at, { seat: event.by });
        for (const seat of event.adds ?? []) this.add("seat added", at, { seat });
        event.settledBefore?.forEach(({ kind, day }, index) =>
          this.add("settled before", { ...at, onDay: day, id: `s${index + 1}` }, { as: kind }),
        );
        return this.join(event, event.by, "nominated", false);
      }
      case "invite":
        if (event.delivered === false) return;
        return this.add("invitation delivered", at, { seat: event.seat });
      case "join":
      case "member without e-mail":
        return this.join(event, event.seat, event.how ?? "nominated", event.paidByLead === true);
      case "leave":
        return this.add("seat left", at, { seat: event.seat, member: this.lastMember.get(event.seat) ?? "" });
      case "leave seat empty":
        return this.add("seat left empty", at, { seat: event.seat, because: event.because });
      case "agree empty":
        return this.add("empty seat agreed", at, { ...this.who(event.seat), empty: event.of });
      case "call it an answer":
        return this.add("called an answer", { ...at, onDay: event.onDay }, { ...this.who(event.seat), of: event.id });
      case "agree it was a limit":
        return this.add("agreed it was a limit", at, { ...this.who(event.seat), of: event.id });
      case "began earlier":
        return this.add("said to have begun earlier", event, this.who(event.seat));
      case "decision missing":
        return this.add("decision said to be missing", event, this.who(event.seat));
      case "withdraw":
        return this.add("withdrawn", at, { ...this.who(event.seat), of: event.id });
      case "contest":
        return this.add("contested", at, { ...this.who(event.seat), of: event.id });
      case "question":
        return this.add("question put", at, { seat: event.seat, daysToAnswer: event.daysToAnswer });
      case "words recorded":
        return this.add("words recorded", at, { seat: event.seat });
      case "view":
        return this.add("view given", at, { ...this.who(event.seat), rung: event.rung });
      default:
        return this.recordWork(event, at);
    }
  }

  private recordWork(event: StoryEvent, at: { day: number }): void {
    switch (event.what) {
      case "point":
        return this.add("point raised", event, { ...this.who(event.seat), ownWords: event.recordedBy === undefined });
      case "confirm words":
        return this.add("words confirmed", at, { of: event.id, by: "the person", inLeadOrganisation: false });
      case "answer point": {
        const how = event.how.replace(/ \(.*\)$/, "") as FactOf<"point answered">["how"];
        return this.add("point answered", at, { of: event.id, how });
      }
      case "not answered":
        return this.add("point called not answered", at, { ...this.who(event.seat), of: event.id });
      case "record fixed and open":
        return this.add("fixed and open recorded", at, { fixed: event.fixed, open: event.open });
      case "document":
        return this.add("document added", event, { as: event.kind });
      case "mark real":
        return this.add("marked as real", at, { ...this.who(event.seat), of: event.id });
      case "tell decision":
        return this.add("decision told", at, { of: event.id });
      case "confirm decision":
        return this.add("decision confirmed", at, { ...this.who(event.seat), of: event.id });
      case "action":
        return this.add("action opened", event, { ledBy: event.ledBy, gathersPeople: event.kind !== undefined });
      case "accept action":
        return this.add("action accepted", at, { ...this.who(event.seat), of: event.id });
      case "action done":
        return this.add("action done", at, { of: event.id });
      case "rather not lead":
        return this.add("would rather not lead", at, this.who(event.seat));
      case "move stage":
        return event.to === "closed" ? this.add("work closed", at, {}) : this.add("stage moved", at, { to: event.to });
      case "review meeting":
        return this.add("review held", at, { there: event.present.map(this.who) });
      case "start again":
        return this.add("started again", at, {});
      case "decision":
        return this.decision(event, at);
    }
  }

  private decision(event: Extract<StoryEvent, { what: "decision" }>, at: { day: number }) {
    this.add("decision made", event, {
      where: event.where,
      real: event.real !== false,
      // Who in a seat was there on an earlier day is the seat's: it may have had another member then.
      there: event.present.map((seat) => ({ seat })),
      changedBecauseOfFamilies: event.changedBecauseOfFamilies === true,
      follows: event.recommendedBy,
      sameOutcome: event.same,
    });
    for (const seat of event.notesAgreedBy ?? []) this.add("notes agreed", at, { ...this.who(seat), of: event.id });
  }
}

export const inStoryOrder = (events: StoryEvent[]) => [...events].sort((one, other) => one.day - other.day);

/** Plays a story and reads it on its last day; throws at the first refusal. */
export function readStory(story: Pick<Story, "ladder" | "events">) {
  const ladder = story.ladder === "forum" ? FORUM : TLAP;
  const play = new Play(ladder);
  const events = inStoryOrder(story.events);
  events.forEach((event, index) => {
    const why = play.play(event);
    if (why) throw new Error(`Event ${index + 1} (${event.what}, day ${event.day}): ${why}`);
  });
  return read(play.facts, MONDAY + (events.at(-1)?.day ?? 0), ladder);
}
