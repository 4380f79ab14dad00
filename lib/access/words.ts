import { isFamily } from "@/lib/seat/sectors";
import type { PartnershipPermission, Permission } from "./policy";
import type { Standing } from "./standing";

const notOpen = "This opens when every seat is invited or left empty with a reason. The lead can finish that on the set-up page.";
const over = "This work is finished. You can read it, but nothing more is added.";
const stopped = "This work has stopped. You can read it. The lead can say that it goes on again.";
const paused = "This work is paused. The lead can say that it goes on again.";
const needASeat = "Only people with a seat can do this. You can ask the lead for a seat.";
const leadsFirst = "You lead this work, so you cannot just leave. Offer the lead to somebody here first. When they have said yes, you can leave.";
const onlyFamilies = "Only somebody in the parent carers’ or the young people’s seat can agree to this.";
const onlyTheLead = "Only the lead can do this. Ask the lead, or say it in a comment.";

/** What a person is told when the policy says no: what is so, and what they can do. */
export function refusalWords(may: Permission, s: Standing): string {
  if (may === "show the full title" && s.leadId === s.person.id) return "The title of this work is not kept back.";
  if (may === "leave") return s.seat === null ? "You have no seat in this work." : leadsFirst;
  if (ASKED_OF.has(may)) return "The lead, a forum rep or an administrator answers this.";
  if (may === "say it privately" && s.leadId === s.person.id) return "You lead this work, so it would be said to yourself. Others can say it to you.";
  if (may === "say it privately" && s.seat?.sector === "young-people") return "What you say in private should reach two adults you know by name. Tell two of them, or write a comment here.";
  if (s.stage === "closed" || s.work.recordedAfterwards) return over;
  if (may === "ask for a seat") return "You have a seat in this work already.";
  if (ABOUT_LEADING.has(may)) return s.leadId === s.person.id ? "You lead this work already." : s.work.stoppedAt ? stopped : "Forum reps, practitioners and managers answer this.";
  if (s.seat === null) return needASeat;
  if (may === "go on again" && s.leadId === s.person.id) return "This work is going on already.";
  if (s.work.stoppedAt && may !== "go on again") return stopped;
  if (may === "answer the offer of the lead") return "You lead this work already.";
  if (may === "agree that a seat is empty") return onlyFamilies;
  if (may === "choose a supporter" && !isFamily(s.seat.sector)) return "Parent carers and young people choose somebody who speaks with them.";
  if (may === "set up the work" && s.work.openedAt) return "The invitations have gone. Add people on the seats page.";
  if (LEAD_ONLY.has(may) && s.leadId !== s.person.id) return onlyTheLead;
  if (s.work.pausedAt) return paused;
  return notOpen;
}

/** Asked of people who may have no seat, also when the work is finished. */
const ASKED_OF = new Set<Permission>(["answer a report", "answer an objection", "answer for the forum", "answer as administrator"]);

/** Answered by those who may have no seat yet. */
const ABOUT_LEADING = new Set<Permission>(["answer the ask to lead", "lead for the forum", "lead for the council"]);

const LEAD_ONLY = new Set<Permission>([
  "set up the work", "invite people", "say which rung", "say the aim", "take up the new tests", "ask for views",
  "move the stage", "pause or stop the work", "go on again", "end somebody's seat", "withdraw the idea", "show the full title", "write the terms", "write the outline", "ask others to lead", "offer the lead", "take down a comment",
]);

export const partnershipRefusalWords: Record<PartnershipPermission, string> = {
  "be here": "You are not part of this partnership.",
  "see every outline": "You can open the pieces of work where you have a seat.",
  "see the dashboard": "Managers and forum reps open the dashboard. You can open the pieces of work where you have a seat.",
  "say which work is missing": "Only forum reps say which work is missing here. Tell one of them what you know.",
  "begin work": "Practitioners and forum reps begin work. Tell one of them your idea, or write it in a comment.",
  "turn the forum's key": "Only a forum rep turns the forum’s key.",
  "hide a child's name here": "You are not part of this partnership.",
  "answer for the council": "Only a manager is asked for the council and its partners.",
  "look at what is asked": "Forum reps and administrators look at this.",
  "administer": "Only an administrator of this partnership can do this.",
};
