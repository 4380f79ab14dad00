import { dayInWords, type Day } from "./day";
import type { Said, TestKey } from "./finding";
import { capital, counted, listed } from "./listed";
import type { Seat } from "./facts";
import type { StartLine } from "./start-line";
import { WHO_COUNTS } from "./words";

const sentences = (...all: (string | false)[]) => all.filter(Boolean).join(" ");

const whatStarted = ({ what, day, saidBy }: StartLine): string => {
  const on = dayInWords(day);
  return {
    "an answer": saidBy ? `${capital(saidBy)} say an answer was settled on ${on}.` : `An answer was settled on ${on}.`,
    "began earlier": `${capital(saidBy ?? "")} say this began on ${on}.`,
    "a plan": `The first plan or draft came on ${on}.`,
    "a decision": `The first decision was made on ${on}.`,
    "an action": `The first action was set on ${on}.`,
    "a stage": `Design began on ${on}.`,
  }[what];
};

interface AtTheLine {
  missing: Seat[];
  familyThere: boolean;
}

export const fromTheStartWords = {
  met: (line: StartLine, seat: Seat): Said => ({
    so: `${whatStarted(line)} Every seat had been asked, or families agreed it could stay empty, and ${seat} were there.`,
  }),
  notYet: ({ missing, familyThere }: AtTheLine, writtenDownLate: boolean): Said => {
    const next = sentences(
      missing.length > 0 &&
        `First invite ${listed(missing)}. If a seat is to stay empty, give a reason and ask a family seat if it agrees.`,
      !familyThere && "Wait for families to join before anything is settled.",
      writtenDownLate && "Write down what is settled next within a week.",
    );
    const so = writtenDownLate
      ? "What was settled so far was written down more than a week late, so it cannot count here."
      : "Nothing has been settled yet.";
    return next ? { so, next } : { so };
  },
  unmet: (line: StartLine, { missing, familyThere }: AtTheLine, beforeItBegan: boolean): Said => ({
    so: beforeItBegan
      ? `${whatStarted(line)} That was before this work began, and nobody had been asked yet.`
      : sentences(
          whatStarted(line),
          missing.length > 0 &&
            `By then ${listed(missing)} had not been asked. Families had not agreed that ${missing.length === 1 ? "this seat" : "these seats"} could stay empty.`,
          !familyThere && "By then no family member who counts here was there.",
        ),
  }),
};

export const roundTheTableWords = {
  met: (empty: Seat[], leftLately: Seat[]): Said => ({
    so: sentences(
      `Every seat ${leftLately.length > 0 ? "has someone in it, or had until lately" : "has someone in it"}${empty.length > 0 ? `, but for ${listed(empty)}: families agreed to that` : ""}.`,
      leftLately.length > 0 && `A seat counts for 30 days after somebody leaves: ask who comes next for ${listed(leftLately)}.`,
    ),
  }),
  notYet: (missing: Seat[]): Said => ({
    so: `People are still being asked in. Nobody is here yet for ${listed(missing)}.`,
    next: `Invite ${listed(missing)}, or give a reason and ask a family seat if it agrees.`,
  }),
  unmet: (missing: Seat[], excusable: Seat[]): Said => ({
    so: `Nobody is here now for ${listed(missing)}.`,
    next: sentences(
      `Ask who could come for ${listed(missing)}.`,
      excusable.length > 0 &&
        `If nobody can come${excusable.length < missing.length ? ` for ${listed(excusable)}` : ""}, give a reason and ask a family seat if it agrees.`,
    ),
  }),
};

export const decideTogetherWords = {
  met: (all: number): Said => ({
    so:
      all === 1
        ? "The one decision so far was shared with families."
        : `${all === 2 ? "Both" : `All ${all}`} decisions were shared with families.`,
  }),
  notYet: (): Said => ({
    so: "No decision has been written down yet.",
    next: "Have families there when a decision is made, and write it down within a week.",
  }),
  notShared: (day: Day, others: number, next: string, othersThere: boolean): Said => ({
    so: sentences(
      others > 0
        ? `The decision of ${dayInWords(day)} and ${others} more do not count as shared with families.`
        : `The decision of ${dayInWords(day)} does not count as shared with families.`,
      othersThere && WHO_COUNTS,
    ),
    next,
  }),
  tellBy: (made: Day, by: Day) =>
    `Tell the family seats about the decision of ${dayInWords(made)} by ${dayInWords(by)}, give them 3 days, then ask if they confirm it.`,
  confirmFrom: (made: Day, from: Day, today: Day) =>
    `The family seats were told of the decision of ${dayInWords(made)} in time. ${from > today ? `From ${dayInWords(from)} they` : "They"} may confirm it, if they agree.`,
  askToConfirm: (made: Day) => `Ask the family seats if they confirm the decision of ${dayInWords(made)}.`,
  askForTheNotes: (made: Day) =>
    `The decision of ${dayInWords(made)} was written down late. Ask a family seat who was there if it agrees the notes.`,
  shareTheNext: "What was decided stays as it was made. Make the next decisions with families there, or start again together.",
  mostlyAfterwards: (all: number, withFamilies: number): Said => ({
    so:
      all === 1
        ? "The one decision so far was shared with families afterwards. For at least half, families should be there."
        : `Families were there for ${withFamilies || "none"} of the ${all} decisions. The others were shared afterwards. It takes at least half with families there.`,
    next: "Make the next decisions with families there.",
  }),
};

export const doTogetherWords = {
  done: (seat: Seat, day: Day): Said => ({ so: `${capital(seat)} led an action that was done by ${dayInWords(day)}.` }),
  ratherNot: (): Said => ({ so: "The families here would rather not lead an action, and that is fine." }),
  stillToCome: (): Said => ({
    so: "Delivery has not begun yet.",
    next: "When Delivery begins, ask families if they would like to lead an action, alone or with you.",
  }),
  inDelivery: (led: number): Said =>
    led > 0
      ? {
          so: `Families have taken on ${counted(led, "action")}, and ${led === 1 ? "it is not" : "none is"} done yet.`,
          next: `Ask families what would help to finish ${led === 1 ? "the action they lead" : "the actions they lead"}.`,
        }
      : {
          so: "No family member who counts here has taken on an action yet.",
          next: "Ask families if they would like to lead an action, alone or with you. They may say they would rather not.",
        },
  unmet: (led: number): Said => ({
    so: "Delivery is over, and no family member who counts here has led an action that is done.",
    next: sentences(
      led > 0 && "Finish together what families took on.",
      "Families may also say that they would rather not lead.",
    ),
  }),
};

export const lookBackWords = {
  met: (seat: Seat, day: Day): Said => ({ so: `On ${dayInWords(day)}, ${seat} were there to look back at the work.` }),
  stillToCome: (): Said => ({
    so: "Looking back together is still to come.",
    next: "Plan with families how to look back, at a time they can make.",
  }),
  inReview: (alreadyHeld: boolean): Said => ({
    so: alreadyHeld
      ? "There was a review, and no family member who counts here was in it."
      : "Nobody has looked back together yet.",
    next: "Ask families for a time when they can look back with you.",
  }),
};

export const familiesAgreeWords = {
  met: (seats: Seat[], rung: string): Said => ({ so: `${capital(listed(seats))} see this work as ${rung} or higher.` }),
  lower: (seat: Seat, rung: string): Said => ({
    so: `${capital(seat)} see this work as ${rung}. That is worth knowing.`,
    next: `Ask ${seat} what would make the difference.`,
  }),
  askedOn: (seat: Seat, day: Day): Said => ({
    so: `On ${dayInWords(day)}, ${seat} were asked how they see it.`,
  }),
  notAsked: (seat: Seat): Said => ({
    so: `${capital(seat)} have not been asked yet how they see this stage.`,
    next: `Ask ${seat} for their view. They may take their time.`,
  }),
  nobody: (someoneIsHere: boolean): Said => ({
    so: someoneIsHere
      ? `No family member who counts here is at the table now. ${WHO_COUNTS}`
      : "No family is at the table now.",
    next: "Ask the forum and young people’s groups who could come.",
  }),
  sealed: "What each family seat says opens for you when your seat has given its view.",
};

/** Once the work is closed, what was still to come is not met. */
export const closedWords: Partial<Record<TestKey, string>> = {
  answered: "The work closed before any family point had an answer.",
  "in-before-delivery": "The work closed and no family had joined.",
  "open-to-change": "The work closed and nobody had written down what was open.",
  "in-before-design": "The work closed and no family member who counts here had joined.",
  "in-the-room": "The work closed before its Design was over.",
  "from-the-start": "The work closed with nothing settled that was written down in time.",
  "round-the-table": "The work closed before everyone was round the table.",
  "decide-together": "The work closed with no decision written down.",
  "do-together": "The work closed before an action that families led was done.",
  "look-back-together": "The work closed before families and services looked back together.",
  "families-agree": "The work closed before every family seat had said how it sees it.",
};
