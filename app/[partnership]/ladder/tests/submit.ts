"use server";

import { declineForumKey } from "@/lib/ladder/decline-forum-key";
import { proposeTests } from "@/lib/ladder/propose-tests";
import { takeBackTests } from "@/lib/ladder/take-back-tests";
import { turnForumKey } from "@/lib/ladder/turn-forum-key";
import { atPartnership, submit, type FormState } from "@/lib/submit";

const at = (partnership: string, id: string, said: string) => `/${partnership}/ladder/tests/${id}?said=${said}`;

export async function submitTests(partnership: string, _: FormState, form: FormData) {
  return submit(form, proposeTests, atPartnership(partnership), ({ id }) => at(partnership, id, "tests-proposed"));
}

export async function submitForumKey(partnership: string, id: string, _: FormState, form: FormData) {
  return submit(form, turnForumKey, atPartnership(partnership), () => at(partnership, id, "forum-key-turned"));
}

export async function submitForumNo(partnership: string, id: string, _: FormState, form: FormData) {
  return submit(form, declineForumKey, atPartnership(partnership), () => at(partnership, id, "forum-key-declined"));
}

export async function submitTakeBack(partnership: string, id: string, _: FormState, form: FormData) {
  return submit(form, takeBackTests, atPartnership(partnership), () => at(partnership, id, "tests-taken-back"));
}
