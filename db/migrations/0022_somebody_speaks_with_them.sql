CREATE TABLE "said_through" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"work_id" uuid NOT NULL,
	"thing" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"stand" text NOT NULL,
	"seat_id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"said_by" uuid NOT NULL,
	"supporter_name" text DEFAULT '' NOT NULL,
	"counts" boolean NOT NULL,
	"words" text NOT NULL,
	"said_at" timestamp (3) with time zone NOT NULL,
	"taken_back_at" timestamp (3) with time zone,
	"taken_back_by" uuid,
	CONSTRAINT "said_through_partnership_id_id_pk" PRIMARY KEY("partnership_id","id"),
	CONSTRAINT "said_through_named_only" CHECK (supporter_name = '' or not counts)
);
--> statement-breakpoint
CREATE TABLE "supporter" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"work_id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"supporter_id" uuid NOT NULL,
	"chosen_by" uuid NOT NULL,
	"told" text,
	"chosen_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"ended_by" uuid,
	CONSTRAINT "supporter_partnership_id_id_pk" PRIMARY KEY("partnership_id","id"),
	CONSTRAINT "supporter_is_another" CHECK (supporter_id <> membership_id),
	CONSTRAINT "supporter_told" CHECK ((told is null) = (chosen_by = membership_id))
);
--> statement-breakpoint
ALTER TABLE "said_through" ADD CONSTRAINT "said_through_partnership_id_work_id_work_partnership_id_id_fk" FOREIGN KEY ("partnership_id","work_id") REFERENCES "public"."work"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "said_through" ADD CONSTRAINT "said_through_partnership_id_seat_id_seat_partnership_id_id_fk" FOREIGN KEY ("partnership_id","seat_id") REFERENCES "public"."seat"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "said_through" ADD CONSTRAINT "said_through_partnership_id_membership_id_membership_partnership_id_id_fk" FOREIGN KEY ("partnership_id","membership_id") REFERENCES "public"."membership"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "said_through" ADD CONSTRAINT "said_through_partnership_id_said_by_membership_partnership_id_id_fk" FOREIGN KEY ("partnership_id","said_by") REFERENCES "public"."membership"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "said_through" ADD CONSTRAINT "said_through_partnership_id_taken_back_by_membership_partnership_id_id_fk" FOREIGN KEY ("partnership_id","taken_back_by") REFERENCES "public"."membership"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supporter" ADD CONSTRAINT "supporter_partnership_id_work_id_work_partnership_id_id_fk" FOREIGN KEY ("partnership_id","work_id") REFERENCES "public"."work"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supporter" ADD CONSTRAINT "supporter_partnership_id_membership_id_membership_partnership_id_id_fk" FOREIGN KEY ("partnership_id","membership_id") REFERENCES "public"."membership"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supporter" ADD CONSTRAINT "supporter_partnership_id_supporter_id_membership_partnership_id_id_fk" FOREIGN KEY ("partnership_id","supporter_id") REFERENCES "public"."membership"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supporter" ADD CONSTRAINT "supporter_partnership_id_chosen_by_membership_partnership_id_id_fk" FOREIGN KEY ("partnership_id","chosen_by") REFERENCES "public"."membership"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "said_through_about" ON "said_through" USING btree ("partnership_id","work_id","subject_id");--> statement-breakpoint
CREATE UNIQUE INDEX "supporter_now" ON "supporter" USING btree ("partnership_id","membership_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "supporter_of" ON "supporter" USING btree ("partnership_id","work_id","supporter_id");
--> statement-breakpoint
alter table "supporter" enable row level security;
--> statement-breakpoint
alter table "supporter" force row level security;
--> statement-breakpoint
create policy own_partnership on "supporter" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update on "supporter" to alongside_app;
--> statement-breakpoint
alter table "said_through" enable row level security;
--> statement-breakpoint
alter table "said_through" force row level security;
--> statement-breakpoint
create policy own_partnership on "said_through" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update on "said_through" to alongside_app;
