"use server";

import { changeComment } from "@/lib/comment/change-comment";
import { confirmComment } from "@/lib/comment/confirm-comment";
import { hideWords } from "@/lib/comment/hide-words";
import { keepWords } from "@/lib/comment/keep-draft";
import { objectToHiding } from "@/lib/comment/object-to-hiding";
import { reportComment } from "@/lib/comment/report-comment";
import { takeBackComment } from "@/lib/comment/take-back";
import { takeDownComment } from "@/lib/comment/take-down";
import { writerOf } from "@/lib/comment/writer";
import { atWork, atWorkKeeping, submit, type FormState } from "@/lib/submit";

type Slugs = { partnership: string; work: string };

export async function submitChange(slugs: Slugs, thread: string, number: number, _: FormState, form: FormData) {
  const kept = () => keepWords(writerOf(form.get("writer"), new Date()), { box: form.get("box") ?? undefined, body: form.get("body") ?? undefined });
  return submit(form, changeComment, atWorkKeeping(slugs, `/${slugs.partnership}/work/${slugs.work}/comments/comment/${number}/change`, kept), () => `${thread}?said=comment-changed#comment-${number}`);
}

export async function submitMine(slugs: Slugs, thread: string, _: FormState, form: FormData) {
  return submit(form, confirmComment, atWork(slugs), ({ number }) => `${thread}?said=words-confirmed#comment-${number}`);
}

export async function submitTakeBack(slugs: Slugs, thread: string, _: FormState, form: FormData) {
  return submit(form, takeBackComment, atWork(slugs), ({ number }) => `${thread}?said=taken-back-comment#comment-${number}`);
}

export async function submitTakeDown(slugs: Slugs, thread: string, _: FormState, form: FormData) {
  return submit(form, takeDownComment, atWork(slugs), ({ number }) => `${thread}?said=taken-down#comment-${number}`);
}

export async function submitHiding(slugs: Slugs, thread: string, _: FormState, form: FormData) {
  return submit(form, hideWords, atWork(slugs), ({ number }) => `${thread}?said=words-hidden#comment-${number}`);
}

export async function submitReport(slugs: Slugs, thread: string, _: FormState, form: FormData) {
  return submit(form, reportComment, atWork(slugs), ({ number }) => `${thread}?said=reported#comment-${number}`);
}

export async function submitObjection(slugs: Slugs, place: string, _: FormState, form: FormData) {
  return submit(form, objectToHiding, atWork(slugs), () => `${place}?said=objected`);
}
