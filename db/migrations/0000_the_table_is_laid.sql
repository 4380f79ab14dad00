CREATE TABLE "action" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"work_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"what" text NOT NULL,
	"kind" text DEFAULT 'action' NOT NULL,
	"starts" date,
	"due" date,
	"measure" text DEFAULT '' NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "action_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
CREATE TABLE "action_lead" (
	"partnership_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"accepted_at" timestamp (3) with time zone,
	"handed_back_at" timestamp (3) with time zone,
	CONSTRAINT "action_lead_partnership_id_action_id_membership_id_pk" PRIMARY KEY("partnership_id","action_id","membership_id")
);
--> statement-breakpoint
CREATE TABLE "action_promise" (
	"partnership_id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"charter_version_id" uuid NOT NULL,
	"promise_key" text NOT NULL,
	CONSTRAINT "action_promise_partnership_id_action_id_promise_key_pk" PRIMARY KEY("partnership_id","action_id","promise_key")
);
--> statement-breakpoint
CREATE TABLE "action_status" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"action_id" uuid NOT NULL,
	"status" text NOT NULL,
	"progress" text DEFAULT '' NOT NULL,
	"impact" text DEFAULT '' NOT NULL,
	"said_by" uuid NOT NULL,
	"said_at" timestamp (3) with time zone NOT NULL,
	"number" integer NOT NULL,
	CONSTRAINT "action_status_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
CREATE TABLE "charter_version" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"charter_key" text NOT NULL,
	"name" text NOT NULL,
	"version" text NOT NULL,
	"made_in" text DEFAULT '' NOT NULL,
	"made_with" text DEFAULT '' NOT NULL,
	"in_force_from" text DEFAULT '' NOT NULL,
	"loaded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "charter_version_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
CREATE TABLE "promise" (
	"partnership_id" uuid NOT NULL,
	"charter_version_id" uuid NOT NULL,
	"key" text NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"we_will" text DEFAULT '' NOT NULL,
	"easy_read" text DEFAULT '' NOT NULL,
	"how_would_a_parent_know" text DEFAULT '' NOT NULL,
	CONSTRAINT "promise_partnership_id_charter_version_id_key_pk" PRIMARY KEY("partnership_id","charter_version_id","key")
);
--> statement-breakpoint
CREATE TABLE "chain" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"seq" integer DEFAULT 0 NOT NULL,
	"hash" text DEFAULT '' NOT NULL,
	CONSTRAINT "chain_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
CREATE TABLE "event" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"chain_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"actor_id" uuid,
	"happened_at" timestamp (3) with time zone NOT NULL,
	"detail_digest" text NOT NULL,
	"before" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "event_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
CREATE TABLE "event_detail" (
	"partnership_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"salt" text NOT NULL,
	"canonical" text NOT NULL,
	CONSTRAINT "event_detail_partnership_id_event_id_pk" PRIMARY KEY("partnership_id","event_id")
);
--> statement-breakpoint
CREATE TABLE "letter" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"work_id" uuid,
	"event_id" uuid,
	"person_id" uuid,
	"subject_id" uuid,
	"generation" integer DEFAULT 1 NOT NULL,
	"detail" jsonb NOT NULL,
	"queued_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone,
	"dropped_at" timestamp (3) with time zone,
	"dropped_because" text,
	"tries" integer DEFAULT 0 NOT NULL,
	"last_trouble" text,
	CONSTRAINT "letter_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
CREATE TABLE "once" (
	"partnership_id" uuid NOT NULL,
	"who" uuid NOT NULL,
	"verb" text NOT NULL,
	"key" text NOT NULL,
	"digest" text NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "once_partnership_id_who_verb_key_pk" PRIMARY KEY("partnership_id","who","verb","key")
);
--> statement-breakpoint
CREATE TABLE "claim" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"work_id" uuid NOT NULL,
	"ladder_version_id" uuid NOT NULL,
	"rung_key" text NOT NULL,
	"because" text NOT NULL,
	"without_families_because" text DEFAULT '' NOT NULL,
	"stage" text NOT NULL,
	"claimed_by" uuid NOT NULL,
	"claimed_at" timestamp (3) with time zone NOT NULL,
	"number" integer NOT NULL,
	CONSTRAINT "claim_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
CREATE TABLE "ladder_version" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"ladder_key" text NOT NULL,
	"name" text NOT NULL,
	"version" text NOT NULL,
	"credit" text NOT NULL,
	"link" text NOT NULL,
	"in_force_from" timestamp (3) with time zone,
	CONSTRAINT "ladder_version_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
CREATE TABLE "rung" (
	"partnership_id" uuid NOT NULL,
	"ladder_version_id" uuid NOT NULL,
	"key" text NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"words" text NOT NULL,
	"band" text NOT NULL,
	CONSTRAINT "rung_partnership_id_ladder_version_id_key_pk" PRIMARY KEY("partnership_id","ladder_version_id","key")
);
--> statement-breakpoint
CREATE TABLE "seat_view" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"work_id" uuid NOT NULL,
	"seat_id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"ladder_version_id" uuid NOT NULL,
	"rung_key" text NOT NULL,
	"words" text NOT NULL,
	"answers" jsonb NOT NULL,
	"stage" text NOT NULL,
	"given_at" timestamp (3) with time zone NOT NULL,
	"number" integer NOT NULL,
	CONSTRAINT "seat_view_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"message_id" text PRIMARY KEY NOT NULL,
	"to" text NOT NULL,
	"from" text NOT NULL,
	"subject" text NOT NULL,
	"html" text NOT NULL,
	"text" text NOT NULL,
	"id" uuid NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rate_limit" (
	"key" text PRIMARY KEY NOT NULL,
	"tries" integer NOT NULL,
	"resets_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organisation" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "organisation_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
CREATE TABLE "partnership" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"team_name" text NOT NULL,
	"front_door" text DEFAULT '' NOT NULL,
	"sendiass" text DEFAULT '' NOT NULL,
	"source" text DEFAULT '' NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "partnership_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "person" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "person_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "profile" (
	"partnership_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"name" text NOT NULL,
	"job" text DEFAULT '' NOT NULL,
	"organisation_id" uuid,
	"reach" text DEFAULT '' NOT NULL,
	"hears" text DEFAULT 'needed' NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "profile_partnership_id_person_id_pk" PRIMARY KEY("partnership_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "role_held" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"given_at" timestamp (3) with time zone NOT NULL,
	"given_by" uuid,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "role_held_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
CREATE TABLE "comment" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"work_id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"body" text NOT NULL,
	"posted_at" timestamp (3) with time zone NOT NULL,
	"number" integer NOT NULL,
	CONSTRAINT "comment_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
CREATE TABLE "invitation" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"work_id" uuid NOT NULL,
	"seat_id" uuid NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"organisation" text DEFAULT '' NOT NULL,
	"how" text NOT NULL,
	"paid_by_lead" boolean DEFAULT false NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	"generation" integer DEFAULT 1 NOT NULL,
	"sent_at" timestamp (3) with time zone,
	"expires_at" timestamp (3) with time zone,
	"delivered_at" timestamp (3) with time zone,
	"not_reached_at" timestamp (3) with time zone,
	"opened_at" timestamp (3) with time zone,
	"accepted_at" timestamp (3) with time zone,
	"not_now_at" timestamp (3) with time zone,
	"declined_at" timestamp (3) with time zone,
	"declined_because" text DEFAULT '' NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	CONSTRAINT "invitation_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
CREATE TABLE "membership" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"work_id" uuid NOT NULL,
	"seat_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"invitation_id" uuid,
	"how" text NOT NULL,
	"paid_by_lead" boolean DEFAULT false NOT NULL,
	"needs" text[] DEFAULT '{}'::text[] NOT NULL,
	"other_needs" text DEFAULT '' NOT NULL,
	"joined_at" timestamp (3) with time zone NOT NULL,
	"left_at" timestamp (3) with time zone,
	CONSTRAINT "membership_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
CREATE TABLE "seat" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"work_id" uuid NOT NULL,
	"sector" text NOT NULL,
	"label" text DEFAULT '' NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	"empty_because" text,
	"heard_how" text,
	"emptied_at" timestamp (3) with time zone,
	"emptied_by" uuid,
	CONSTRAINT "seat_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
CREATE TABLE "belonging" (
	"person_id" uuid NOT NULL,
	"partnership_id" uuid NOT NULL,
	CONSTRAINT "belonging_person_id_partnership_id_pk" PRIMARY KEY("person_id","partnership_id")
);
--> statement-breakpoint
CREATE TABLE "link" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"partnership_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "session" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_attempt" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"link_hash" text NOT NULL,
	"code_hash" text NOT NULL,
	"browser_hash" text NOT NULL,
	"wrong_codes" integer DEFAULT 0 NOT NULL,
	"next" text DEFAULT '/' NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	"letter_sent_at" timestamp (3) with time zone,
	CONSTRAINT "sign_in_attempt_link_hash_unique" UNIQUE("link_hash")
);
--> statement-breakpoint
CREATE TABLE "lead_held" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"work_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	"until" timestamp (3) with time zone,
	CONSTRAINT "lead_held_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
CREATE TABLE "settled_before" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"work_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"what" text NOT NULL,
	"set_by" text DEFAULT '' NOT NULL,
	"since" date,
	"said_by" uuid NOT NULL,
	"said_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "settled_before_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
CREATE TABLE "stage_move" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"work_id" uuid NOT NULL,
	"stage" text NOT NULL,
	"moved_by" uuid NOT NULL,
	"moved_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "stage_move_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
CREATE TABLE "work" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"idea" text NOT NULL,
	"idea_from" text NOT NULL,
	"why" text[] DEFAULT '{}'::text[] NOT NULL,
	"started_by" uuid,
	"begun_at" timestamp (3) with time zone NOT NULL,
	"opened_at" timestamp (3) with time zone,
	"message" text DEFAULT '' NOT NULL,
	"time_asked" text DEFAULT '' NOT NULL,
	"offers" text[] DEFAULT '{}'::text[] NOT NULL,
	"ladder_version_id" uuid NOT NULL,
	"charter_version_id" uuid,
	"recorded_afterwards" boolean DEFAULT false NOT NULL,
	"kind" text DEFAULT '' NOT NULL,
	"published" text[] DEFAULT '{}'::text[] NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "work_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
ALTER TABLE "action" ADD CONSTRAINT "action_partnership_id_work_id_work_partnership_id_id_fk" FOREIGN KEY ("partnership_id","work_id") REFERENCES "public"."work"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_lead" ADD CONSTRAINT "action_lead_partnership_id_action_id_action_partnership_id_id_fk" FOREIGN KEY ("partnership_id","action_id") REFERENCES "public"."action"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_lead" ADD CONSTRAINT "action_lead_partnership_id_membership_id_membership_partnership_id_id_fk" FOREIGN KEY ("partnership_id","membership_id") REFERENCES "public"."membership"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_promise" ADD CONSTRAINT "action_promise_partnership_id_action_id_action_partnership_id_id_fk" FOREIGN KEY ("partnership_id","action_id") REFERENCES "public"."action"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_promise" ADD CONSTRAINT "action_promise_partnership_id_charter_version_id_promise_key_promise_partnership_id_charter_version_id_key_fk" FOREIGN KEY ("partnership_id","charter_version_id","promise_key") REFERENCES "public"."promise"("partnership_id","charter_version_id","key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_status" ADD CONSTRAINT "action_status_partnership_id_action_id_action_partnership_id_id_fk" FOREIGN KEY ("partnership_id","action_id") REFERENCES "public"."action"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "promise" ADD CONSTRAINT "promise_partnership_id_charter_version_id_charter_version_partnership_id_id_fk" FOREIGN KEY ("partnership_id","charter_version_id") REFERENCES "public"."charter_version"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event" ADD CONSTRAINT "event_partnership_id_chain_id_chain_partnership_id_id_fk" FOREIGN KEY ("partnership_id","chain_id") REFERENCES "public"."chain"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_detail" ADD CONSTRAINT "event_detail_partnership_id_event_id_event_partnership_id_id_fk" FOREIGN KEY ("partnership_id","event_id") REFERENCES "public"."event"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter" ADD CONSTRAINT "letter_partnership_id_event_id_event_partnership_id_id_fk" FOREIGN KEY ("partnership_id","event_id") REFERENCES "public"."event"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim" ADD CONSTRAINT "claim_partnership_id_ladder_version_id_rung_key_rung_partnership_id_ladder_version_id_key_fk" FOREIGN KEY ("partnership_id","ladder_version_id","rung_key") REFERENCES "public"."rung"("partnership_id","ladder_version_id","key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rung" ADD CONSTRAINT "rung_partnership_id_ladder_version_id_ladder_version_partnership_id_id_fk" FOREIGN KEY ("partnership_id","ladder_version_id") REFERENCES "public"."ladder_version"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_view" ADD CONSTRAINT "seat_view_partnership_id_ladder_version_id_rung_key_rung_partnership_id_ladder_version_id_key_fk" FOREIGN KEY ("partnership_id","ladder_version_id","rung_key") REFERENCES "public"."rung"("partnership_id","ladder_version_id","key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profile" ADD CONSTRAINT "profile_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profile" ADD CONSTRAINT "profile_partnership_id_organisation_id_organisation_partnership_id_id_fk" FOREIGN KEY ("partnership_id","organisation_id") REFERENCES "public"."organisation"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_held" ADD CONSTRAINT "role_held_partnership_id_person_id_profile_partnership_id_person_id_fk" FOREIGN KEY ("partnership_id","person_id") REFERENCES "public"."profile"("partnership_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_partnership_id_work_id_work_partnership_id_id_fk" FOREIGN KEY ("partnership_id","work_id") REFERENCES "public"."work"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_partnership_id_membership_id_membership_partnership_id_id_fk" FOREIGN KEY ("partnership_id","membership_id") REFERENCES "public"."membership"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_partnership_id_work_id_work_partnership_id_id_fk" FOREIGN KEY ("partnership_id","work_id") REFERENCES "public"."work"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_partnership_id_seat_id_seat_partnership_id_id_fk" FOREIGN KEY ("partnership_id","seat_id") REFERENCES "public"."seat"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_partnership_id_work_id_work_partnership_id_id_fk" FOREIGN KEY ("partnership_id","work_id") REFERENCES "public"."work"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_partnership_id_seat_id_seat_partnership_id_id_fk" FOREIGN KEY ("partnership_id","seat_id") REFERENCES "public"."seat"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_partnership_id_person_id_profile_partnership_id_person_id_fk" FOREIGN KEY ("partnership_id","person_id") REFERENCES "public"."profile"("partnership_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_partnership_id_invitation_id_invitation_partnership_id_id_fk" FOREIGN KEY ("partnership_id","invitation_id") REFERENCES "public"."invitation"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat" ADD CONSTRAINT "seat_partnership_id_work_id_work_partnership_id_id_fk" FOREIGN KEY ("partnership_id","work_id") REFERENCES "public"."work"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "belonging" ADD CONSTRAINT "belonging_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "belonging" ADD CONSTRAINT "belonging_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "link" ADD CONSTRAINT "link_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lead_held" ADD CONSTRAINT "lead_held_partnership_id_work_id_work_partnership_id_id_fk" FOREIGN KEY ("partnership_id","work_id") REFERENCES "public"."work"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lead_held" ADD CONSTRAINT "lead_held_partnership_id_person_id_profile_partnership_id_person_id_fk" FOREIGN KEY ("partnership_id","person_id") REFERENCES "public"."profile"("partnership_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settled_before" ADD CONSTRAINT "settled_before_partnership_id_work_id_work_partnership_id_id_fk" FOREIGN KEY ("partnership_id","work_id") REFERENCES "public"."work"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stage_move" ADD CONSTRAINT "stage_move_partnership_id_work_id_work_partnership_id_id_fk" FOREIGN KEY ("partnership_id","work_id") REFERENCES "public"."work"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work" ADD CONSTRAINT "work_partnership_id_id_chain_partnership_id_id_fk" FOREIGN KEY ("partnership_id","id") REFERENCES "public"."chain"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work" ADD CONSTRAINT "work_partnership_id_started_by_profile_partnership_id_person_id_fk" FOREIGN KEY ("partnership_id","started_by") REFERENCES "public"."profile"("partnership_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work" ADD CONSTRAINT "work_partnership_id_ladder_version_id_ladder_version_partnership_id_id_fk" FOREIGN KEY ("partnership_id","ladder_version_id") REFERENCES "public"."ladder_version"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work" ADD CONSTRAINT "work_partnership_id_charter_version_id_charter_version_partnership_id_id_fk" FOREIGN KEY ("partnership_id","charter_version_id") REFERENCES "public"."charter_version"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "action_number" ON "action" USING btree ("partnership_id","work_id","number");--> statement-breakpoint
CREATE INDEX "action_due" ON "action" USING btree ("partnership_id","due");--> statement-breakpoint
CREATE INDEX "action_lead_membership" ON "action_lead" USING btree ("partnership_id","membership_id");--> statement-breakpoint
CREATE INDEX "action_promise_promise" ON "action_promise" USING btree ("partnership_id","charter_version_id","promise_key");--> statement-breakpoint
CREATE UNIQUE INDEX "action_status_number" ON "action_status" USING btree ("partnership_id","action_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "charter_version_of" ON "charter_version" USING btree ("partnership_id","charter_key","version");--> statement-breakpoint
CREATE UNIQUE INDEX "promise_position" ON "promise" USING btree ("partnership_id","charter_version_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "event_seq" ON "event" USING btree ("partnership_id","chain_id","seq");--> statement-breakpoint
CREATE INDEX "event_happened" ON "event" USING btree ("partnership_id","happened_at");--> statement-breakpoint
CREATE INDEX "letter_queued" ON "letter" USING btree ("partnership_id","queued_at");--> statement-breakpoint
CREATE INDEX "letter_subject" ON "letter" USING btree ("partnership_id","subject_id");--> statement-breakpoint
CREATE UNIQUE INDEX "claim_number" ON "claim" USING btree ("partnership_id","work_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "ladder_version_of" ON "ladder_version" USING btree ("partnership_id","ladder_key","version");--> statement-breakpoint
CREATE UNIQUE INDEX "rung_position" ON "rung" USING btree ("partnership_id","ladder_version_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "seat_view_number" ON "seat_view" USING btree ("partnership_id","work_id","number");--> statement-breakpoint
CREATE INDEX "seat_view_seat" ON "seat_view" USING btree ("partnership_id","seat_id","number");--> statement-breakpoint
CREATE INDEX "outbox_sent" ON "outbox" USING btree ("sent_at");--> statement-breakpoint
CREATE UNIQUE INDEX "organisation_name" ON "organisation" USING btree ("partnership_id","name");--> statement-breakpoint
CREATE UNIQUE INDEX "role_held_now" ON "role_held" USING btree ("partnership_id","person_id","role") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "role_held_by_role" ON "role_held" USING btree ("partnership_id","role");--> statement-breakpoint
CREATE UNIQUE INDEX "comment_number" ON "comment" USING btree ("partnership_id","work_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "invitation_address" ON "invitation" USING btree ("partnership_id","work_id","email") WHERE withdrawn_at is null;--> statement-breakpoint
CREATE INDEX "invitation_seat" ON "invitation" USING btree ("partnership_id","seat_id");--> statement-breakpoint
CREATE UNIQUE INDEX "membership_now" ON "membership" USING btree ("partnership_id","work_id","person_id") WHERE left_at is null;--> statement-breakpoint
CREATE INDEX "membership_seat" ON "membership" USING btree ("partnership_id","seat_id");--> statement-breakpoint
CREATE INDEX "membership_person" ON "membership" USING btree ("partnership_id","person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "seat_of_work" ON "seat" USING btree ("partnership_id","work_id","sector","label");--> statement-breakpoint
CREATE INDEX "link_subject" ON "link" USING btree ("partnership_id","subject_id");--> statement-breakpoint
CREATE INDEX "session_person" ON "session" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "sign_in_attempt_email" ON "sign_in_attempt" USING btree ("email","asked_at");--> statement-breakpoint
CREATE UNIQUE INDEX "lead_held_now" ON "lead_held" USING btree ("partnership_id","work_id") WHERE until is null;--> statement-breakpoint
CREATE INDEX "lead_held_person" ON "lead_held" USING btree ("partnership_id","person_id");--> statement-breakpoint
CREATE INDEX "settled_before_work" ON "settled_before" USING btree ("partnership_id","work_id");--> statement-breakpoint
CREATE UNIQUE INDEX "stage_move_once" ON "stage_move" USING btree ("partnership_id","work_id","stage");--> statement-breakpoint
CREATE UNIQUE INDEX "work_slug" ON "work" USING btree ("partnership_id","slug");--> statement-breakpoint
CREATE INDEX "work_begun" ON "work" USING btree ("partnership_id","begun_at");