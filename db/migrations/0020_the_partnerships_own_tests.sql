CREATE TABLE "tests_proposed" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"ladder_version_id" uuid NOT NULL,
	"needs" jsonb NOT NULL,
	"because" text NOT NULL,
	"proposed_by" uuid NOT NULL,
	"proposed_at" timestamp (3) with time zone NOT NULL,
	"answer_by" timestamp (3) with time zone NOT NULL,
	"turned_by" uuid,
	"turned_at" timestamp (3) with time zone,
	"made_version_id" uuid,
	"declined_by" uuid,
	"declined_at" timestamp (3) with time zone,
	"declined_because" text DEFAULT '' NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	"ran_out_at" timestamp (3) with time zone,
	CONSTRAINT "tests_proposed_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
ALTER TABLE "rung" ADD COLUMN "tests" text[];--> statement-breakpoint
ALTER TABLE "reading_kept" ADD COLUMN "local_rules" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "reading_kept" ADD COLUMN "preset_rung_key" text;--> statement-breakpoint
ALTER TABLE "reading_kept" ADD COLUMN "since_preset_rung_key" text;--> statement-breakpoint
ALTER TABLE "work_now" ADD COLUMN "record_local" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "work_now" ADD COLUMN "preset_rung" integer;--> statement-breakpoint
ALTER TABLE "tests_proposed" ADD CONSTRAINT "tests_proposed_partnership_id_ladder_version_id_ladder_version_partnership_id_id_fk" FOREIGN KEY ("partnership_id","ladder_version_id") REFERENCES "public"."ladder_version"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tests_proposed" ADD CONSTRAINT "tests_proposed_partnership_id_made_version_id_ladder_version_partnership_id_id_fk" FOREIGN KEY ("partnership_id","made_version_id") REFERENCES "public"."ladder_version"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "tests_proposed_open" ON "tests_proposed" USING btree ("partnership_id") WHERE turned_at is null and declined_at is null and withdrawn_at is null and ran_out_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "tests_proposed_made" ON "tests_proposed" USING btree ("partnership_id","made_version_id");--> statement-breakpoint
CREATE INDEX "tests_proposed_when" ON "tests_proposed" USING btree ("partnership_id","proposed_at");--> statement-breakpoint
alter table "tests_proposed" enable row level security;
--> statement-breakpoint
alter table "tests_proposed" force row level security;
--> statement-breakpoint
create policy own_partnership on "tests_proposed" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update on "tests_proposed" to alongside_app;
