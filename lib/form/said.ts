/** What just happened, said once at the top of the next page (`?said=posted`). A key that is not here shows nothing. */
const SAID: Record<string, string> = {
  "begun": "Saved. The work began today.",
  "idea-changed": "Saved. The letter below says it in the new words.",
  "posted": "Posted. Everyone with a seat can read it.",
  "stage-moved": "Saved. The work has moved to its next stage.",
  "paused": "Saved. The work is paused. People can still talk here.",
  "stopped": "Saved. The work has stopped. You can say that it goes on again.",
  "going-on": "Saved. The work goes on where it was.",
  "rung-said": "Saved. Everyone in this work can see what you said.",
  "view-given": "Saved. Your seat has given its view. You now see what others say.",
  "action-added": "Added. Anyone else you asked to lead it hears by letter.",
  "action-accepted": "Thank you. You lead this action.",
  "action-handed-back": "Handed back. That is fine. The lead of this work will hear.",
  "action-status-said": "Saved. Everyone with a seat can see how it stands.",
  "action-changed": "Saved. What it said before stays in its story.",
  "not-now": "Thank you. The person who asked you hears that you said not now.",
  "declined": "Thank you for your answer. We will not write to you about this again.",
  "joined": "You have joined. This page is where it all happens.",
  "invited": "Sent. The letter is on its way.",
  "sent-again": "Sent again. The link in the older letter has stopped.",
  "taken-back": "Taken back. The link in the letter now says so.",
  "card-changed": "Saved.",
  "signed-out": "You are signed out.",
};

export const saidWords = (key: string | null | undefined): string | undefined => (key && Object.hasOwn(SAID, key) ? SAID[key] : undefined);
