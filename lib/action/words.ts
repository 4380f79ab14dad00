import type { DueGroup, Filter, LeadState } from "./rules";
import type { ActionStatusKey } from "./statuses";

export const statusWords: Record<ActionStatusKey, string> = {
  "not started": "Not started",
  "on track": "On track",
  "delayed": "Delayed",
  "done": "Done",
  "embedded": "Embedded",
  "stopped": "Stopped",
};

export const statusHints: Record<ActionStatusKey, string> = {
  "not started": "Nobody has begun yet.",
  "on track": "It is moving and will be ready in time.",
  "delayed": "It will be later than we said.",
  "done": "It is finished.",
  "embedded": "It was done a while ago, and it is still true.",
  "stopped": "It will not happen. Say why.",
};

export const leadStateWords: Record<LeadState, string> = { "asked": "asked, not answered yet", "said yes": "said yes", "handed back": "handed it back", "left": "has left this work" };

export const KINDS = ["action", "getting people round the table"] as const;
export const kindWords: Record<(typeof KINDS)[number], string> = {
  "action": "Something the work will do",
  "getting people round the table": "Getting people round the table",
};
export const kindHints: Record<(typeof KINDS)[number], string> = {
  "action": "Writing, changing, building, running something.",
  "getting people round the table": "Asking people, finding a time, paying expenses. It shapes nothing yet.",
};

export const showWords: Record<Filter["show"], string> = { "to do": "Still to do", "overdue": "Overdue", "mine": "Mine", "finished": "Finished", "all": "All" };
export const byWords: Record<Filter["by"], string> = { due: "By due day", promise: "By promise", seat: "By seat" };
export const dueGroupWords: Record<DueGroup, string> = { "overdue": "Overdue", "to come": "Still to come", "no day": "No due day yet", "over": "Finished" };

export const whoSeesActions = "Everyone with a seat in this work can see it. Please don’t name a child.";
export const changedFieldWords = { what: "what", starts: "start", due: "due day", measure: "how we will know", promises: "promises" } as const;

export const whoSeesWhatChanged = "Everyone with a seat in this work can see it, and everyone with a role in this partnership. Please don’t name a child.";
export const noWayKnown = "How we know: not said.";
