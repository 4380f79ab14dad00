CREATE TABLE "proposal" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"work_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"topic_id" uuid,
	"what" text NOT NULL,
	"because" text DEFAULT '' NOT NULL,
	"options" text DEFAULT '' NOT NULL,
	"is_real" boolean NOT NULL,
	"put_by" uuid NOT NULL,
	"put_at" timestamp (3) with time zone NOT NULL,
	"closes_on" date NOT NULL,
	"reminded_at" timestamp (3) with time zone,
	"withdrawn_by" uuid,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_because" text DEFAULT '' NOT NULL,
	"ended_by" uuid,
	"ended_at" timestamp (3) with time zone,
	"outcome" text DEFAULT '' NOT NULL,
	"decision_id" uuid,
	CONSTRAINT "proposal_partnership_id_id_pk" PRIMARY KEY("partnership_id","id"),
	CONSTRAINT "proposal_ends_once" CHECK (withdrawn_at is null or ended_at is null),
	CONSTRAINT "proposal_outcome_in_words" CHECK (ended_at is null or outcome <> '')
);
--> statement-breakpoint
CREATE TABLE "proposal_answer" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"work_id" uuid NOT NULL,
	"proposal_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"seat_id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"stand" text NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"recorded_by" uuid NOT NULL,
	"told" text,
	"said_at" timestamp (3) with time zone NOT NULL,
	"reply" text DEFAULT '' NOT NULL,
	CONSTRAINT "proposal_answer_partnership_id_id_pk" PRIMARY KEY("partnership_id","id"),
	CONSTRAINT "proposal_answer_why" CHECK (stand <> 'object' or words <> ''),
	CONSTRAINT "proposal_answer_told" CHECK ((told is null) = (recorded_by = membership_id))
);
--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_partnership_id_work_id_work_partnership_id_id_fk" FOREIGN KEY ("partnership_id","work_id") REFERENCES "public"."work"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_partnership_id_topic_id_topic_partnership_id_id_fk" FOREIGN KEY ("partnership_id","topic_id") REFERENCES "public"."topic"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_partnership_id_put_by_membership_partnership_id_id_fk" FOREIGN KEY ("partnership_id","put_by") REFERENCES "public"."membership"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_partnership_id_withdrawn_by_membership_partnership_id_id_fk" FOREIGN KEY ("partnership_id","withdrawn_by") REFERENCES "public"."membership"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_partnership_id_ended_by_membership_partnership_id_id_fk" FOREIGN KEY ("partnership_id","ended_by") REFERENCES "public"."membership"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_partnership_id_decision_id_decision_partnership_id_id_fk" FOREIGN KEY ("partnership_id","decision_id") REFERENCES "public"."decision"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_answer" ADD CONSTRAINT "proposal_answer_partnership_id_work_id_work_partnership_id_id_fk" FOREIGN KEY ("partnership_id","work_id") REFERENCES "public"."work"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_answer" ADD CONSTRAINT "proposal_answer_partnership_id_proposal_id_proposal_partnership_id_id_fk" FOREIGN KEY ("partnership_id","proposal_id") REFERENCES "public"."proposal"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_answer" ADD CONSTRAINT "proposal_answer_partnership_id_seat_id_seat_partnership_id_id_fk" FOREIGN KEY ("partnership_id","seat_id") REFERENCES "public"."seat"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_answer" ADD CONSTRAINT "proposal_answer_partnership_id_membership_id_membership_partnership_id_id_fk" FOREIGN KEY ("partnership_id","membership_id") REFERENCES "public"."membership"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_answer" ADD CONSTRAINT "proposal_answer_partnership_id_recorded_by_membership_partnership_id_id_fk" FOREIGN KEY ("partnership_id","recorded_by") REFERENCES "public"."membership"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "proposal_number" ON "proposal" USING btree ("partnership_id","work_id","number");--> statement-breakpoint
CREATE INDEX "proposal_thread" ON "proposal" USING btree ("partnership_id","work_id","topic_id","number");--> statement-breakpoint
CREATE INDEX "proposal_waiting" ON "proposal" USING btree ("partnership_id","closes_on") WHERE withdrawn_at is null and ended_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "proposal_answer_number" ON "proposal_answer" USING btree ("partnership_id","proposal_id","number");
--> statement-breakpoint
alter table "proposal" enable row level security;
--> statement-breakpoint
alter table "proposal" force row level security;
--> statement-breakpoint
create policy own_partnership on "proposal" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update on "proposal" to alongside_app;
--> statement-breakpoint
alter table "proposal_answer" enable row level security;
--> statement-breakpoint
alter table "proposal_answer" force row level security;
--> statement-breakpoint
create policy own_partnership on "proposal_answer" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update on "proposal_answer" to alongside_app;
