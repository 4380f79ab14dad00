CREATE TABLE "reading_kept" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"work_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"day" date NOT NULL,
	"kept_because" text NOT NULL,
	"stage" text NOT NULL,
	"ladder_version_id" uuid NOT NULL,
	"rung_key" text,
	"on_course_key" text,
	"since_day" date,
	"since_rung_key" text,
	"since_on_course_key" text,
	"rule_version" text NOT NULL,
	"tests" jsonb NOT NULL,
	"facts_digest" text NOT NULL,
	"kept_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "reading_kept_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
ALTER TABLE "work_now" ADD COLUMN "record_rung" integer;--> statement-breakpoint
ALTER TABLE "work_now" ADD COLUMN "record_band" text;--> statement-breakpoint
ALTER TABLE "work_now" ADD COLUMN "since_rung" integer;--> statement-breakpoint
ALTER TABLE "work_now" ADD COLUMN "on_course_rung" integer;--> statement-breakpoint
ALTER TABLE "work_now" ADD COLUMN "decisions_made" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "work_now" ADD COLUMN "decisions_with_families" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "work_now" ADD COLUMN "family_points" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "work_now" ADD COLUMN "points_answered" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "reading_kept" ADD CONSTRAINT "reading_kept_partnership_id_work_id_work_partnership_id_id_fk" FOREIGN KEY ("partnership_id","work_id") REFERENCES "public"."work"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading_kept" ADD CONSTRAINT "reading_kept_partnership_id_ladder_version_id_rung_key_rung_partnership_id_ladder_version_id_key_fk" FOREIGN KEY ("partnership_id","ladder_version_id","rung_key") REFERENCES "public"."rung"("partnership_id","ladder_version_id","key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "reading_kept_number" ON "reading_kept" USING btree ("partnership_id","work_id","number");--> statement-breakpoint
CREATE INDEX "reading_kept_day" ON "reading_kept" USING btree ("partnership_id","day","work_id");
--> statement-breakpoint
alter table "reading_kept" enable row level security;
--> statement-breakpoint
alter table "reading_kept" force row level security;
--> statement-breakpoint
create policy own_partnership on "reading_kept" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert on "reading_kept" to alongside_app;
