"use server";

import { postComment } from "@/lib/comment/post";
import { atWork, submit, type FormState } from "@/lib/submit";

type Slugs = { partnership: string; work: string };

export async function submitComment(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, postComment, atWork(slugs), ({ number }) => `/${slugs.partnership}/work/${slugs.work}/comments?said=posted#comment-${number}`);
}
