CREATE TABLE "hidden_here" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"hidden_by" uuid NOT NULL,
	"hidden_at" timestamp (3) with time zone NOT NULL,
	"kept" jsonb,
	"forum_by" uuid,
	"administrator_by" uuid,
	"put_back_at" timestamp (3) with time zone,
	CONSTRAINT "hidden_here_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
ALTER TABLE "hidden_here" ADD CONSTRAINT "hidden_here_hidden_by_fk" FOREIGN KEY ("partnership_id","hidden_by") REFERENCES "public"."profile"("partnership_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "hidden_here_when" ON "hidden_here" USING btree ("partnership_id","hidden_at");--> statement-breakpoint
CREATE INDEX "hidden_here_kept" ON "hidden_here" USING btree ("partnership_id","hidden_at") WHERE kept is not null;
--> statement-breakpoint
alter table "hidden_here" enable row level security;
--> statement-breakpoint
alter table "hidden_here" force row level security;
--> statement-breakpoint
create policy own_partnership on "hidden_here" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update on "hidden_here" to alongside_app;
--> statement-breakpoint
-- Of these rows nothing was ever changed; a child's name goes out of their words (rule 9), and nothing else of them.
grant update (label, about) on "help_link" to alongside_app;
--> statement-breakpoint
grant update (name) on "school_holiday" to alongside_app;
