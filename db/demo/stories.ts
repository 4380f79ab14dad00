import type { PartnershipPlace } from "@/lib/access/place";
import { sayWorkMissing } from "@/lib/dashboard/say-work-missing";
import { clockBefore } from "./clock";
import { checkTold } from "./play/check";
import { IN_WORDS, type Story } from "./play/told";
import parentEvent from "./stories/annual-parent-carer-event.json";
import answeringFamilies from "./stories/answering-families.json";
import contactCards from "./stories/contact-cards.json";
import transportLetters from "./stories/home-to-school-transport-letters.json";
import informationGroup from "./stories/information-group.json";
import localOffer from "./stories/local-offer-who-does-what.json";
import oneApp from "./stories/one-app-for-appointments.json";
import adulthoodGuide from "./stories/preparing-for-adulthood-guide.json";
import recruitmentQuestions from "./stories/recruitment-panel-questions.json";
import involvementPolicy from "./stories/school-involvement-policy.json";
import schoolTransport from "./stories/school-transport-day-by-day.json";
import shortBreaks from "./stories/short-breaks-leaflet.json";
import waitingWell from "./stories/waiting-well.json";
import teachersToKnow from "./stories/what-we-want-teachers-to-know.json";

export const TOLD_STORIES: unknown[] = [
  parentEvent, informationGroup, schoolTransport, oneApp, answeringFamilies, localOffer, involvementPolicy,
  teachersToKnow, contactCards, shortBreaks, transportLetters, adulthoodGuide, recruitmentQuestions, waitingWell,
];

/** The stories of Wolds and Coast, one for each piece of work. */
export function demoStories(): Story[] {
  const checked = checkTold(TOLD_STORIES, IN_WORDS);
  if ("faults" in checked) throw new Error(checked.faults.join("\n"));
  return checked.stories;
}

/** Work the forum knows of and nobody has brought here: how many days ago it said so. */
const MISSING = [
  { daysAgo: 17, title: "New contract for school transport", line: "Parents heard at the school gate that a new company was chosen. Nobody here has asked families." },
  { daysAgo: 64, title: "Where the new special school will stand", line: "Two places are named in a council paper. No family has been in a meeting about it." },
] as const;

export const missingHere = (now: Date, bev: Omit<PartnershipPlace, "now">) =>
  MISSING.map(({ daysAgo, ...missing }) => {
    const at = clockBefore(now, 0).at(-daysAgo, "10:20");
    return { at, does: () => sayWorkMissing({ ...bev, now: at }, missing) };
  });
