CREATE TABLE "lead_offer" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"work_id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"offered_by" uuid NOT NULL,
	"offered_at" timestamp (3) with time zone NOT NULL,
	"accepted_at" timestamp (3) with time zone,
	"declined_at" timestamp (3) with time zone,
	"withdrawn_at" timestamp (3) with time zone,
	CONSTRAINT "lead_offer_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
CREATE TABLE "seat_excuse" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"work_id" uuid NOT NULL,
	"seat_id" uuid NOT NULL,
	"emptied_at" timestamp (3) with time zone NOT NULL,
	"because" text NOT NULL,
	"membership_id" uuid NOT NULL,
	"agreed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "seat_excuse_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
CREATE TABLE "seat_request" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"work_id" uuid NOT NULL,
	"seat_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"given_at" timestamp (3) with time zone,
	"refused_at" timestamp (3) with time zone,
	"answer_words" text DEFAULT '' NOT NULL,
	"taken_back_at" timestamp (3) with time zone,
	CONSTRAINT "seat_request_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
CREATE TABLE "suggestion" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"work_id" uuid NOT NULL,
	"seat_id" uuid NOT NULL,
	"invitation_id" uuid NOT NULL,
	"name" text NOT NULL,
	"email" text DEFAULT '' NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"suggested_at" timestamp (3) with time zone NOT NULL,
	"taken_up_at" timestamp (3) with time zone,
	"set_aside_at" timestamp (3) with time zone,
	CONSTRAINT "suggestion_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
ALTER TABLE "person" DROP CONSTRAINT "person_email_unique";--> statement-breakpoint
ALTER TABLE "person" ALTER COLUMN "email" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "beside" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "invitation" ADD COLUMN "shared" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "invitation" ADD COLUMN "named_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "invitation" ADD COLUMN "reminded_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "invitation" ADD COLUMN "asked_once_more_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "invitation" ADD COLUMN "someone_else_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "invitation" ADD COLUMN "wrong_person_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "membership" ADD COLUMN "told" text;--> statement-breakpoint
ALTER TABLE "membership" ADD COLUMN "supporter" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "membership" ADD COLUMN "left_by" uuid;--> statement-breakpoint
ALTER TABLE "membership" ADD COLUMN "left_because" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "sign_in_attempt" ADD COLUMN "invitation_id" uuid;--> statement-breakpoint
ALTER TABLE "lead_offer" ADD CONSTRAINT "lead_offer_partnership_id_work_id_work_partnership_id_id_fk" FOREIGN KEY ("partnership_id","work_id") REFERENCES "public"."work"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lead_offer" ADD CONSTRAINT "lead_offer_partnership_id_membership_id_membership_partnership_id_id_fk" FOREIGN KEY ("partnership_id","membership_id") REFERENCES "public"."membership"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_excuse" ADD CONSTRAINT "seat_excuse_partnership_id_work_id_work_partnership_id_id_fk" FOREIGN KEY ("partnership_id","work_id") REFERENCES "public"."work"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_excuse" ADD CONSTRAINT "seat_excuse_partnership_id_seat_id_seat_partnership_id_id_fk" FOREIGN KEY ("partnership_id","seat_id") REFERENCES "public"."seat"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_excuse" ADD CONSTRAINT "seat_excuse_partnership_id_membership_id_membership_partnership_id_id_fk" FOREIGN KEY ("partnership_id","membership_id") REFERENCES "public"."membership"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_request" ADD CONSTRAINT "seat_request_partnership_id_work_id_work_partnership_id_id_fk" FOREIGN KEY ("partnership_id","work_id") REFERENCES "public"."work"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_request" ADD CONSTRAINT "seat_request_partnership_id_seat_id_seat_partnership_id_id_fk" FOREIGN KEY ("partnership_id","seat_id") REFERENCES "public"."seat"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_request" ADD CONSTRAINT "seat_request_partnership_id_person_id_profile_partnership_id_person_id_fk" FOREIGN KEY ("partnership_id","person_id") REFERENCES "public"."profile"("partnership_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_partnership_id_work_id_work_partnership_id_id_fk" FOREIGN KEY ("partnership_id","work_id") REFERENCES "public"."work"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_partnership_id_seat_id_seat_partnership_id_id_fk" FOREIGN KEY ("partnership_id","seat_id") REFERENCES "public"."seat"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_partnership_id_invitation_id_invitation_partnership_id_id_fk" FOREIGN KEY ("partnership_id","invitation_id") REFERENCES "public"."invitation"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "lead_offer_open" ON "lead_offer" USING btree ("partnership_id","work_id") WHERE accepted_at is null and declined_at is null and withdrawn_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "seat_excuse_once" ON "seat_excuse" USING btree ("partnership_id","seat_id","emptied_at","membership_id");--> statement-breakpoint
CREATE UNIQUE INDEX "seat_request_open" ON "seat_request" USING btree ("partnership_id","work_id","person_id") WHERE given_at is null and refused_at is null and taken_back_at is null;--> statement-breakpoint
CREATE INDEX "suggestion_work" ON "suggestion" USING btree ("partnership_id","work_id");--> statement-breakpoint
CREATE UNIQUE INDEX "person_mailbox" ON "person" USING btree ("email","beside");
--> statement-breakpoint
alter table "lead_offer" enable row level security;
--> statement-breakpoint
alter table "lead_offer" force row level security;
--> statement-breakpoint
create policy own_partnership on "lead_offer" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update, delete on "lead_offer" to alongside_app;

--> statement-breakpoint
alter table "seat_excuse" enable row level security;
--> statement-breakpoint
alter table "seat_excuse" force row level security;
--> statement-breakpoint
create policy own_partnership on "seat_excuse" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert on "seat_excuse" to alongside_app;

--> statement-breakpoint
alter table "seat_request" enable row level security;
--> statement-breakpoint
alter table "seat_request" force row level security;
--> statement-breakpoint
create policy own_partnership on "seat_request" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update, delete on "seat_request" to alongside_app;

--> statement-breakpoint
alter table "suggestion" enable row level security;
--> statement-breakpoint
alter table "suggestion" force row level security;
--> statement-breakpoint
create policy own_partnership on "suggestion" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update, delete on "suggestion" to alongside_app;
