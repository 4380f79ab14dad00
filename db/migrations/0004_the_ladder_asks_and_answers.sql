CREATE TABLE "two_keys" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"work_id" uuid NOT NULL,
	"deed" text NOT NULL,
	"first_key" text NOT NULL,
	"because" text NOT NULL,
	"ladder_version_id" uuid,
	"rung_key" text,
	"without_families_because" text DEFAULT '' NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_seat_id" uuid NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"answer_by" timestamp (3) with time zone NOT NULL,
	"turned_by" uuid,
	"turned_at" timestamp (3) with time zone,
	"declined_by" uuid,
	"declined_at" timestamp (3) with time zone,
	"declined_because" text DEFAULT '' NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	"ran_out_at" timestamp (3) with time zone,
	CONSTRAINT "two_keys_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
CREATE TABLE "view_ask" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"work_id" uuid NOT NULL,
	"seat_id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"stage" text NOT NULL,
	"round" integer NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"reminded_at" timestamp (3) with time zone,
	"answered_at" timestamp (3) with time zone,
	CONSTRAINT "view_ask_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
CREATE TABLE "aim" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"work_id" uuid NOT NULL,
	"ladder_version_id" uuid NOT NULL,
	"rung_key" text NOT NULL,
	"because" text NOT NULL,
	"said_by" uuid NOT NULL,
	"said_at" timestamp (3) with time zone NOT NULL,
	"number" integer NOT NULL,
	CONSTRAINT "aim_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
DROP INDEX "stage_move_once";--> statement-breakpoint
ALTER TABLE "stage_move" ALTER COLUMN "moved_by" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "claim" ADD COLUMN "what_happened" text;--> statement-breakpoint
ALTER TABLE "claim" ADD COLUMN "bring_back" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "claim" ADD COLUMN "round" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "claim" ADD COLUMN "two_keys_id" uuid;--> statement-breakpoint
ALTER TABLE "ladder_version" ADD COLUMN "changed_by" uuid;--> statement-breakpoint
ALTER TABLE "ladder_version" ADD COLUMN "changed_because" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "seat_view" ADD COLUMN "round" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "seat_view" ADD COLUMN "beside" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "work_now" ADD COLUMN "view_round" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "work_now" ADD COLUMN "aim_rung" integer;--> statement-breakpoint
ALTER TABLE "work_now" ADD COLUMN "aim_band" text;--> statement-breakpoint
ALTER TABLE "stage_move" ADD COLUMN "round" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "work" ADD COLUMN "paused_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "work" ADD COLUMN "stopped_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "work" ADD COLUMN "rests_because" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "work" ADD COLUMN "closing_confirmed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "two_keys" ADD CONSTRAINT "two_keys_partnership_id_work_id_work_partnership_id_id_fk" FOREIGN KEY ("partnership_id","work_id") REFERENCES "public"."work"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "two_keys" ADD CONSTRAINT "two_keys_partnership_id_asked_seat_id_seat_partnership_id_id_fk" FOREIGN KEY ("partnership_id","asked_seat_id") REFERENCES "public"."seat"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "two_keys" ADD CONSTRAINT "two_keys_partnership_id_ladder_version_id_rung_key_rung_partnership_id_ladder_version_id_key_fk" FOREIGN KEY ("partnership_id","ladder_version_id","rung_key") REFERENCES "public"."rung"("partnership_id","ladder_version_id","key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "view_ask" ADD CONSTRAINT "view_ask_partnership_id_work_id_work_partnership_id_id_fk" FOREIGN KEY ("partnership_id","work_id") REFERENCES "public"."work"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "view_ask" ADD CONSTRAINT "view_ask_partnership_id_seat_id_seat_partnership_id_id_fk" FOREIGN KEY ("partnership_id","seat_id") REFERENCES "public"."seat"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "view_ask" ADD CONSTRAINT "view_ask_partnership_id_membership_id_membership_partnership_id_id_fk" FOREIGN KEY ("partnership_id","membership_id") REFERENCES "public"."membership"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aim" ADD CONSTRAINT "aim_partnership_id_ladder_version_id_rung_key_rung_partnership_id_ladder_version_id_key_fk" FOREIGN KEY ("partnership_id","ladder_version_id","rung_key") REFERENCES "public"."rung"("partnership_id","ladder_version_id","key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "two_keys_open" ON "two_keys" USING btree ("partnership_id","work_id","deed") WHERE turned_at is null and declined_at is null and withdrawn_at is null and ran_out_at is null;--> statement-breakpoint
CREATE INDEX "two_keys_work" ON "two_keys" USING btree ("partnership_id","work_id","asked_at");--> statement-breakpoint
CREATE INDEX "two_keys_waiting" ON "two_keys" USING btree ("partnership_id","answer_by") WHERE turned_at is null and declined_at is null and withdrawn_at is null and ran_out_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "view_ask_once" ON "view_ask" USING btree ("partnership_id","work_id","round","stage","seat_id");--> statement-breakpoint
CREATE INDEX "view_ask_waiting" ON "view_ask" USING btree ("partnership_id","asked_at") WHERE answered_at is null and reminded_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "aim_number" ON "aim" USING btree ("partnership_id","work_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "stage_move_once" ON "stage_move" USING btree ("partnership_id","work_id","round","stage");
--> statement-breakpoint
alter table "two_keys" enable row level security;
--> statement-breakpoint
alter table "two_keys" force row level security;
--> statement-breakpoint
create policy own_partnership on "two_keys" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update, delete on "two_keys" to alongside_app;
--> statement-breakpoint
alter table "view_ask" enable row level security;
--> statement-breakpoint
alter table "view_ask" force row level security;
--> statement-breakpoint
create policy own_partnership on "view_ask" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update, delete on "view_ask" to alongside_app;
--> statement-breakpoint
alter table "aim" enable row level security;
--> statement-breakpoint
alter table "aim" force row level security;
--> statement-breakpoint
create policy own_partnership on "aim" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert on "aim" to alongside_app;
