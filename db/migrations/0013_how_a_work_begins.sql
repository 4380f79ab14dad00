CREATE TABLE "own_note" (
	"partnership_id" uuid NOT NULL,
	"work_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"body" text NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "own_note_partnership_id_work_id_person_id_pk" PRIMARY KEY("partnership_id","work_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "terms" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"work_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"may_decide" text NOT NULL,
	"may_not_decide" text NOT NULL,
	"who_decides_that" text DEFAULT '' NOT NULL,
	"until" date,
	"review_on" date,
	"money" text DEFAULT '' NOT NULL,
	"how_we_work" text DEFAULT '' NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "terms_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
CREATE TABLE "withheld_title" (
	"partnership_id" uuid NOT NULL,
	"work_id" uuid NOT NULL,
	"title" text NOT NULL,
	"withheld_at" timestamp (3) with time zone NOT NULL,
	"shown_at" timestamp (3) with time zone,
	CONSTRAINT "withheld_title_partnership_id_work_id_pk" PRIMARY KEY("partnership_id","work_id")
);
--> statement-breakpoint
ALTER TABLE "work" ADD COLUMN "why_more" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "work" ADD COLUMN "withheld_until" date;--> statement-breakpoint
ALTER TABLE "work" ADD COLUMN "withheld_because" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "own_note" ADD CONSTRAINT "own_note_partnership_id_work_id_work_partnership_id_id_fk" FOREIGN KEY ("partnership_id","work_id") REFERENCES "public"."work"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_note" ADD CONSTRAINT "own_note_partnership_id_person_id_profile_partnership_id_person_id_fk" FOREIGN KEY ("partnership_id","person_id") REFERENCES "public"."profile"("partnership_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "terms" ADD CONSTRAINT "terms_partnership_id_work_id_work_partnership_id_id_fk" FOREIGN KEY ("partnership_id","work_id") REFERENCES "public"."work"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "withheld_title" ADD CONSTRAINT "withheld_title_partnership_id_work_id_work_partnership_id_id_fk" FOREIGN KEY ("partnership_id","work_id") REFERENCES "public"."work"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "terms_number" ON "terms" USING btree ("partnership_id","work_id","number");
--> statement-breakpoint
alter table "own_note" enable row level security;
--> statement-breakpoint
alter table "own_note" force row level security;
--> statement-breakpoint
create policy own_partnership on "own_note" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update, delete on "own_note" to alongside_app;

--> statement-breakpoint
alter table "terms" enable row level security;
--> statement-breakpoint
alter table "terms" force row level security;
--> statement-breakpoint
create policy own_partnership on "terms" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert on "terms" to alongside_app;

--> statement-breakpoint
alter table "withheld_title" enable row level security;
--> statement-breakpoint
alter table "withheld_title" force row level security;
--> statement-breakpoint
create policy own_partnership on "withheld_title" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update, delete on "withheld_title" to alongside_app;
