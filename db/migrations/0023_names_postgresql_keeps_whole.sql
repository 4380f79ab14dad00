ALTER TABLE "proposal" ADD COLUMN "over_told_at" timestamp (3) with time zone;
--> statement-breakpoint
-- PostgreSQL keeps 63 letters of a name: these had been cut short.
alter table "action_lead" rename constraint "action_lead_partnership_id_action_id_action_partnership_id_id_f" to "action_lead_action_fk";
--> statement-breakpoint
alter table "action_lead" rename constraint "action_lead_partnership_id_membership_id_membership_partnership" to "action_lead_membership_fk";
--> statement-breakpoint
alter table "action_promise" rename constraint "action_promise_partnership_id_action_id_action_partnership_id_i" to "action_promise_action_fk";
--> statement-breakpoint
alter table "action_promise" rename constraint "action_promise_partnership_id_charter_version_id_promise_key_pr" to "action_promise_charter_version_promise_key_fk";
--> statement-breakpoint
alter table "action_status" rename constraint "action_status_partnership_id_action_id_action_partnership_id_id" to "action_status_action_fk";
--> statement-breakpoint
alter table "what_changed" rename constraint "what_changed_partnership_id_membership_id_membership_partnershi" to "what_changed_membership_fk";
--> statement-breakpoint
alter table "notice_dismissed" rename constraint "notice_dismissed_partnership_id_notice_id_notice_partnership_id" to "notice_dismissed_notice_fk";
--> statement-breakpoint
alter table "notice_dismissed" rename constraint "notice_dismissed_partnership_id_person_id_profile_partnership_i" to "notice_dismissed_person_fk";
--> statement-breakpoint
alter table "two_keys" rename constraint "two_keys_partnership_id_ladder_version_id_rung_key_rung_partner" to "two_keys_ladder_version_rung_key_fk";
--> statement-breakpoint
alter table "view_ask" rename constraint "view_ask_partnership_id_membership_id_membership_partnership_id" to "view_ask_membership_fk";
--> statement-breakpoint
alter table "lead_offer" rename constraint "lead_offer_partnership_id_membership_id_membership_partnership_" to "lead_offer_membership_fk";
--> statement-breakpoint
alter table "seat_excuse" rename constraint "seat_excuse_partnership_id_membership_id_membership_partnership" to "seat_excuse_membership_fk";
--> statement-breakpoint
alter table "seat_request" rename constraint "seat_request_partnership_id_person_id_profile_partnership_id_pe" to "seat_request_person_fk";
--> statement-breakpoint
alter table "suggestion" rename constraint "suggestion_partnership_id_invitation_id_invitation_partnership_" to "suggestion_invitation_fk";
--> statement-breakpoint
alter table "own_note" rename constraint "own_note_partnership_id_person_id_profile_partnership_id_person" to "own_note_person_fk";
--> statement-breakpoint
alter table "pledge" rename constraint "pledge_partnership_id_organisation_id_organisation_partnership_" to "pledge_organisation_fk";
--> statement-breakpoint
alter table "pledge" rename constraint "pledge_partnership_id_charter_version_id_charter_version_partne" to "pledge_charter_version_fk";
--> statement-breakpoint
alter table "promise" rename constraint "promise_partnership_id_charter_version_id_charter_version_partn" to "promise_charter_version_fk";
--> statement-breakpoint
alter table "comment_hiding" rename constraint "comment_hiding_partnership_id_comment_id_comment_partnership_id" to "comment_hiding_comment_fk";
--> statement-breakpoint
alter table "comment_hiding" rename constraint "comment_hiding_partnership_id_hidden_by_membership_partnership_" to "comment_hiding_hidden_by_fk";
--> statement-breakpoint
alter table "comment_report" rename constraint "comment_report_partnership_id_comment_id_comment_partnership_id" to "comment_report_comment_fk";
--> statement-breakpoint
alter table "comment_report" rename constraint "comment_report_partnership_id_reported_by_membership_partnershi" to "comment_report_reported_by_fk";
--> statement-breakpoint
alter table "comment_report" rename constraint "comment_report_partnership_id_answered_by_profile_partnership_i" to "comment_report_answered_by_fk";
--> statement-breakpoint
alter table "hiding_answer" rename constraint "hiding_answer_partnership_id_hiding_id_comment_hiding_partnersh" to "hiding_answer_hiding_fk";
--> statement-breakpoint
alter table "hiding_answer" rename constraint "hiding_answer_partnership_id_person_id_profile_partnership_id_p" to "hiding_answer_person_fk";
--> statement-breakpoint
alter table "comment_draft" rename constraint "comment_draft_partnership_id_person_id_profile_partnership_id_p" to "comment_draft_person_fk";
--> statement-breakpoint
alter table "private_word" rename constraint "private_word_partnership_id_membership_id_membership_partnershi" to "private_word_membership_fk";
--> statement-breakpoint
alter table "private_word" rename constraint "private_word_partnership_id_said_to_profile_partnership_id_pers" to "private_word_said_to_fk";
--> statement-breakpoint
alter table "read_mark" rename constraint "read_mark_partnership_id_person_id_profile_partnership_id_perso" to "read_mark_person_fk";
--> statement-breakpoint
alter table "comment" rename constraint "comment_partnership_id_membership_id_membership_partnership_id_" to "comment_membership_fk";
--> statement-breakpoint
alter table "comment" rename constraint "comment_partnership_id_recorded_by_membership_partnership_id_id" to "comment_recorded_by_fk";
--> statement-breakpoint
alter table "comment" rename constraint "comment_partnership_id_taken_down_by_profile_partnership_id_per" to "comment_taken_down_by_fk";
--> statement-breakpoint
alter table "comment_before" rename constraint "comment_before_partnership_id_comment_id_comment_partnership_id" to "comment_before_comment_fk";
--> statement-breakpoint
alter table "decision" rename constraint "decision_partnership_id_follows_id_decision_partnership_id_id_f" to "decision_follows_fk";
--> statement-breakpoint
alter table "decision" rename constraint "decision_partnership_id_recorded_by_membership_partnership_id_i" to "decision_recorded_by_fk";
--> statement-breakpoint
alter table "aim" rename constraint "aim_partnership_id_ladder_version_id_rung_key_rung_partnership_" to "aim_ladder_version_rung_key_fk";
--> statement-breakpoint
alter table "claim" rename constraint "claim_partnership_id_ladder_version_id_rung_key_rung_partnershi" to "claim_ladder_version_rung_key_fk";
--> statement-breakpoint
alter table "rung" rename constraint "rung_partnership_id_ladder_version_id_ladder_version_partnershi" to "rung_ladder_version_fk";
--> statement-breakpoint
alter table "seat_view" rename constraint "seat_view_partnership_id_ladder_version_id_rung_key_rung_partne" to "seat_view_ladder_version_rung_key_fk";
--> statement-breakpoint
alter table "tests_proposed" rename constraint "tests_proposed_partnership_id_ladder_version_id_ladder_version_" to "tests_proposed_ladder_version_fk";
--> statement-breakpoint
alter table "tests_proposed" rename constraint "tests_proposed_partnership_id_made_version_id_ladder_version_pa" to "tests_proposed_made_version_fk";
--> statement-breakpoint
alter table "document" rename constraint "document_partnership_id_recorded_by_membership_partnership_id_i" to "document_recorded_by_fk";
--> statement-breakpoint
alter table "meeting" rename constraint "meeting_partnership_id_recorded_by_membership_partnership_id_id" to "meeting_recorded_by_fk";
--> statement-breakpoint
alter table "missing_work" rename constraint "missing_work_partnership_id_said_by_profile_partnership_id_pers" to "missing_work_said_by_fk";
--> statement-breakpoint
alter table "missing_work" rename constraint "missing_work_partnership_id_organisation_id_organisation_partne" to "missing_work_organisation_fk";
--> statement-breakpoint
alter table "missing_work" rename constraint "missing_work_partnership_id_taken_back_by_profile_partnership_i" to "missing_work_taken_back_by_fk";
--> statement-breakpoint
alter table "organisation" rename constraint "organisation_partnership_id_followed_by_organisation_partnershi" to "organisation_followed_by_fk";
--> statement-breakpoint
alter table "profile" rename constraint "profile_partnership_id_organisation_id_organisation_partnership" to "profile_organisation_fk";
--> statement-breakpoint
alter table "role_held" rename constraint "role_held_partnership_id_person_id_profile_partnership_id_perso" to "role_held_person_fk";
--> statement-breakpoint
alter table "point" rename constraint "point_partnership_id_recorded_by_membership_partnership_id_id_f" to "point_recorded_by_fk";
--> statement-breakpoint
alter table "point_answer" rename constraint "point_answer_partnership_id_answered_by_membership_partnership_" to "point_answer_answered_by_fk";
--> statement-breakpoint
alter table "proposal" rename constraint "proposal_partnership_id_withdrawn_by_membership_partnership_id_" to "proposal_withdrawn_by_fk";
--> statement-breakpoint
alter table "proposal" rename constraint "proposal_partnership_id_ended_by_membership_partnership_id_id_f" to "proposal_ended_by_fk";
--> statement-breakpoint
alter table "proposal" rename constraint "proposal_partnership_id_decision_id_decision_partnership_id_id_" to "proposal_decision_fk";
--> statement-breakpoint
alter table "proposal_answer" rename constraint "proposal_answer_partnership_id_work_id_work_partnership_id_id_f" to "proposal_answer_work_fk";
--> statement-breakpoint
alter table "proposal_answer" rename constraint "proposal_answer_partnership_id_proposal_id_proposal_partnership" to "proposal_answer_proposal_fk";
--> statement-breakpoint
alter table "proposal_answer" rename constraint "proposal_answer_partnership_id_seat_id_seat_partnership_id_id_f" to "proposal_answer_seat_fk";
--> statement-breakpoint
alter table "proposal_answer" rename constraint "proposal_answer_partnership_id_membership_id_membership_partner" to "proposal_answer_membership_fk";
--> statement-breakpoint
alter table "proposal_answer" rename constraint "proposal_answer_partnership_id_recorded_by_membership_partnersh" to "proposal_answer_recorded_by_fk";
--> statement-breakpoint
alter table "reading_kept" rename constraint "reading_kept_partnership_id_ladder_version_id_rung_key_rung_par" to "reading_kept_ladder_version_rung_key_fk";
--> statement-breakpoint
alter table "saying" rename constraint "saying_partnership_id_membership_id_membership_partnership_id_i" to "saying_membership_fk";
--> statement-breakpoint
alter table "membership" rename constraint "membership_partnership_id_person_id_profile_partnership_id_pers" to "membership_person_fk";
--> statement-breakpoint
alter table "membership" rename constraint "membership_partnership_id_invitation_id_invitation_partnership_" to "membership_invitation_fk";
--> statement-breakpoint
alter table "said_through" rename constraint "said_through_partnership_id_membership_id_membership_partnershi" to "said_through_membership_fk";
--> statement-breakpoint
alter table "said_through" rename constraint "said_through_partnership_id_said_by_membership_partnership_id_i" to "said_through_said_by_fk";
--> statement-breakpoint
alter table "said_through" rename constraint "said_through_partnership_id_taken_back_by_membership_partnershi" to "said_through_taken_back_by_fk";
--> statement-breakpoint
alter table "supporter" rename constraint "supporter_partnership_id_membership_id_membership_partnership_i" to "supporter_membership_fk";
--> statement-breakpoint
alter table "supporter" rename constraint "supporter_partnership_id_supporter_id_membership_partnership_id" to "supporter_supporter_fk";
--> statement-breakpoint
alter table "supporter" rename constraint "supporter_partnership_id_chosen_by_membership_partnership_id_id" to "supporter_chosen_by_fk";
--> statement-breakpoint
alter table "began_earlier" rename constraint "began_earlier_partnership_id_said_by_membership_partnership_id_" to "began_earlier_said_by_fk";
--> statement-breakpoint
alter table "fixed_open" rename constraint "fixed_open_partnership_id_recorded_by_membership_partnership_id" to "fixed_open_recorded_by_fk";
--> statement-breakpoint
alter table "fixed_open_line" rename constraint "fixed_open_line_partnership_id_fixed_open_id_fixed_open_partner" to "fixed_open_line_fixed_open_fk";
--> statement-breakpoint
alter table "lead_held" rename constraint "lead_held_partnership_id_person_id_profile_partnership_id_perso" to "lead_held_person_fk";
--> statement-breakpoint
alter table "work" rename constraint "work_partnership_id_started_by_profile_partnership_id_person_id" to "work_started_by_fk";
--> statement-breakpoint
alter table "work" rename constraint "work_partnership_id_ladder_version_id_ladder_version_partnershi" to "work_ladder_version_fk";
--> statement-breakpoint
alter table "work" rename constraint "work_partnership_id_charter_version_id_charter_version_partners" to "work_charter_version_fk";
--> statement-breakpoint
alter table "two_keys" rename constraint "two_keys_partnership_id_asked_seat_id_seat_partnership_id_id_fk" to "two_keys_asked_seat_fk";
--> statement-breakpoint
alter table "withheld_title" rename constraint "withheld_title_partnership_id_work_id_work_partnership_id_id_fk" to "withheld_title_work_fk";
--> statement-breakpoint
alter table "decision" rename constraint "decision_partnership_id_meeting_id_meeting_partnership_id_id_fk" to "decision_meeting_fk";
--> statement-breakpoint
alter table "event_detail" rename constraint "event_detail_partnership_id_event_id_event_partnership_id_id_fk" to "event_detail_event_fk";
--> statement-breakpoint
alter table "point_answer" rename constraint "point_answer_partnership_id_point_id_point_partnership_id_id_fk" to "point_answer_point_fk";
--> statement-breakpoint
alter table "settled_before" rename constraint "settled_before_partnership_id_work_id_work_partnership_id_id_fk" to "settled_before_work_fk";
