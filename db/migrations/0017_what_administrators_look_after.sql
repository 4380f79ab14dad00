CREATE TABLE "former_slug" (
	"slug" text PRIMARY KEY NOT NULL,
	"partnership_id" uuid NOT NULL,
	"until" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "help_link" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"label" text NOT NULL,
	"href" text NOT NULL,
	"about" text DEFAULT '' NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "help_link_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
CREATE TABLE "notice" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"words" text NOT NULL,
	"until" date,
	"put_by" uuid NOT NULL,
	"put_at" timestamp (3) with time zone NOT NULL,
	"taken_down_at" timestamp (3) with time zone,
	CONSTRAINT "notice_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
CREATE TABLE "notice_dismissed" (
	"partnership_id" uuid NOT NULL,
	"notice_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"dismissed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "notice_dismissed_partnership_id_notice_id_person_id_pk" PRIMARY KEY("partnership_id","notice_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "rule_days" (
	"partnership_id" uuid NOT NULL,
	"rule" text NOT NULL,
	"days" integer NOT NULL,
	"set_by" uuid NOT NULL,
	"set_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "rule_days_partnership_id_rule_pk" PRIMARY KEY("partnership_id","rule")
);
--> statement-breakpoint
CREATE TABLE "school_holiday" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"first_day" date NOT NULL,
	"last_day" date NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "school_holiday_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
ALTER TABLE "organisation" ADD COLUMN "starts_on" date;--> statement-breakpoint
ALTER TABLE "organisation" ADD COLUMN "ends_on" date;--> statement-breakpoint
ALTER TABLE "organisation" ADD COLUMN "followed_by" uuid;--> statement-breakpoint
ALTER TABLE "organisation" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "partnership" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "role_held" ADD COLUMN "ended_by" uuid;--> statement-breakpoint
ALTER TABLE "former_slug" ADD CONSTRAINT "former_slug_partnership_id_partnership_id_fk" FOREIGN KEY ("partnership_id") REFERENCES "public"."partnership"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_dismissed" ADD CONSTRAINT "notice_dismissed_partnership_id_notice_id_notice_partnership_id_id_fk" FOREIGN KEY ("partnership_id","notice_id") REFERENCES "public"."notice"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_dismissed" ADD CONSTRAINT "notice_dismissed_partnership_id_person_id_profile_partnership_id_person_id_fk" FOREIGN KEY ("partnership_id","person_id") REFERENCES "public"."profile"("partnership_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "notice_put" ON "notice" USING btree ("partnership_id","put_at");--> statement-breakpoint
CREATE INDEX "school_holiday_last" ON "school_holiday" USING btree ("partnership_id","last_day");--> statement-breakpoint
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_partnership_id_followed_by_organisation_partnership_id_id_fk" FOREIGN KEY ("partnership_id","followed_by") REFERENCES "public"."organisation"("partnership_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
alter table "help_link" enable row level security;
--> statement-breakpoint
alter table "help_link" force row level security;
--> statement-breakpoint
create policy own_partnership on "help_link" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, delete on "help_link" to alongside_app;
--> statement-breakpoint
alter table "school_holiday" enable row level security;
--> statement-breakpoint
alter table "school_holiday" force row level security;
--> statement-breakpoint
create policy own_partnership on "school_holiday" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, delete on "school_holiday" to alongside_app;
--> statement-breakpoint
alter table "notice" enable row level security;
--> statement-breakpoint
alter table "notice" force row level security;
--> statement-breakpoint
create policy own_partnership on "notice" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update on "notice" to alongside_app;
--> statement-breakpoint
alter table "notice_dismissed" enable row level security;
--> statement-breakpoint
alter table "notice_dismissed" force row level security;
--> statement-breakpoint
create policy own_partnership on "notice_dismissed" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert on "notice_dismissed" to alongside_app;
--> statement-breakpoint
alter table "rule_days" enable row level security;
--> statement-breakpoint
alter table "rule_days" force row level security;
--> statement-breakpoint
create policy own_partnership on "rule_days" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update on "rule_days" to alongside_app;
--> statement-breakpoint
grant select, insert, delete on "former_slug" to alongside_app;
