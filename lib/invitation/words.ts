import type { HOW_INVITED_KEYS } from "@/db/keys";
import type { HEARS, NEEDS } from "./input";
import type { InvitationState, NotAgain } from "./rules";

export const stateWords: Record<InvitationState, string> = {
  "not sent": "Not sent yet",
  "withdrawn": "Withdrawn",
  "joined": "Joined",
  "left": "Joined, and left again",
  "wrong person": "Reached somebody else. The link has stopped",
  "said someone else": "Said someone else should be asked",
  "named who comes": "Said who comes",
  "said no": "Said no, thank you",
  "said not now": "Said not now",
  "not reached": "The letter did not arrive",
  "expired": "The link has run out",
  "opened": "Opened, not answered yet",
  "delivered": "Delivered, not opened yet",
  "sent": "On its way",
};

/** How a family seat's member was chosen. It decides later whether the seat counts from Co-design up. */
export const sharedWords = "This is a forum’s or group’s shared address: they choose who comes";

export const howWords: Record<(typeof HOW_INVITED_KEYS)[number], string> = {
  "nominated": "Chosen by the forum or a young people's group",
  "open": "Answered an open invitation",
  "picked": "Asked by us",
};

export const needWords: Record<(typeof NEEDS)[number], string> = {
  "large print": "Large print",
  "easy read": "Easy read",
  "interpreter": "An interpreter",
  "british sign language": "British Sign Language",
  "breaks": "Breaks",
  "phone not video": "Phone, not video",
};

export const hearsWords: Record<(typeof HEARS)[number], string> = {
  "needed": "Only when I'm needed",
  "everything": "Everything that happens",
};

export const hearsHints: Record<(typeof HEARS)[number], string> = {
  "needed": "When somebody asks you something, when your view is asked, or about an action of yours.",
  "everything": "Every comment and every step, too.",
};

/** Why an invitation is not sent again, for the lead. */
export const notAgainWords: Record<NotAgain, string> = {
  "not sent": "This invitation was not sent yet. You can send it from the set-up page.",
  "joined": "They have joined already.",
  "withdrawn": "You took this invitation back. You can invite them anew.",
  "left": "They have left. You can invite them anew.",
  "wrong person": "This address is somebody else’s. Take the invitation back, then ask the right person.",
  "said someone else": "They said that someone else should be asked. That is an answer.",
  "named who comes": "They have said who comes. That person has a letter of their own.",
  "said no": "They said no, and that is an answer. We do not write to them about this again.",
  "sent today": "You wrote to them today. Give them a day or two.",
  "sent enough": "You have written to them three times. Try to reach them another way, or ask somebody else.",
};

/** Said beside the box for the name (rule 12). */
export const nameSeenBy = (isFamilySeat: boolean): string =>
  isFamilySeat
    ? "Everyone with a seat in this work sees your name. Others only see that somebody has joined."
    : "Everyone with a seat in this work sees your name, and people who work in this partnership.";
