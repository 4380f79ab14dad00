import { answerObjection } from "@/lib/comment/answer-objection";
import { answerReport } from "@/lib/comment/answer-report";
import { beginTopic } from "@/lib/comment/begin-topic";
import { changeComment } from "@/lib/comment/change-comment";
import { confirmComment } from "@/lib/comment/confirm-comment";
import { hideWords } from "@/lib/comment/hide-words";
import { keepDraft } from "@/lib/comment/keep-draft";
import { markRead } from "@/lib/comment/mark-read";
import { objectToHiding } from "@/lib/comment/object-to-hiding";
import { postComment } from "@/lib/comment/post";
import { recordComment } from "@/lib/comment/record-comment";
import { reportComment } from "@/lib/comment/report-comment";
import { sayPrivately } from "@/lib/comment/say-privately";
import { takeBackComment } from "@/lib/comment/take-back";
import { takeDownComment } from "@/lib/comment/take-down";
import { graceSits, hidden, objectedTo, reported, said, saidByGrace } from "../lay/talk";
import { its, line, type Lines } from "../line";

/** Chris wants to hear everything. */
export const comment: Lines = {
  postComment: line({ verb: postComment, by: "amara", given: { body: "Good." }, event: ["comment posted"], hears: { "comment posted": "chris" }, again: "one more" }),
  beginTopic: line({ verb: beginTopic, by: "amara", given: { title: "Pictures", body: "Which?" }, event: ["topic begun"], hears: { "topic begun": "chris" }, again: "one more" }),
  changeComment: line({ verb: changeComment, alone: false, lay: said("amara"), by: "amara", given: its({ version: "1", body: "Larger?" }), not: ["chris"], event: ["comment changed"] }),
  takeBackComment: line({ verb: takeBackComment, alone: false, lay: said("amara"), by: "amara", given: its({ because: "" }), not: ["dana"], event: ["comment taken back"] }),
  takeDownComment: line({ verb: takeDownComment, alone: false, lay: said("amara"), by: "dana", given: its({ because: "It is unkind." }), not: ["chris"], event: ["comment taken down"], hears: { "comment taken down": "amara" } }),
  sayPrivately: line({ verb: sayPrivately, by: "amara", given: { body: "A word." }, not: ["josh", "dana"], event: ["private word said"], hears: { "private word said": "dana" }, again: "one more" }),
  recordComment: line({ verb: recordComment, lay: graceSits("parent-carers"), by: "dana", given: (_, whose) => ({ whose, told: "phone", body: "Yes." }), not: ["chris"], event: ["comment written down"], hears: { "comment written down": "chris" }, again: "one more" }),
  confirmComment: line({ verb: confirmComment, lay: saidByGrace, by: "grace", given: { number: "1" }, not: ["amara"], event: ["comment words confirmed"] }),
  reportComment: line({ verb: reportComment, alone: false, lay: said("chris"), by: "amara", given: its({ because: "It is unkind." }), not: ["dana", "chris"], event: ["comment reported"], hears: { "comment reported": "dana" } }),
  answerReport: line({ verb: answerReport, alone: false, lay: reported(), by: "dana", given: (_, report) => ({ report, outcome: "take down", answer: "You are right." }), not: ["josh"], event: ["report answered", "comment taken down"], hears: { "report answered": "amara", "comment taken down": "chris" } }),
  hideWords: line({ verb: hideWords, alone: false, lay: said("chris"), by: "amara", given: its({ which: "words", words: "Tom" }), wrong: its({ which: "words", words: "Tim" }), event: ["name hidden"], hears: { "name hidden": "chris" } }),
  objectToHiding: line({ verb: objectToHiding, alone: false, lay: hidden, by: "chris", given: its({ objection: "It is our dog." }), not: ["amara"], event: ["hiding objected to"], hears: { "hiding objected to": "ada, bev" } }),
  answerObjection: line({ verb: answerObjection, alone: false, lay: objectedTo, by: "bev", given: (_, hiding) => ({ hiding, side: "forum", outcome: "put back", because: "It is a dog." }), not: ["josh", "ada"], event: ["objection answered"] }),
  keepDraft: line({ verb: keepDraft, by: "amara", given: ({ workId }) => ({ workId, box: "topic 0", title: "", body: "I was going to say" }), freely: "a draft is their own", again: "the same" }),
  markRead: line({ verb: markRead, alone: false, lay: said("chris"), by: "amara", given: ({ workId }, { number }) => ({ workId, topic: 0, readTo: number }), freely: "how far they have read is their own", again: "the same" }),
};
