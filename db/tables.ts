/**
 * Every table stands in exactly one list (held by tests/schema-lint.test.ts).
 * Distributed: a partnership's own rows, behind row-level security. Reference: small, read by all. Local: found before the partnership is known.
 */
export const DISTRIBUTED = [
  "own_note", "terms", "withheld_title", "work_outline", "lead_ask",
  "action", "action_lead", "action_promise", "action_status", "aim", "chain", "charter_version", "claim", "comment", "event", "event_detail",
  "invitation", "ladder_version", "lead_held", "letter", "membership", "missing_work", "once", "organisation", "profile", "promise", "reading_kept", "role_held", "rung",
  "seat", "seat_view", "settled_before", "tests_proposed", "stage_move", "two_keys", "view_ask", "work", "work_now",
  "account", "began_earlier", "decision", "document", "fixed_open", "fixed_open_line", "meeting", "point", "point_answer", "question", "saying",
  "proposal", "proposal_answer", "said_through", "supporter",
  "what_changed", "definition_version", "draft_words", "pledge",
  "lead_offer", "seat_excuse", "seat_request", "suggestion",
  "comment_before", "comment_draft", "comment_hiding", "comment_report", "hiding_answer", "hidden_here", "private_word", "read_mark", "topic",
  "help_link", "notice", "notice_dismissed", "rule_days", "school_holiday",
] as const;
export const REFERENCE = ["former_slug", "partnership", "person"] as const;
export const LOCAL = ["address_change", "belonging", "link", "outbox", "rate_limit", "session", "sign_in_attempt"] as const;

/** Rows of these are only ever added: the app's role may not change or delete them. */
export const APPEND_ONLY = [
  "terms", "work_outline",
  "aim", "event", "claim", "seat_view", "action_status", "stage_move", "definition_version", "fixed_open", "reading_kept", "seat_excuse", "hiding_answer", "private_word",
] as const;
