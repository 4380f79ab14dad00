import { DOCUMENT_KINDS } from "@/db/keys";

export const KINDS = DOCUMENT_KINDS;
export type DocumentKind = (typeof KINDS)[number];
