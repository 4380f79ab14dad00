import { recordDecision } from "@/lib/decision/record-decision";
import { challengeDecision } from "@/lib/decision/challenge-decision";
import { sayMissing } from "@/lib/decision/say-missing";
import { tellFamilies } from "@/lib/decision/tell-families";
import { addDocument } from "@/lib/document/add-document";
import { recordFixedOpen } from "@/lib/fixed-open/record-fixed-open";
import { agreeNotes } from "@/lib/meeting/agree-notes";
import { recordMeeting } from "@/lib/meeting/record-meeting";
import { wasThere } from "@/lib/meeting/was-there";
import { answerPoint } from "@/lib/point/answer-point";
import { callFair } from "@/lib/point/call-fair";
import { raisePoint } from "@/lib/point/raise-point";
import { showPoint } from "@/lib/point/show-point";
import { answerQuestion } from "@/lib/told/answer-question";
import { putQuestion } from "@/lib/told/put-question";
import { tellAccount } from "@/lib/told/tell-account";
import type { Clock } from "../clock";
import type { Script } from "../script";

/** What was decided about the card, and who was there; one decision the forum found out about later. */
export function contactCardsRecord(w: Script, clock: Clock) {
  w.records(3, "20:20", "amara", (at) => raisePoint(at, { words: "We never know who has visited. You come home and cannot ask them anything.", came: "here", raisedOn: clock.dayOf(3) }));
  w.records(5, "09:40", "chris", (at) => addDocument(at, { title: "What families told the forum about visits", kind: "background reading", writtenOn: clock.dayOf(2), place: "With the forum, on paper" }));
  w.records(6, "10:10", "chris", (at) => recordFixedOpen(at, { lines: [
    { kind: "fixed", what: "The money for printing", decidedBy: "the integrated care board", since: clock.dayOf(0) },
    { kind: "open", what: "What stands on the card", decidedBy: "", since: "" },
    { kind: "open", what: "Who leaves it, and when", decidedBy: "", since: "" },
    { kind: "unknown", what: "Who pays after the first year", decidedBy: "", since: "" },
  ] }));
  w.records(7, "15:00", "chris", (at, seats) => recordMeeting(at, {
    what: "Three rough drawings", heldOn: clock.dayOf(7), kind: "meeting", place: "Coast family centre, and online", seats: [seats.health, seats["parent-carers"], seats["young-people"]],
    notes: "Three drawings on the table. Families chose the second one and took the job title off the front. One phone number for everyone.",
  }));
  w.records(7, "15:20", "chris", (at, seats) => recordDecision(at, {
    what: "One card with a photo, a first name and one phone number", madeOn: clock.dayOf(7), madeWhere: "meeting", meeting: "1", size: "real", seats: [seats.health, seats["parent-carers"]],
    changedByFamilies: "The photo and the one phone number came from families.", options: "Five numbers, one for each team.", because: "Nobody can remember five numbers.",
  }));
  w.records(7, "19:05", "bev", (at) => wasThere(at, { number: "1" }));
  w.records(8, "20:00", "amara", (at) => agreeNotes(at, { number: "1" }));
  w.records(20, "12:10", "bev", (at) => sayMissing(at, { what: "The teams pay for their own cards after the first year", madeOn: clock.dayOf(18), place: "The budget talk" }));
  w.records(21, "09:20", "chris", (at) => tellFamilies(at, { number: "2" }));
  w.records(25, "12:30", "bev", (at) => challengeDecision(at, { number: "2", words: "A small team will stop. We would have said so, had we been asked." }));
  w.records(26, "11:30", "dana", (at) => answerPoint(at, { number: "1", how: "did", words: "A card is left at every visit. 5,000 are printed." }));
  w.records(27, "20:15", "amara", (at) => callFair(at, { number: "1" }));
  w.records(27, "20:16", "amara", (at) => showPoint(at, { number: "1" }));
  w.records(28, "09:00", "chris", (at) => showPoint(at, { number: "1" }));
  w.records(29, "10:00", "chris", (at) => tellAccount(at, { words: "The cards are printed. Nine teams learn to use them this month. After that we ask 40 families whether they were given one." }));
  w.records(30, "10:00", "chris", (at, seats) => putQuestion(at, { seat: seats["young-people"], words: "Where would you keep the card?", days: "14" }));
  w.records(33, "17:40", "josh", (at) => answerQuestion(at, { number: "1", words: "In my bag. On the fridge for the little ones." }));
}
