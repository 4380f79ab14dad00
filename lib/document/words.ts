import type { DocumentKind } from "./kinds";

export const kindWords: Record<DocumentKind, string> = { "background reading": "Background", "plan, draft or finished thing": "A plan, draft or finished thing" };
export const kindHints: Record<DocumentKind, string> = {
  "background reading": "A law, a report, a survey. It shapes nothing here yet.",
  "plan, draft or finished thing": "Something of this work is written in it already.",
};
export const whoSeesDocuments = "Everyone with a seat in this work can see it. Please don’t name a child.";
