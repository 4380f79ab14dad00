import { sayBeganEarlier } from "@/lib/before/say-began-earlier";
import { markAsReal } from "@/lib/decision/mark-as-real";
import { recordDecision } from "@/lib/decision/record-decision";
import { addDocument } from "@/lib/document/add-document";
import { answerPoint } from "@/lib/point/answer-point";
import { callNotAnswered } from "@/lib/point/call-not-answered";
import { pointFromComment } from "@/lib/point/point-from-comment";
import { raisePoint } from "@/lib/point/raise-point";
import type { Clock } from "../clock";
import type { Script } from "../script";

/** A draft was there when families came; a point that was answered, and not to the end. */
export function shortBreaksRecord(w: Script, clock: Clock) {
  w.records(10, "09:00", "dana", (at) => addDocument(at, { title: "First draft of the leaflet", kind: "plan, draft or finished thing", writtenOn: clock.dayOf(4), place: "https://wolds.example/short-breaks/first-draft" }));
  w.records(12, "09:10", "dana", (at) => pointFromComment(at, { comment: "3" }));
  w.records(12, "09:15", "dana", (at) => answerPoint(at, { number: "1", how: "did", words: "We meet at 10 from now on." }));
  w.records(15, "21:00", "priya", (at) => raisePoint(at, { words: "Can the list of breaks itself still change?", came: "here", raisedOn: clock.dayOf(15) }));
  w.records(17, "15:10", "dana", (at) => recordDecision(at, { what: "The leaflet has four pages", madeOn: clock.dayOf(16), madeWhere: "elsewhere", place: "A call with the printer", size: "small", seats: [] }));
  w.records(18, "09:30", "dana", (at) => answerPoint(at, { number: "2", how: "could not", words: "The council set the list in March, and it stays until April." }));
  w.records(19, "21:20", "priya", (at) => callNotAnswered(at, { number: "2", words: "Who can we ask about April, then?" }));
  w.records(21, "20:40", "amara", (at) => markAsReal(at, { number: "1", words: "Four pages is why nobody reads to the end." }));
  w.records(23, "20:05", "amara", (at) => sayBeganEarlier(at, { onDay: clock.dayOf(-20), words: "Head teachers were shown a first version in the summer." }));
}
