export type Texts = {
  /** The columns that hold what people wrote. */
  parts: readonly string[];
  /** What makes a row, beside the partnership. */
  key?: readonly string[];
  /** Which column leads to the work, or to a row of another table that does. */
  of?: string | { column: string; table: string };
  /** Who wrote it: a member or a person. */
  by?: string;
  /** Read by some alone. It is hidden like the rest, but nobody learns by asking whether a word stands in it. */
  readBySome?: true;
  /** Rows that the app may only add: the database itself lets nothing but a gap into them. */
  onlyAdded?: true;
  /** The gap is a mark that is shown as words, as comments have it. */
  marked?: true;
};

/** Every text that somebody may write about a work, and so name a child in. A test holds this list against the tables. */
export const TEXTS: Record<string, Texts> = {
  work: { of: "id", parts: ["title", "idea", "why_more", "message", "time_asked", "rests_because", "withheld_because"], by: "started_by" },
  work_now: { key: ["work_id"], parts: ["title"] },
  withheld_title: { key: ["work_id"], parts: ["title"] },
  settled_before: { parts: ["what", "set_by"], by: "said_by" },
  terms: { parts: ["may_decide", "may_not_decide", "who_decides_that", "money", "how_we_work"], by: "written_by", onlyAdded: true },
  work_outline: { parts: ["asked", "open", "who_decides", "how_long", "money"], by: "written_by", onlyAdded: true },
  lead_ask: { parts: ["words", "answer_words"], by: "asked_by" },
  seat: { parts: ["empty_because", "heard_how"], by: "emptied_by" },
  seat_excuse: { parts: ["because"], by: "membership_id", onlyAdded: true },
  lead_offer: { parts: ["words"], by: "offered_by", readBySome: true },
  seat_request: { parts: ["words", "answer_words"], by: "person_id", readBySome: true },
  suggestion: { parts: ["words"], readBySome: true },
  invitation: { parts: ["declined_because"], readBySome: true },
  membership: { parts: ["other_needs", "left_because"], by: "left_by", readBySome: true },
  comment: { parts: ["body", "taken_back_because", "taken_down_because"], by: "membership_id", marked: true },
  comment_before: { key: ["comment_id", "version"], parts: ["body"], marked: true },
  topic: { parts: ["title"], by: "begun_by", marked: true },
  comment_report: { parts: ["because", "answer"], by: "reported_by", readBySome: true },
  comment_hiding: { parts: ["objection"], readBySome: true },
  hiding_answer: { key: ["hiding_id", "side"], parts: ["because"], by: "person_id", readBySome: true, onlyAdded: true },
  private_word: { parts: ["body"], by: "membership_id", readBySome: true, onlyAdded: true },
  action: { parts: ["what", "measure"], by: "added_by" },
  action_status: { of: { column: "action_id", table: "action" }, parts: ["progress", "impact", "how_we_know"], by: "said_by", onlyAdded: true },
  what_changed: { parts: ["what", "how_we_know", "taken_back_because"], by: "membership_id" },
  claim: { parts: ["because", "without_families_because", "bring_back"], by: "claimed_by", onlyAdded: true },
  aim: { parts: ["because"], by: "said_by", onlyAdded: true },
  seat_view: { parts: ["words", "answers"], by: "membership_id", onlyAdded: true },
  two_keys: { parts: ["because", "without_families_because", "declined_because"], by: "asked_by" },
  decision: { parts: ["what", "place", "options", "disagreed", "because", "changed_by_families"], by: "recorded_by" },
  point: { parts: ["words"], by: "recorded_by" },
  point_answer: { of: { column: "point_id", table: "point" }, parts: ["words", "passed_to"], by: "answered_by" },
  meeting: { parts: ["what", "place", "notes"], by: "recorded_by" },
  document: { parts: ["title", "place"], by: "recorded_by" },
  question: { parts: ["words"], by: "put_by" },
  account: { parts: ["words"], by: "told_by" },
  fixed_open_line: { key: ["fixed_open_id", "position"], of: { column: "fixed_open_id", table: "fixed_open" }, parts: ["what", "decided_by"] },
  proposal: { parts: ["what", "because", "options", "outcome", "withdrawn_because"], by: "put_by" },
  proposal_answer: { parts: ["words", "reply"], by: "membership_id" },
  began_earlier: { parts: ["words"], by: "said_by" },
  saying: { parts: ["words"], by: "membership_id" },
  said_through: { parts: ["words", "supporter_name"], by: "said_by" },
};

/** Texts that nobody but their writer reads, or that hold no words of anybody’s, and why hiding does not look there. What the partnership itself writes: texts-here.ts. */
export const NOT_LOOKED_AT: Record<string, string> = {
  own_note: "Only its writer ever reads it, until the work opens.",
  comment_draft: "Only its writer ever reads it.",
  draft_words: "An administrator's own draft.",
  profile: "A person's own name and card: they change it themselves.",
  event: "Kinds and digests.", event_detail: "Dropped whole where the words stand in it.", letter: "Its details are hidden with the rest.",
  hidden_here: "What was hidden, for four weeks.", notice_dismissed: "Keys.", supporter: "Keys.", chain: "Digests.", once: "Digests.", role_held: "Keys.", rule_days: "Keys.", reading_kept: "No words of anybody's.", view_ask: "Keys.", stage_move: "Keys.", action_promise: "Keys.",
};
