"use server";

import { agreeNotes } from "@/lib/meeting/agree-notes";
import { recordMeeting } from "@/lib/meeting/record-meeting";
import { wasThere } from "@/lib/meeting/was-there";
import { writeNotes } from "@/lib/meeting/write-notes";
import { atWork, submit, type FormState } from "@/lib/submit";

type Slugs = { partnership: string; work: string };

const at = ({ partnership, work }: Slugs, number: number, said: string) => `/${partnership}/work/${work}/meetings/${number}?said=${said}`;

export async function submitMeeting(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, recordMeeting, atWork(slugs), ({ number }) => at(slugs, number, "meeting-recorded"));
}

export async function submitWasThere(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, wasThere, atWork(slugs), ({ number }) => at(slugs, number, "was-there"));
}

export async function submitNotes(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, writeNotes, atWork(slugs), ({ number }) => at(slugs, number, "notes-written"));
}

export async function submitNotesAgreed(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, agreeNotes, atWork(slugs), ({ number }) => at(slugs, number, "notes-agreed"));
}
