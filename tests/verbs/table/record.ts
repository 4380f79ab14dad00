import { agreeItWasALimit } from "@/lib/before/agree-it-was-a-limit";
import { callItAnAnswer } from "@/lib/before/call-it-an-answer";
import { contestEarlier } from "@/lib/before/contest-earlier";
import { sayBeganEarlier } from "@/lib/before/say-began-earlier";
import { withdrawEarlier } from "@/lib/before/withdraw-earlier";
import { addDocument } from "@/lib/document/add-document";
import { markDocument } from "@/lib/document/mark-document";
import { recordFixedOpen } from "@/lib/fixed-open/record-fixed-open";
import { hideInRecord } from "@/lib/hiding/hide-in-record";
import { objectToHidingInRecord } from "@/lib/hiding/object-to-hiding-in-record";
import { agreeNotes } from "@/lib/meeting/agree-notes";
import { recordMeeting } from "@/lib/meeting/record-meeting";
import { wasThere } from "@/lib/meeting/was-there";
import { writeNotes } from "@/lib/meeting/write-notes";
import { answerQuestion } from "@/lib/told/answer-question";
import { putQuestion } from "@/lib/told/put-question";
import { ratherNotLead } from "@/lib/told/rather-not-lead";
import { tellAccount } from "@/lib/told/tell-account";
import { aDocument, aHiddenPoint, aMeeting, aPoint, aQuestion, calledAnAnswer, earlier, EARLIER, MEETING, movedTo, settled } from "../lay/record";
import { its, line, type Lines } from "../line";

const BOARD = { lines: [{ kind: "open", what: "The pictures", decidedBy: "", since: "" }] };
const PLAN = { title: "The plan", kind: "plan, draft or finished thing", writtenOn: "2026-01-12" };

export const record: Lines = {
  sayBeganEarlier: line({ verb: sayBeganEarlier, by: "amara", given: EARLIER, wrong: { ...EARLIER, onDay: "2026-01-12" }, event: ["said to have begun earlier"], hears: { "said to have begun earlier": "dana" }, again: "one more" }),
  withdrawEarlier: line({ verb: withdrawEarlier, alone: false, lay: earlier("amara"), by: "amara", given: its(), not: ["dana"], event: ["said withdrawn"] }),
  contestEarlier: line({ verb: contestEarlier, alone: false, lay: earlier("chris"), by: "amara", given: its({ words: "It was no plan." }), not: ["chris"], event: ["said contested"], hears: { "said contested": "dana" } }),
  callItAnAnswer: line({ verb: callItAnAnswer, lay: settled, by: "amara", given: (_, settled) => ({ settled, words: "It was decided." }), not: ["chris"], event: ["called an answer"], hears: { "called an answer": "dana" } }),
  agreeItWasALimit: line({ verb: agreeItWasALimit, lay: calledAnAnswer, by: "amara", given: (_, settled) => ({ settled }), not: ["chris", "josh"], event: ["agreed it was a limit"], hears: { "agreed it was a limit": "dana" } }),

  addDocument: line({ verb: addDocument, by: "amara", given: PLAN, wrong: { ...PLAN, writtenOn: "2027-01-12" }, event: ["document added"], hears: { "document added": "chris" }, again: "one more" }),
  markDocument: line({ verb: markDocument, alone: false, lay: aDocument, by: "amara", given: its(), event: ["marked as real"], hears: { "marked as real": "dana" } }),
  recordFixedOpen: line({ verb: recordFixedOpen, by: "dana", given: BOARD, event: ["fixed and open recorded"], hears: { "fixed and open recorded": "chris" }, again: "one more" }),

  recordMeeting: line({ verb: recordMeeting, by: "dana", given: ({ seats }) => ({ ...MEETING, seats: [seats.education] }), wrong: { ...MEETING, heldOn: "2027-01-12" }, event: ["meeting recorded", "presence said"], hears: { "meeting recorded": "chris" }, again: "one more" }),
  wasThere: line({ verb: wasThere, alone: false, lay: aMeeting(), by: "amara", given: its(), event: ["presence said"] }),
  writeNotes: line({ verb: writeNotes, alone: false, lay: aMeeting(), by: "amara", given: its({ version: "1", notes: "We read it aloud." }), event: ["meeting notes written"], hears: { "meeting notes written": "chris" } }),
  agreeNotes: line({ verb: agreeNotes, alone: false, lay: aMeeting("We read it aloud."), by: "amara", given: its(), event: ["notes agreed"] }),

  hideInRecord: line({ verb: hideInRecord, alone: false, lay: aPoint("chris", "Tom cannot use the steps."), by: "amara", given: its({ thing: "point", words: "Tom" }), wrong: its({ thing: "point", words: "Tim" }), event: ["name hidden in the record"], hears: { "name hidden in the record": "chris" } }),
  objectToHidingInRecord: line({ verb: objectToHidingInRecord, alone: false, lay: aHiddenPoint, by: "chris", given: (_, hiding) => ({ hiding, objection: "It is a dog." }), not: ["amara"], event: ["hiding in the record objected to"], hears: { "hiding in the record objected to": "ada, bev" } }),

  tellAccount: line({ verb: tellAccount, by: "dana", given: { words: "The first words are written." }, event: ["account told"], hears: { "account told": "amara, bev, josh" }, again: "one more" }),
  putQuestion: line({ verb: putQuestion, by: "dana", given: ({ seats }) => ({ seat: seats.health, words: "How many wait?", days: "14" }), wrong: ({ seats }) => ({ seat: seats["social-care"], words: "How many wait?", days: "14" }), event: ["question put"], hears: { "question put": "chris" }, again: "one more" }),
  answerQuestion: line({ verb: answerQuestion, alone: false, lay: aQuestion, by: "chris", given: its({ words: "Forty." }), not: ["amara"], event: ["question answered"], hears: { "question answered": "dana" }, again: "one more" }),
  ratherNotLead: line({ verb: ratherNotLead, lay: movedTo("delivery"), by: "amara", not: ["chris"], event: ["rather not lead said"] }),
};
