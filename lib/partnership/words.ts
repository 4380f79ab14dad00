import type { RULE_DAYS_KEYS } from "@/db/keys";
import { KEY_DAYS } from "@/lib/two-keys/rules";
import type { ORGANISATION_KINDS } from "./input";

export const organisationKindWords: Record<(typeof ORGANISATION_KINDS)[number], string> = {
  "council": "Council", "nhs": "NHS", "education": "School, college or early years", "forum": "Parent carer forum", "young people": "Young people’s group", "voluntary": "Charity or voluntary group", "other": "Something else",
};

/** The rules whose days may be set here, with what they say and how far they may go. */
export const ruleDaysWords: Record<(typeof RULE_DAYS_KEYS)[number], { name: string; about: string; usual: number; least: number; most: number }> = {
  "second key": {
    name: "how long the second key waits", usual: KEY_DAYS, least: 7, most: 60,
    about: "Closing, the top rung and starting again need two people: the lead and a family. After this many days without an answer it is “not confirmed”. School holidays do not count for families, and somebody with an access need has twice as long. The forum’s key for other tests of the ladder waits as many days.",
  },
};

export const whoSeesNotice = "Everyone who is known in this partnership can see it. Please don’t name a child.";
export const whoSeesHelp = "Everyone can read this, signed in or not.";

export const organisationFieldWords = { name: "name", kind: "kind", startsOn: "from", endsOn: "until", followedBy: "followed by" } as const;
