CREATE TABLE "definition_version" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"number" integer NOT NULL,
	"words" text NOT NULL,
	"easy_read" text DEFAULT '' NOT NULL,
	"made_with" text DEFAULT '' NOT NULL,
	"in_force_from" date NOT NULL,
	"takes_effect" date NOT NULL,
	"put_by" uuid NOT NULL,
	"put_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "definition_version_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
CREATE TABLE "draft_words" (
	"partnership_id" uuid NOT NULL,
	"what" text NOT NULL,
	"content" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "draft_words_partnership_id_what_pk" PRIMARY KEY("partnership_id","what")
);
--> statement-breakpoint
CREATE TABLE "pledge" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"charter_version_id" uuid NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"signed_by" text DEFAULT '' NOT NULL,
	"pledged_on" date NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"withdrawn_on" date,
	"withdrawn_because" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "pledge_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
ALTER TABLE "charter_version" ADD COLUMN "takes_effect" date;--> statement-breakpoint
ALTER TABLE "pledge" ADD CONSTRAINT "pledge_partnership_id_organisation_id_organisation_partnership_id_id_fk" FOREIGN KEY ("partnership_id","organisation_id") REFERENCES "public"."organisation"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pledge" ADD CONSTRAINT "pledge_partnership_id_charter_version_id_charter_version_partnership_id_id_fk" FOREIGN KEY ("partnership_id","charter_version_id") REFERENCES "public"."charter_version"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "definition_version_number" ON "definition_version" USING btree ("partnership_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "pledge_standing" ON "pledge" USING btree ("partnership_id","organisation_id","charter_version_id") WHERE withdrawn_on is null;--> statement-breakpoint
CREATE INDEX "pledge_charter" ON "pledge" USING btree ("partnership_id","charter_version_id","pledged_on");
--> statement-breakpoint
alter table "definition_version" enable row level security;
--> statement-breakpoint
alter table "definition_version" force row level security;
--> statement-breakpoint
create policy own_partnership on "definition_version" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert on "definition_version" to alongside_app;
--> statement-breakpoint
alter table "draft_words" enable row level security;
--> statement-breakpoint
alter table "draft_words" force row level security;
--> statement-breakpoint
create policy own_partnership on "draft_words" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update, delete on "draft_words" to alongside_app;
--> statement-breakpoint
alter table "pledge" enable row level security;
--> statement-breakpoint
alter table "pledge" force row level security;
--> statement-breakpoint
create policy own_partnership on "pledge" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update on "pledge" to alongside_app;
