import { dayInWords, type Day } from "./day";
import type { Said } from "./finding";
import { capital, counted } from "./listed";
import type { Seat } from "./facts";

/** The sentences of the tests up to Co-design. The tests of the top rung have theirs in words-together. */

/** Said wherever a family member was there whom the tests from Co-design up do not count. */
export const WHO_COUNTS =
  "Here a family member counts who was chosen by families or came by open invitation. " +
  "The organisation that leads must not pay them.";

export const toldWords = {
  met: (seat: Seat, day: Day): Said => ({
    so: `${capital(seat)} were told on ${dayInWords(day)}, in plain words, what this work is.`,
  }),
  unmet: (): Said => ({
    so: "No family has been told about this work yet.",
    next: "Invite parent carers and young people, in plain words.",
  }),
};

export const askedWords = {
  point: (seat: Seat, day: Day): Said => ({ so: `${capital(seat)} raised a point on ${dayInWords(day)}.` }),
  recorded: (seat: Seat, day: Day): Said => ({
    so: `What ${seat} said was written down for them on ${dayInWords(day)}.`,
  }),
  question: (seat: Seat, day: Day, days: number): Said => ({
    so: `${capital(seat)} were asked a question on ${dayInWords(day)}, with ${counted(days, "day")} to answer.`,
  }),
  tooShort: (day: Day, days: number): Said => ({
    so: `The question of ${dayInWords(day)} gave families ${counted(days, "day")} to answer.`,
    next: "Ask families again and give them at least 10 days.",
  }),
  unmet: (): Said => ({
    so: "Families have not been asked what they think yet.",
    next: "Ask families a question and give them at least 10 days to answer.",
  }),
};

interface PointsDue {
  due: number;
  standing: number;
  unanswered: number;
  outOfDate: number;
  calledNotAnswered: number;
}

const has = (count: number) => (count > 1 ? "have" : "has");

const pointsDue = ({ due, standing }: PointsDue) =>
  due === standing
    ? "Every family point that was due an answer has one."
    : due === 1
      ? "The one family point due an answer has none that stands."
      : `Of ${counted(due, "family point")} due an answer, ${standing || "none"} ${has(standing)} an answer that stands.`;

export const answeredWords = {
  met: (points: PointsDue): Said => ({ so: pointsDue(points) }),
  unmet: (points: PointsDue): Said => ({
    so: pointsDue(points),
    next: [
      points.unanswered > 0 && "Answer what waits: did, doing, could not because, or passed to.",
      points.outOfDate > 0 && "Say what became of what was “doing” or “passed to” more than 60 days ago.",
      points.calledNotAnswered > 0 && "Where families say it was not an answer, ask what is missing and answer again.",
    ]
      .filter(Boolean)
      .join(" "),
  }),
  noneRaised: (): Said => ({
    so: "Families have not raised a point yet.",
    next: "Ask families what matters to them, and write down what they say.",
  }),
  noneDue: (): Said => ({
    so: "Families have raised points, and none has an answer yet.",
    next: "Answer each family point within 30 days. “We could not, because” is an answer.",
  }),
};

export const inBeforeDeliveryWords = {
  met: (seat: Seat, day: Day): Said => ({ so: `${capital(seat)} joined on ${dayInWords(day)}, before Delivery.` }),
  notYet: (): Said => ({ so: "No family has joined yet.", next: "Ask families to join before Delivery begins." }),
  cameLater: (seat: Seat, day: Day, began: Day): Said => ({
    so: `Delivery began on ${dayInWords(began)}. ${capital(seat)} joined after that, on ${dayInWords(day)}.`,
  }),
  nobody: (began: Day): Said => ({ so: `Delivery began on ${dayInWords(began)} and no family had joined.` }),
};

export const changedSomethingWords = {
  point: (seat: Seat, day: Day): Said => ({
    so: `A point from ${seat} changed something: it was answered “did” on ${dayInWords(day)}.`,
  }),
  decision: (day: Day): Said => ({ so: `The decision of ${dayInWords(day)} changed because of what families said.` }),
  calledNotAnswered: (seat: Seat): Said => ({
    so: `${capital(seat)} say the answer “did” was not an answer to their point.`,
    next: `Ask ${seat} what is missing, then answer again.`,
  }),
  notConfirmed: (seat: Seat): Said => ({
    so: `A point written down for ${seat} led to a change, and nobody has confirmed the words yet.`,
    next: "Ask the person whose words they are, or a supporter they chose, to confirm what was written down.",
  }),
  unmet: (): Said => ({
    so: "Nothing has changed yet because of what families said.",
    next: "When you act on a family’s point, answer it with “did” and say what changed.",
  }),
};

export const openToChangeWords = {
  met: (day: Day): Said => ({ so: `What was still open was written down on ${dayInWords(day)}, before Design.` }),
  notYet: (): Said => ({
    so: "Nobody has written down yet what is fixed and what is open.",
    next: "Write down with families what is fixed and what is open, before Design begins.",
  }),
  nothingOpen: (day: Day): Said => ({
    so: `What was written down on ${dayInWords(day)} leaves nothing that families could change.`,
    next: "Before Design begins, write down what families can still change.",
  }),
  unmet: (began: Day): Said => ({
    so: `Design began on ${dayInWords(began)} and nothing had been written down as open.`,
  }),
};

export const inBeforeDesignWords = {
  met: (seat: Seat, day: Day): Said => ({ so: `${capital(seat)} joined on ${dayInWords(day)}, before Design.` }),
  notYet: (someoneJoined: boolean): Said => ({
    so: someoneJoined ? `No family member who counts here has joined yet. ${WHO_COUNTS}` : "No family has joined yet.",
    next: "Before Design begins, ask the forum or a young people’s group to choose someone, or make an open invitation.",
  }),
  unmet: (began: Day, someoneJoined: boolean): Said => ({
    so: `Design began on ${dayInWords(began)}. ${
      someoneJoined
        ? `No family member who counts here had joined by then. ${WHO_COUNTS}`
        : "No family had joined by then."
    }`,
  }),
};

interface Room {
  there: number;
  all: number;
  /** Decisions with a family member there that do not count: recorded late, or nobody there who counts. */
  late: number;
  othersThere: number;
  deliveryBegan: boolean;
}

const roomSoFar = ({ there, all, late, othersThere, deliveryBegan }: Room) => {
  if (all === 0) return "No decision has been written down so far.";
  const were = late + othersThere > 0 ? "count as" : "were";
  const when = deliveryBegan ? "before Delivery" : "so far";
  if (all === 1) return `Families ${were} ${there === 1 ? "there" : "not there"} for the one decision ${when}.`;
  if (there === all) return `Families ${were} there for ${all === 2 ? "both" : `all ${all}`} decisions ${when}.`;
  return `Families ${were} there for ${there === 0 ? "none" : there} of the ${all} decisions ${when}.`;
};

const whyNotCounted = ({ late, othersThere }: Room) =>
  [
    late > 0 &&
      `${counted(late, "decision")} written down late ${late === 1 ? "counts" : "count"} as made without families.`,
    othersThere > 0 && WHO_COUNTS,
  ]
    .filter(Boolean)
    .map((reason) => ` ${reason}`)
    .join("");

export const inTheRoomWords = {
  met: (room: Room): Said => ({ so: roomSoFar(room) }),
  designNotBegun: (room: Room): Said => ({
    so: `Design has not begun yet. ${roomSoFar(room)}${whyNotCounted(room)}`,
    next: "Have families there when decisions are made.",
  }),
  noDecision: (): Said => ({
    so: "No decision has been written down yet.",
    next: "Have families there when a decision is made, and write it down within a week.",
  }),
  unmet: (room: Room): Said => ({
    so: `${roomSoFar(room)} It takes at least half.${whyNotCounted(room)}`,
    next: "Have families there for the next decisions.",
  }),
  unmetAfterwards: (room: Room): Said => ({
    so:
      room.all === 0
        ? "No decision was written down before Delivery."
        : `${roomSoFar(room)} It takes at least half.${whyNotCounted(room)}`,
    next:
      room.all === 0
        ? "Have families there for every decision from now on."
        : "Decisions made so far stay as they are. Have families there for every decision from now on, or start again together.",
  }),
};
