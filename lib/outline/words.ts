import type { LEAD_SIDE_KEYS } from "@/db/keys";

export const LEAD_SIDES = ["forum", "council"] as const satisfies typeof LEAD_SIDE_KEYS;
export type LeadSide = (typeof LEAD_SIDES)[number];

/** Who is asked to lead, in a sentence: “Dana asks the parent carer forum to lead this.” */
export const sideWords: Record<LeadSide, string> = { forum: "the parent carer forum", council: "the council and its partners" };
export const sideAsks: Record<LeadSide, { label: string; hint: string }> = {
  forum: { label: "The parent carer forum", hint: "Its forum reps get a letter with this outline. One of them answers for the forum." },
  council: { label: "The council and its partners", hint: "Managers get a letter with this outline. One of them, or a practitioner, answers." },
};
export const nobodyThereWords: Record<LeadSide, string> = {
  forum: "Nobody else here answers for the forum yet. Invite the forum by its shared address. When somebody has joined, you can offer them the lead on the seats page.",
  council: "Nobody else here answers for the council or its partners yet. Ask an administrator to add them.",
};
