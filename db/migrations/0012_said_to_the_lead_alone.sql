CREATE TABLE "private_word" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"work_id" uuid NOT NULL,
	"membership_id" uuid NOT NULL,
	"said_to" uuid NOT NULL,
	"body" text NOT NULL,
	"said_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "private_word_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
ALTER TABLE "private_word" ADD CONSTRAINT "private_word_partnership_id_work_id_work_partnership_id_id_fk" FOREIGN KEY ("partnership_id","work_id") REFERENCES "public"."work"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "private_word" ADD CONSTRAINT "private_word_partnership_id_membership_id_membership_partnership_id_id_fk" FOREIGN KEY ("partnership_id","membership_id") REFERENCES "public"."membership"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "private_word" ADD CONSTRAINT "private_word_partnership_id_said_to_profile_partnership_id_person_id_fk" FOREIGN KEY ("partnership_id","said_to") REFERENCES "public"."profile"("partnership_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "private_word_work" ON "private_word" USING btree ("partnership_id","work_id","said_at");--> statement-breakpoint
CREATE INDEX "private_word_member" ON "private_word" USING btree ("partnership_id","membership_id","said_at");
--> statement-breakpoint
alter table "private_word" enable row level security;
--> statement-breakpoint
alter table "private_word" force row level security;
--> statement-breakpoint
create policy own_partnership on "private_word" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert on "private_word" to alongside_app;
