CREATE TABLE "what_changed" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"work_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"membership_id" uuid NOT NULL,
	"what" text NOT NULL,
	"how_we_know" text NOT NULL,
	"said_at" timestamp (3) with time zone NOT NULL,
	"taken_back_at" timestamp (3) with time zone,
	"taken_back_because" text DEFAULT '' NOT NULL,
	CONSTRAINT "what_changed_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
ALTER TABLE "action_status" ADD COLUMN "how_we_know" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "what_changed" ADD CONSTRAINT "what_changed_partnership_id_work_id_work_partnership_id_id_fk" FOREIGN KEY ("partnership_id","work_id") REFERENCES "public"."work"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "what_changed" ADD CONSTRAINT "what_changed_partnership_id_membership_id_membership_partnership_id_id_fk" FOREIGN KEY ("partnership_id","membership_id") REFERENCES "public"."membership"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "what_changed_number" ON "what_changed" USING btree ("partnership_id","work_id","number");--> statement-breakpoint
CREATE INDEX "what_changed_said" ON "what_changed" USING btree ("partnership_id","said_at");
--> statement-breakpoint
alter table "what_changed" enable row level security;
--> statement-breakpoint
alter table "what_changed" force row level security;
--> statement-breakpoint
create policy own_partnership on "what_changed" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update on "what_changed" to alongside_app;
