CREATE TABLE "missing_work" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"title" text NOT NULL,
	"line" text NOT NULL,
	"said_by" uuid NOT NULL,
	"said_at" timestamp (3) with time zone NOT NULL,
	"taken_back_by" uuid,
	"taken_back_at" timestamp (3) with time zone,
	CONSTRAINT "missing_work_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
ALTER TABLE "missing_work" ADD CONSTRAINT "missing_work_partnership_id_said_by_profile_partnership_id_person_id_fk" FOREIGN KEY ("partnership_id","said_by") REFERENCES "public"."profile"("partnership_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "missing_work" ADD CONSTRAINT "missing_work_partnership_id_taken_back_by_profile_partnership_id_person_id_fk" FOREIGN KEY ("partnership_id","taken_back_by") REFERENCES "public"."profile"("partnership_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "missing_work_once" ON "missing_work" USING btree ("partnership_id",lower("title")) WHERE taken_back_at is null;--> statement-breakpoint
CREATE INDEX "missing_work_said" ON "missing_work" USING btree ("partnership_id","said_at");
--> statement-breakpoint
alter table "missing_work" enable row level security;
--> statement-breakpoint
alter table "missing_work" force row level security;
--> statement-breakpoint
create policy own_partnership on "missing_work" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update on "missing_work" to alongside_app;
