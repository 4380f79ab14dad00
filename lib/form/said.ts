/** What just happened, said once at the top of the next page (`?said=posted`). A key that is not here shows nothing. */
const SAID: Record<string, string> = {
  "posted": "Posted. Everyone with a seat can read it.",
  "stage-moved": "Saved. The work has moved to its next stage.",
};

export const saidWords = (key: string | null | undefined): string | undefined => (key && Object.hasOwn(SAID, key) ? SAID[key] : undefined);
