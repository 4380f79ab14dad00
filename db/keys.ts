/** The closed lists that the tables and the product share. Plain words only, so that a browser may hold them too. */
export const SECTOR_KEYS = ["parent-carers", "young-people", "education", "health", "social-care", "adult-services", "other"] as const;
export const STAGE_KEYS = ["idea", "scoping", "design", "delivery", "review", "closed"] as const;
export const STATUS_KEYS = ["not started", "on track", "delayed", "done", "embedded", "stopped"] as const;
export const ROLE_KEYS = ["practitioner", "forum rep", "manager", "administrator"] as const;
export const IDEA_FROM_KEYS = ["family or forum", "education", "health", "social care", "someone else", "not published"] as const;
export const BAND_KEYS = ["with", "for", "to"] as const;
export const HOW_JOINED_KEYS = ["nominated", "open", "picked", "began the work"] as const;
export const HOW_INVITED_KEYS = ["nominated", "open", "picked"] as const;
export const WHAT_HAPPENED_KEYS = ["deadline", "law", "money", "nobody came", "other"] as const;
/** What one person alone does not do: the lead and a family seat do it together. */
export const TWO_KEYS_DEEDS = ["close", "say the top rung", "start again"] as const;
