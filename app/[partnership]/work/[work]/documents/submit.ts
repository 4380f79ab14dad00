"use server";

import { addDocument } from "@/lib/document/add-document";
import { markDocument } from "@/lib/document/mark-document";
import { atWork, submit, type FormState } from "@/lib/submit";

type Slugs = { partnership: string; work: string };

const at = ({ partnership, work }: Slugs, number: number, said: string) => `/${partnership}/work/${work}/documents/${number}?said=${said}`;

export async function submitDocument(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, addDocument, atWork(slugs), ({ number }) => at(slugs, number, "document-added"));
}

export async function submitMarked(slugs: Slugs, _: FormState, form: FormData) {
  return submit(form, markDocument, atWork(slugs), ({ number }) => at(slugs, number, "marked-as-real"));
}
