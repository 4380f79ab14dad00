import { z } from "zod/mini";
import { choice, optionalText, text, version } from "@/lib/form/input";
import { GAP } from "./markdown";
import { COMMENT_LETTERS, TITLE_LETTERS } from "./rules";

/** The mark of a gap is ours: nobody types one. */
const noGap = z.transform((typed: unknown) => (typeof typed === "string" ? typed.replaceAll(GAP, "") : typed));

const body = z.pipe(noGap, text(COMMENT_LETTERS, "Write something first. A few words are enough."));
const title = z.pipe(noGap, text(TITLE_LETTERS, "Give the topic a title, so that others know what it is about."));
const number = z.pipe(z.pipe(z.string("Open the comment again."), z.transform(Number)), z.int("Open the comment again.").check(z.minimum(1, "Open the comment again."), z.maximum(999_999_999, "Open the comment again.")));
const topic = z.pipe(z.pipe(z._default(z.string("Open the topic again."), "0"), z.transform(Number)), z.int("Open the topic again.").check(z.minimum(0, "Open the topic again."), z.maximum(999_999_999, "Open the topic again.")));
const id = z.uuid("Open the page again from your letter.");
/** “Post anyway”: sent by the button that stands beside the hint. */
const sure = z.optional(z.string());
const because = text(300, "Say why. They will read it.");

export const RecordCommentInput = z.object({ whose: z.uuid("Choose whose words they are."), told: choice(["phone", "paper"], "Choose how they told it."), body, topic });
export const OneCommentInput = z.object({ number });
export const PostCommentInput = z.object({ body, topic, replyTo: z.optional(number), sure });
export const BeginTopicInput = z.object({ title, body, sure });
export const SayPrivatelyInput = z.object({ body, sure });
export const ChangeCommentInput = z.object({ number, version, body, sure });
export const TakeBackInput = z.object({ number, because: optionalText(300) });
export const TakeDownInput = z.object({ number, because });
export const HideWordsInput = z.object({ number, which: choice(["words", "all"], "Choose what to hide."), words: optionalText(200) });
export const ObjectInput = z.object({ number, objection: text(500, "Say why it names no child. A few words are enough.") });
export const ReportInput = z.object({ number, because: text(500, "Say what is wrong. A few words are enough."), who: z._default(choice(["lead", "forum"], "Choose who should look at it."), "lead") });
export const AnswerReportInput = z.object({ report: id, outcome: choice(["take down", "leave"], "Choose what happens to the comment."), answer: text(500, "Say why. Whoever asked will read it.") });
export const AnswerObjectionInput = z.object({ hiding: id, side: choice(["forum", "administrator"], "Choose for whom you answer."), outcome: choice(["put back", "stay hidden"], "Choose what happens to the words."), because: text(500, "Say why. The writer will read it.") });
const AGAIN = "Open the page again, then save this for later.";
const BOX = /^(topic \d{1,9}|new topic|private|change \d{1,9})$/;
export const KeepDraftInput = z.object({ workId: z.uuid(AGAIN), box: z.string(AGAIN).check(z.regex(BOX, AGAIN)), title: optionalText(TITLE_LETTERS * 4), body: optionalText(COMMENT_LETTERS * 4), key: z.optional(z.string()) });
export const MarkReadInput = z.object({ workId: z.uuid(), topic: z.int().check(z.minimum(0)), readTo: z.int().check(z.minimum(1)) });
