"use server";

import type { WorkPlace } from "@/lib/access/place";
import { beginTopic } from "@/lib/comment/begin-topic";
import { keepDraft, keepWords } from "@/lib/comment/keep-draft";
import { postComment } from "@/lib/comment/post";
import { recordComment } from "@/lib/comment/record-comment";
import { sayPrivately } from "@/lib/comment/say-privately";
import { writerOf } from "@/lib/comment/writer";
import { atWork, atWorkKeeping, submit, type FormState } from "@/lib/submit";

type Slugs = { partnership: string; work: string };

export async function submitComment(slugs: Slugs, thread: string, _: FormState, form: FormData) {
  if (form.get("later")) return submitDraft(slugs, thread, form);
  return submit(form, postComment, atWorkKeeping(slugs, `${thread}#write`, () => kept(form)), ({ number }) => `${thread}?said=posted#comment-${number}`);
}

export async function submitForSomeone(slugs: Slugs, thread: string, _: FormState, form: FormData) {
  return submit(form, recordComment, atWork(slugs), ({ number }) => `${thread}?said=written-down#comment-${number}`);
}

export async function submitTopic(slugs: Slugs, at: string, _: FormState, form: FormData) {
  if (form.get("later")) return submitDraft(slugs, `${at}/new`, form);
  return submit(form, beginTopic, atWorkKeeping(slugs, `${at}/new`, () => kept(form)), ({ topic }) => `${at}/${topic}?said=topic-begun`);
}

export async function submitPrivately(slugs: Slugs, at: string, _: FormState, form: FormData) {
  return submit(form, sayPrivately, atWorkKeeping(slugs, `${at}/private`, () => kept(form)), () => `${at}/private?said=said-privately`);
}

const kept = (form: FormData) => keepWords(writerOf(form.get("writer"), new Date()), { box: form.get("box") ?? undefined, title: form.get("title") ?? undefined, body: form.get("body") ?? undefined });

/** “Save for later”: what the box holds is kept, and nothing is posted. */
const submitDraft = (slugs: Slugs, place: string, form: FormData) =>
  submit(
    form,
    (at: WorkPlace, given: unknown) => keepDraft(at, { ...(given as object), workId: writerOf(form.get("writer"), at.now)?.workId }),
    atWorkKeeping(slugs, `${place}#write`, () => kept(form)),
    ({ kept: isKept }) => `${place}?said=${isKept ? "draft-kept" : "draft-gone"}#write`,
  );
