CREATE TABLE "comment_hiding" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"work_id" uuid NOT NULL,
	"comment_id" uuid NOT NULL,
	"hidden_by" uuid NOT NULL,
	"hidden_at" timestamp (3) with time zone NOT NULL,
	"kept" jsonb,
	"objection" text DEFAULT '' NOT NULL,
	"objected_at" timestamp (3) with time zone,
	"settled_at" timestamp (3) with time zone,
	"put_back" boolean,
	CONSTRAINT "comment_hiding_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
CREATE TABLE "comment_report" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"work_id" uuid NOT NULL,
	"comment_id" uuid NOT NULL,
	"reported_by" uuid NOT NULL,
	"because" text NOT NULL,
	"about_lead" boolean NOT NULL,
	"reported_at" timestamp (3) with time zone NOT NULL,
	"answered_by" uuid,
	"answer" text DEFAULT '' NOT NULL,
	"took_down" boolean,
	"answered_at" timestamp (3) with time zone,
	CONSTRAINT "comment_report_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
CREATE TABLE "hiding_answer" (
	"partnership_id" uuid NOT NULL,
	"hiding_id" uuid NOT NULL,
	"side" text NOT NULL,
	"work_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"put_back" boolean NOT NULL,
	"because" text NOT NULL,
	"said_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "hiding_answer_partnership_id_hiding_id_side_pk" PRIMARY KEY("partnership_id","hiding_id","side")
);
--> statement-breakpoint
CREATE TABLE "comment_draft" (
	"partnership_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"work_id" uuid NOT NULL,
	"box" text NOT NULL,
	"title" text DEFAULT '' NOT NULL,
	"body" text NOT NULL,
	"kept_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "comment_draft_partnership_id_person_id_work_id_box_pk" PRIMARY KEY("partnership_id","person_id","work_id","box")
);
--> statement-breakpoint
CREATE TABLE "read_mark" (
	"partnership_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"work_id" uuid NOT NULL,
	"topic" integer NOT NULL,
	"read_to" integer NOT NULL,
	"read_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "read_mark_partnership_id_person_id_work_id_topic_pk" PRIMARY KEY("partnership_id","person_id","work_id","topic")
);
--> statement-breakpoint
CREATE TABLE "comment_before" (
	"partnership_id" uuid NOT NULL,
	"comment_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"work_id" uuid NOT NULL,
	"body" text NOT NULL,
	"stood_until" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "comment_before_partnership_id_comment_id_version_pk" PRIMARY KEY("partnership_id","comment_id","version")
);
--> statement-breakpoint
CREATE TABLE "topic" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"work_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"begun_by" uuid NOT NULL,
	"begun_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "topic_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
ALTER TABLE "comment" ADD COLUMN "topic_id" uuid;--> statement-breakpoint
ALTER TABLE "comment" ADD COLUMN "reply_to" uuid;--> statement-breakpoint
ALTER TABLE "comment" ADD COLUMN "touched" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "comment" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "comment" ADD COLUMN "changed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "comment" ADD COLUMN "taken_back_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "comment" ADD COLUMN "taken_back_because" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "comment" ADD COLUMN "taken_down_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "comment" ADD COLUMN "taken_down_by" uuid;--> statement-breakpoint
ALTER TABLE "comment" ADD COLUMN "taken_down_because" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "comment_hiding" ADD CONSTRAINT "comment_hiding_partnership_id_comment_id_comment_partnership_id_id_fk" FOREIGN KEY ("partnership_id","comment_id") REFERENCES "public"."comment"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_hiding" ADD CONSTRAINT "comment_hiding_partnership_id_hidden_by_membership_partnership_id_id_fk" FOREIGN KEY ("partnership_id","hidden_by") REFERENCES "public"."membership"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_report" ADD CONSTRAINT "comment_report_partnership_id_comment_id_comment_partnership_id_id_fk" FOREIGN KEY ("partnership_id","comment_id") REFERENCES "public"."comment"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_report" ADD CONSTRAINT "comment_report_partnership_id_reported_by_membership_partnership_id_id_fk" FOREIGN KEY ("partnership_id","reported_by") REFERENCES "public"."membership"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_report" ADD CONSTRAINT "comment_report_partnership_id_answered_by_profile_partnership_id_person_id_fk" FOREIGN KEY ("partnership_id","answered_by") REFERENCES "public"."profile"("partnership_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hiding_answer" ADD CONSTRAINT "hiding_answer_partnership_id_hiding_id_comment_hiding_partnership_id_id_fk" FOREIGN KEY ("partnership_id","hiding_id") REFERENCES "public"."comment_hiding"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hiding_answer" ADD CONSTRAINT "hiding_answer_partnership_id_person_id_profile_partnership_id_person_id_fk" FOREIGN KEY ("partnership_id","person_id") REFERENCES "public"."profile"("partnership_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_draft" ADD CONSTRAINT "comment_draft_partnership_id_work_id_work_partnership_id_id_fk" FOREIGN KEY ("partnership_id","work_id") REFERENCES "public"."work"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_draft" ADD CONSTRAINT "comment_draft_partnership_id_person_id_profile_partnership_id_person_id_fk" FOREIGN KEY ("partnership_id","person_id") REFERENCES "public"."profile"("partnership_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "read_mark" ADD CONSTRAINT "read_mark_partnership_id_work_id_work_partnership_id_id_fk" FOREIGN KEY ("partnership_id","work_id") REFERENCES "public"."work"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "read_mark" ADD CONSTRAINT "read_mark_partnership_id_person_id_profile_partnership_id_person_id_fk" FOREIGN KEY ("partnership_id","person_id") REFERENCES "public"."profile"("partnership_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_before" ADD CONSTRAINT "comment_before_partnership_id_comment_id_comment_partnership_id_id_fk" FOREIGN KEY ("partnership_id","comment_id") REFERENCES "public"."comment"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "topic" ADD CONSTRAINT "topic_partnership_id_work_id_work_partnership_id_id_fk" FOREIGN KEY ("partnership_id","work_id") REFERENCES "public"."work"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "topic" ADD CONSTRAINT "topic_partnership_id_begun_by_membership_partnership_id_id_fk" FOREIGN KEY ("partnership_id","begun_by") REFERENCES "public"."membership"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comment_hiding_comment" ON "comment_hiding" USING btree ("partnership_id","comment_id");--> statement-breakpoint
CREATE INDEX "comment_hiding_open" ON "comment_hiding" USING btree ("partnership_id","objected_at") WHERE objected_at is not null and settled_at is null;--> statement-breakpoint
CREATE INDEX "comment_hiding_kept" ON "comment_hiding" USING btree ("partnership_id","hidden_at") WHERE kept is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "comment_report_once" ON "comment_report" USING btree ("partnership_id","comment_id","reported_by");--> statement-breakpoint
CREATE INDEX "comment_report_open" ON "comment_report" USING btree ("partnership_id","work_id","reported_at") WHERE answered_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "hiding_answer_person" ON "hiding_answer" USING btree ("partnership_id","hiding_id","person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "topic_number" ON "topic" USING btree ("partnership_id","work_id","number");--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_partnership_id_topic_id_topic_partnership_id_id_fk" FOREIGN KEY ("partnership_id","topic_id") REFERENCES "public"."topic"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_partnership_id_reply_to_comment_partnership_id_id_fk" FOREIGN KEY ("partnership_id","reply_to") REFERENCES "public"."comment"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_partnership_id_taken_down_by_profile_partnership_id_person_id_fk" FOREIGN KEY ("partnership_id","taken_down_by") REFERENCES "public"."profile"("partnership_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comment_topic" ON "comment" USING btree ("partnership_id","work_id","topic_id","number");--> statement-breakpoint
CREATE INDEX "comment_touched" ON "comment" USING btree ("partnership_id","work_id","touched");--> statement-breakpoint
CREATE INDEX "comment_member" ON "comment" USING btree ("partnership_id","membership_id","posted_at");
--> statement-breakpoint
alter table "comment_hiding" enable row level security;
--> statement-breakpoint
alter table "comment_hiding" force row level security;
--> statement-breakpoint
create policy own_partnership on "comment_hiding" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update, delete on "comment_hiding" to alongside_app;

--> statement-breakpoint
alter table "comment_report" enable row level security;
--> statement-breakpoint
alter table "comment_report" force row level security;
--> statement-breakpoint
create policy own_partnership on "comment_report" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update, delete on "comment_report" to alongside_app;

--> statement-breakpoint
alter table "hiding_answer" enable row level security;
--> statement-breakpoint
alter table "hiding_answer" force row level security;
--> statement-breakpoint
create policy own_partnership on "hiding_answer" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert on "hiding_answer" to alongside_app;

--> statement-breakpoint
alter table "comment_draft" enable row level security;
--> statement-breakpoint
alter table "comment_draft" force row level security;
--> statement-breakpoint
create policy own_partnership on "comment_draft" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update, delete on "comment_draft" to alongside_app;

--> statement-breakpoint
alter table "read_mark" enable row level security;
--> statement-breakpoint
alter table "read_mark" force row level security;
--> statement-breakpoint
create policy own_partnership on "read_mark" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update, delete on "read_mark" to alongside_app;

--> statement-breakpoint
alter table "comment_before" enable row level security;
--> statement-breakpoint
alter table "comment_before" force row level security;
--> statement-breakpoint
create policy own_partnership on "comment_before" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update, delete on "comment_before" to alongside_app;

--> statement-breakpoint
alter table "topic" enable row level security;
--> statement-breakpoint
alter table "topic" force row level security;
--> statement-breakpoint
create policy own_partnership on "topic" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update, delete on "topic" to alongside_app;

--> statement-breakpoint
-- The comments that are there already, one partnership after the other: row-level security holds for the owner too.
do $$
declare one uuid;
begin
  for one in select id from partnership loop
    perform set_config('app.partnership_id', one::text, true);
    update comment set touched = number where partnership_id = one;
  end loop;
  perform set_config('app.partnership_id', '', true);
end $$;
