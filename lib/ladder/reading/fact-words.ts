import { recordedLate } from "./as-at";
import { dayInWords } from "./day";
import type { Fact, FactOf, Kind, Who } from "./facts";
import { capital, counted, listed } from "./listed";

/** Each kind of fact in plain words: which seat, never which person. The day stands beside it. */
const words: { [K in Kind]: (fact: FactOf<K>) => string } = {
  "work begun": ({ seat }) => `The idea was written down, in the ${seat} seat.`,
  "dates agreed": ({ seat }) => `${capital(seat)} agreed the dates.`,
  "seat added": ({ seat }) => `A seat was added: ${seat}.`,
  "invitation delivered": ({ seat }) => `An invitation reached ${seat}.`,
  "plain account delivered": ({ seat }) => `A letter in plain words about this work reached ${seat}.`,
  "seat joined": ({ seat, how }) => `Somebody joined in the ${seat} seat${howWords[how]}.`,
  "seat left": ({ seat }) => `Somebody left the ${seat} seat.`,
  "seat left empty": ({ seat, because }) => `The ${seat} seat was left empty, because: “${because}”`,
  "empty seat agreed": ({ seat, empty }) => `${capital(seat)} agreed that the ${empty} seat may stay empty.`,
  "excuse in force": ({ seat }) => `Families had agreed that the ${seat} seat may stay empty.`,
  "settled before": ({ as }) => `${capital(as === "limit" ? "a limit" : "an answer")} was settled before people were asked.`,
  "called an answer": ({ seat }) => `${capital(seat)} say that a limit was really an answer.`,
  "agreed it was a limit": ({ seat }) => `${capital(seat)} agreed that it was a limit.`,
  "said to have begun earlier": ({ seat }) => `The ${seat} seat said that this began earlier.`,
  "decision said to be missing": ({ seat }) => `The ${seat} seat said that a decision of this day is missing here.`,
  withdrawn: ({ seat }) => `The ${seat} seat took back what it had said.`,
  contested: ({ seat }) => `${capital(seat)} do not agree that it was so.`,
  "question put": ({ seat, daysToAnswer }) => `A question was put to ${seat}, with ${counted(daysToAnswer, "day")} to answer.`,
  "words recorded": ({ seat }) => `Words were written down for ${seat}.`,
  "point raised": ({ seat, ownWords }) => `${ownWords ? `${capital(seat)} raised a point` : `A point was written down for ${seat}`}.`,
  "words confirmed": ({ by }) => `The words of the point were confirmed by ${by}.`,
  "point answered": ({ how }) => `A point was answered: “${how}”.`,
  "point called not answered": ({ seat }) => `${capital(seat)} say that their point was not answered.`,
  "fixed and open recorded": ({ open }) =>
    open.length > 0
      ? `What is fixed and open was written down, with ${counted(open.length, "thing")} open.`
      : "What is fixed was written down, and nothing was open.",
  "document added": ({ as }) => `A document was added: ${as}.`,
  "decision made": ({ there, where }) => `A decision was made${whereWords[where]}. ${thereWords(there)}`,
  "notes agreed": ({ seat }) => `The ${seat} seat agreed the notes.`,
  "marked as real": ({ seat }) => `The ${seat} seat marked a decision as one that shaped the work.`,
  "decision told": () => "The family seats were told about a decision.",
  "decision confirmed": ({ seat }) => `${capital(seat)} confirmed a decision.`,
  "action opened": ({ ledBy }) => `An action was set${ledBy.length > 0 ? `, led by ${listed(ledBy)}` : ""}.`,
  "action accepted": ({ seat }) => `The ${seat} seat said yes to leading an action.`,
  "action done": () => "An action was done.",
  "would rather not lead": ({ seat }) => `${capital(seat)} said they would rather not lead an action.`,
  "stage moved": ({ to }) => `The work moved to ${capital(to)}.`,
  "work closed": () => "The work closed.",
  "review held": ({ there }) => `People looked back at the work. ${thereWords(there)}`,
  "view asked": ({ seat }) => `The ${seat} seat was asked how it sees the work.`,
  "view given": ({ seat }) => `The ${seat} seat said how it sees the work.`,
  "started again": () => "The group started again together.",
};

const howWords = { nominated: ", chosen by families or a young people’s group", open: ", by open invitation", picked: "" } as const;
const whereWords = { meeting: " in a meeting", thread: " in a thread of comments", elsewhere: " elsewhere", formal: " formally" } as const;

const thereWords = (there: Who[]) => {
  const seats = [...new Set(there.map(({ seat }) => seat))];
  return seats.length === 0 ? "No seat is named as there." : `There: ${listed(seats)}.`;
};

export const factInWords = <K extends Kind>(fact: FactOf<K>): string => (words[fact.kind as K] as (fact: FactOf<K>) => string)(fact);

/** Late facts say so for as long as the record is kept. */
export const addedLaterInWords = (fact: Fact): string | undefined =>
  recordedLate(fact) ? `Added later: written down on ${dayInWords(fact.recordedOn)}, ${counted(fact.recordedOn - fact.day, "day")} after.` : undefined;
