CREATE TABLE "decision" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"work_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"what" text NOT NULL,
	"made_on" date NOT NULL,
	"is_missing" boolean DEFAULT false NOT NULL,
	"made_where" text NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"meeting_id" uuid,
	"is_real" boolean NOT NULL,
	"is_provisional" boolean DEFAULT false NOT NULL,
	"options" text DEFAULT '' NOT NULL,
	"disagreed" text DEFAULT '' NOT NULL,
	"because" text DEFAULT '' NOT NULL,
	"changed_by_families" text DEFAULT '' NOT NULL,
	"follows_id" uuid,
	"same_outcome" boolean DEFAULT false NOT NULL,
	"named_seats" uuid[] DEFAULT '{}'::uuid[] NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "decision_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
CREATE TABLE "document" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"work_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"kind" text NOT NULL,
	"written_on" date NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "document_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
CREATE TABLE "meeting" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"work_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"what" text NOT NULL,
	"held_on" date NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"named_seats" uuid[] DEFAULT '{}'::uuid[] NOT NULL,
	"notes" text DEFAULT '' NOT NULL,
	"notes_at" timestamp (3) with time zone,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "meeting_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
CREATE TABLE "point" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"work_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"words" text NOT NULL,
	"seat_id" uuid NOT NULL,
	"raised_by" uuid,
	"came" text NOT NULL,
	"comment_id" uuid,
	"meeting_id" uuid,
	"raised_on" date NOT NULL,
	"owner_id" uuid,
	"due" date,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "point_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
CREATE TABLE "point_answer" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"point_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"how" text NOT NULL,
	"words" text NOT NULL,
	"passed_to" text DEFAULT '' NOT NULL,
	"by_when" date,
	"answered_by" uuid NOT NULL,
	"answered_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "point_answer_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
CREATE TABLE "saying" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"work_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"seat_id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"on_day" date,
	"said_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "saying_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
CREATE TABLE "account" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"work_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"words" text NOT NULL,
	"told_by" uuid NOT NULL,
	"told_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "account_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
CREATE TABLE "began_earlier" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"work_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"on_day" date NOT NULL,
	"words" text NOT NULL,
	"seat_id" uuid NOT NULL,
	"said_by" uuid NOT NULL,
	"said_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "began_earlier_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
CREATE TABLE "fixed_open" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"work_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "fixed_open_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
CREATE TABLE "fixed_open_line" (
	"partnership_id" uuid NOT NULL,
	"fixed_open_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"what" text NOT NULL,
	"decided_by" text DEFAULT '' NOT NULL,
	"since" date,
	CONSTRAINT "fixed_open_line_partnership_id_fixed_open_id_position_pk" PRIMARY KEY("partnership_id","fixed_open_id","position")
);
--> statement-breakpoint
CREATE TABLE "question" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"work_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"seat_id" uuid NOT NULL,
	"words" text NOT NULL,
	"days_to_answer" integer NOT NULL,
	"put_by" uuid NOT NULL,
	"put_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "question_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_partnership_id_work_id_work_partnership_id_id_fk" FOREIGN KEY ("partnership_id","work_id") REFERENCES "public"."work"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_partnership_id_meeting_id_meeting_partnership_id_id_fk" FOREIGN KEY ("partnership_id","meeting_id") REFERENCES "public"."meeting"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_partnership_id_follows_id_decision_partnership_id_id_fk" FOREIGN KEY ("partnership_id","follows_id") REFERENCES "public"."decision"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_partnership_id_recorded_by_membership_partnership_id_id_fk" FOREIGN KEY ("partnership_id","recorded_by") REFERENCES "public"."membership"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document" ADD CONSTRAINT "document_partnership_id_work_id_work_partnership_id_id_fk" FOREIGN KEY ("partnership_id","work_id") REFERENCES "public"."work"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document" ADD CONSTRAINT "document_partnership_id_recorded_by_membership_partnership_id_id_fk" FOREIGN KEY ("partnership_id","recorded_by") REFERENCES "public"."membership"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_partnership_id_work_id_work_partnership_id_id_fk" FOREIGN KEY ("partnership_id","work_id") REFERENCES "public"."work"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_partnership_id_recorded_by_membership_partnership_id_id_fk" FOREIGN KEY ("partnership_id","recorded_by") REFERENCES "public"."membership"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "point" ADD CONSTRAINT "point_partnership_id_work_id_work_partnership_id_id_fk" FOREIGN KEY ("partnership_id","work_id") REFERENCES "public"."work"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "point" ADD CONSTRAINT "point_partnership_id_seat_id_seat_partnership_id_id_fk" FOREIGN KEY ("partnership_id","seat_id") REFERENCES "public"."seat"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "point" ADD CONSTRAINT "point_partnership_id_raised_by_membership_partnership_id_id_fk" FOREIGN KEY ("partnership_id","raised_by") REFERENCES "public"."membership"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "point" ADD CONSTRAINT "point_partnership_id_owner_id_membership_partnership_id_id_fk" FOREIGN KEY ("partnership_id","owner_id") REFERENCES "public"."membership"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "point" ADD CONSTRAINT "point_partnership_id_recorded_by_membership_partnership_id_id_fk" FOREIGN KEY ("partnership_id","recorded_by") REFERENCES "public"."membership"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "point" ADD CONSTRAINT "point_partnership_id_comment_id_comment_partnership_id_id_fk" FOREIGN KEY ("partnership_id","comment_id") REFERENCES "public"."comment"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "point" ADD CONSTRAINT "point_partnership_id_meeting_id_meeting_partnership_id_id_fk" FOREIGN KEY ("partnership_id","meeting_id") REFERENCES "public"."meeting"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "point_answer" ADD CONSTRAINT "point_answer_partnership_id_point_id_point_partnership_id_id_fk" FOREIGN KEY ("partnership_id","point_id") REFERENCES "public"."point"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "point_answer" ADD CONSTRAINT "point_answer_partnership_id_answered_by_membership_partnership_id_id_fk" FOREIGN KEY ("partnership_id","answered_by") REFERENCES "public"."membership"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saying" ADD CONSTRAINT "saying_partnership_id_work_id_work_partnership_id_id_fk" FOREIGN KEY ("partnership_id","work_id") REFERENCES "public"."work"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saying" ADD CONSTRAINT "saying_partnership_id_seat_id_seat_partnership_id_id_fk" FOREIGN KEY ("partnership_id","seat_id") REFERENCES "public"."seat"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saying" ADD CONSTRAINT "saying_partnership_id_membership_id_membership_partnership_id_id_fk" FOREIGN KEY ("partnership_id","membership_id") REFERENCES "public"."membership"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_partnership_id_work_id_work_partnership_id_id_fk" FOREIGN KEY ("partnership_id","work_id") REFERENCES "public"."work"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_partnership_id_told_by_membership_partnership_id_id_fk" FOREIGN KEY ("partnership_id","told_by") REFERENCES "public"."membership"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "began_earlier" ADD CONSTRAINT "began_earlier_partnership_id_work_id_work_partnership_id_id_fk" FOREIGN KEY ("partnership_id","work_id") REFERENCES "public"."work"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "began_earlier" ADD CONSTRAINT "began_earlier_partnership_id_seat_id_seat_partnership_id_id_fk" FOREIGN KEY ("partnership_id","seat_id") REFERENCES "public"."seat"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "began_earlier" ADD CONSTRAINT "began_earlier_partnership_id_said_by_membership_partnership_id_id_fk" FOREIGN KEY ("partnership_id","said_by") REFERENCES "public"."membership"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fixed_open" ADD CONSTRAINT "fixed_open_partnership_id_work_id_work_partnership_id_id_fk" FOREIGN KEY ("partnership_id","work_id") REFERENCES "public"."work"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fixed_open" ADD CONSTRAINT "fixed_open_partnership_id_recorded_by_membership_partnership_id_id_fk" FOREIGN KEY ("partnership_id","recorded_by") REFERENCES "public"."membership"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fixed_open_line" ADD CONSTRAINT "fixed_open_line_partnership_id_fixed_open_id_fixed_open_partnership_id_id_fk" FOREIGN KEY ("partnership_id","fixed_open_id") REFERENCES "public"."fixed_open"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question" ADD CONSTRAINT "question_partnership_id_work_id_work_partnership_id_id_fk" FOREIGN KEY ("partnership_id","work_id") REFERENCES "public"."work"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question" ADD CONSTRAINT "question_partnership_id_seat_id_seat_partnership_id_id_fk" FOREIGN KEY ("partnership_id","seat_id") REFERENCES "public"."seat"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question" ADD CONSTRAINT "question_partnership_id_put_by_membership_partnership_id_id_fk" FOREIGN KEY ("partnership_id","put_by") REFERENCES "public"."membership"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "decision_number" ON "decision" USING btree ("partnership_id","work_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "document_number" ON "document" USING btree ("partnership_id","work_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "meeting_number" ON "meeting" USING btree ("partnership_id","work_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "point_number" ON "point" USING btree ("partnership_id","work_id","number");--> statement-breakpoint
CREATE INDEX "point_recorded" ON "point" USING btree ("partnership_id","recorded_at");--> statement-breakpoint
CREATE UNIQUE INDEX "point_answer_number" ON "point_answer" USING btree ("partnership_id","point_id","number");--> statement-breakpoint
CREATE INDEX "saying_about" ON "saying" USING btree ("partnership_id","work_id","subject_id");--> statement-breakpoint
CREATE UNIQUE INDEX "account_number" ON "account" USING btree ("partnership_id","work_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "began_earlier_number" ON "began_earlier" USING btree ("partnership_id","work_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "fixed_open_number" ON "fixed_open" USING btree ("partnership_id","work_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "question_number" ON "question" USING btree ("partnership_id","work_id","number");
--> statement-breakpoint
alter table "account" enable row level security;
--> statement-breakpoint
alter table "account" force row level security;
--> statement-breakpoint
create policy own_partnership on "account" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update on "account" to alongside_app;
--> statement-breakpoint
alter table "began_earlier" enable row level security;
--> statement-breakpoint
alter table "began_earlier" force row level security;
--> statement-breakpoint
create policy own_partnership on "began_earlier" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update on "began_earlier" to alongside_app;
--> statement-breakpoint
alter table "decision" enable row level security;
--> statement-breakpoint
alter table "decision" force row level security;
--> statement-breakpoint
create policy own_partnership on "decision" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update on "decision" to alongside_app;
--> statement-breakpoint
alter table "document" enable row level security;
--> statement-breakpoint
alter table "document" force row level security;
--> statement-breakpoint
create policy own_partnership on "document" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update on "document" to alongside_app;
--> statement-breakpoint
alter table "fixed_open" enable row level security;
--> statement-breakpoint
alter table "fixed_open" force row level security;
--> statement-breakpoint
create policy own_partnership on "fixed_open" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert on "fixed_open" to alongside_app;
--> statement-breakpoint
alter table "fixed_open_line" enable row level security;
--> statement-breakpoint
alter table "fixed_open_line" force row level security;
--> statement-breakpoint
create policy own_partnership on "fixed_open_line" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update on "fixed_open_line" to alongside_app;
--> statement-breakpoint
alter table "meeting" enable row level security;
--> statement-breakpoint
alter table "meeting" force row level security;
--> statement-breakpoint
create policy own_partnership on "meeting" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update on "meeting" to alongside_app;
--> statement-breakpoint
alter table "point" enable row level security;
--> statement-breakpoint
alter table "point" force row level security;
--> statement-breakpoint
create policy own_partnership on "point" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update on "point" to alongside_app;
--> statement-breakpoint
alter table "point_answer" enable row level security;
--> statement-breakpoint
alter table "point_answer" force row level security;
--> statement-breakpoint
create policy own_partnership on "point_answer" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update on "point_answer" to alongside_app;
--> statement-breakpoint
alter table "question" enable row level security;
--> statement-breakpoint
alter table "question" force row level security;
--> statement-breakpoint
create policy own_partnership on "question" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update on "question" to alongside_app;
--> statement-breakpoint
alter table "saying" enable row level security;
--> statement-breakpoint
alter table "saying" force row level security;
--> statement-breakpoint
create policy own_partnership on "saying" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update on "saying" to alongside_app;
