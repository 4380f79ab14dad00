import { MEETING_KINDS } from "@/db/keys";

export const KINDS = MEETING_KINDS;
export type MeetingKind = (typeof KINDS)[number];
