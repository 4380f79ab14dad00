import type { CAST_KEYS } from "./input";

export const tooMany = (minutes: number): string =>
  `That's a lot of tries. Wait ${minutes === 1 ? "a minute" : minutes > 90 ? "until tomorrow" : `${minutes} minutes`}, then try once more.`;

export const linkGone = "This link has stopped working. Links to sign in last 30 minutes and work once. Ask for a new one.";
export const codeGone = "This code has stopped working. Codes last 10 minutes and five tries. Ask for a new one.";
export const nobodyAsked = "This browser has not asked for a code, or it asked too long ago. Ask for a new one here.";
export const wrongCode = (left: number): string =>
  `That is not the code in the newest letter. You have ${left === 1 ? "one try" : `${left} tries`} left.`;

type CastKey = (typeof CAST_KEYS)[number];

/** Whom you can be in the demo. All of them are made up. */
export const castWords: Record<CastKey, { name: string; is: string }> = {
  amara: { name: "Amara", is: "Parent carer. Came in by a letter, without a password." },
  bev: { name: "Bev", is: "Forum rep. Hears of a new idea on the same day." },
  chris: { name: "Chris", is: "Health. Leads the work on contact cards." },
  dana: { name: "Dana", is: "Education. Leads the short breaks leaflet." },
  eli: { name: "Eli", is: "Social care. Leads the letters about home to school transport." },
  fatima: { name: "Fatima", is: "Adult services. Leads the guide to becoming an adult." },
  josh: { name: "Josh", is: "Young person, 19." },
  mo: { name: "Mo", is: "Manager. Sees how all the work in the area stands." },
  ada: { name: "Ada", is: "Administrator. Looks after people and settings." },
};
