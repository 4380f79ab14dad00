"use server";

import { dismissNotice } from "@/lib/partnership/dismiss-notice";
import { atPartnership, submit, type FormState } from "@/lib/submit";

export async function submitNoticeRead(partnership: string, home: "partnership" | "all", _: FormState, form: FormData) {
  return submit(form, dismissNotice, atPartnership(partnership), () => (home === "all" ? "/?said=notice-read" : `/${partnership}?said=notice-read`));
}
