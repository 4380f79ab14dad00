import type { MeetingKind } from "./kinds";

export const kindWords: Record<MeetingKind, string> = { meeting: "A meeting", review: "A review: looking back together" };
export const whoSeesMeetings = "Everyone with a seat in this work can see it. Please don’t name a child.";
