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
  amara: { name: "Amara", is: "Parent carer. She joined from a letter, on her phone." },
  bev: { name: "Bev", is: "Forum rep. She speaks up for parent carers and hears of new ideas first." },
  chris: { name: "Chris", is: "Health. He is a therapist who sits in several pieces of work." },
  dana: { name: "Dana", is: "Education. She leads the short breaks leaflet." },
  eli: { name: "Eli", is: "Social care. He works on short breaks." },
  fatima: { name: "Fatima", is: "Adult services. She works with young people as they grow up." },
  josh: { name: "Josh", is: "Young person. He is 19." },
  mo: { name: "Mo", is: "Manager. He looks at all the work in the area." },
  ada: { name: "Ada", is: "Administrator. She looks after people and settings." },
};
