import { recordPoint } from "@/lib/point/record-point";
import { putQuestion } from "@/lib/told/put-question";
import type { Clock } from "../clock";
import type { Script } from "../script";

/** Families are asked, with time to answer; and what somebody said at a coffee morning is written down. */
export function transportLettersRecord(w: Script, clock: Clock) {
  w.records(18, "09:30", "eli", (at, seats) => putQuestion(at, { seat: seats["parent-carers"], words: "Which line of the letter would you read out to a friend?", days: "14" }));
  w.records(30, "20:10", "tomasz", (at, seats) => recordPoint(at, { words: "I rang three numbers and nobody could say who decides.", came: "elsewhere", raisedOn: clock.dayOf(30), whose: `seat:${seats["parent-carers"]}` }));
}
