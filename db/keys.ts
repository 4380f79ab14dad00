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
export const DECIDED_WHERE_KEYS = ["meeting", "thread", "elsewhere", "formal"] as const;
export const MEETING_KINDS = ["meeting", "review"] as const;
export const DOCUMENT_KINDS = ["background reading", "plan, draft or finished thing"] as const;
export const POINT_CAME_KEYS = ["here", "comment", "meeting", "phone", "paper", "elsewhere"] as const;
export const ANSWER_KEYS = ["did", "doing", "could not", "passed to"] as const;
export const BOARD_KEYS = ["fixed", "open", "unknown"] as const;
/** What a seat says about something recorded. Sayings are only ever added. */
export const SAYING_KEYS = [
  "was there", "answered the proposal", "agrees the notes", "is real", "told families", "confirms", "challenges", "took it back to members", "withdraws", "contests",
  "calls it an answer", "agrees it was a limit", "words are mine", "fair answer", "not answered", "rather not lead", "answers", "may be shown",
] as const;
/** What somebody says of a proposal. */
export const STAND_KEYS = ["agree", "unsure", "object"] as const;
/** What the record is asked, in the order of the table of tests (from-the-start). */
export const TEST_KEYS = [
  "told", "asked", "answered", "in-before-delivery", "changed-something", "open-to-change", "in-before-design", "in-the-room",
  "from-the-start", "round-the-table", "decide-together", "do-together", "look-back-together", "families-agree",
] as const;
/** What a supporter may pass on of somebody’s words, and of what. Never a view. */
export const THROUGH_THINGS = ["decision", "point", "meeting"] as const;
export const THROUGH_STANDS = ["agrees", "does not agree"] as const;
export const READING_KEPT_KEYS = ["first", "rung", "stage", "rules", "month end"] as const;
export const TOLD_KEYS = ["phone", "paper"] as const;
/** Who may be asked to lead a work that somebody else began. */
export const LEAD_SIDE_KEYS = ["forum", "council"] as const;
/** Rules whose days a partnership may set (product.md, rule 6). */
export const RULE_DAYS_KEYS = ["second key"] as const;
