CREATE TABLE "lead_ask" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"work_id" uuid NOT NULL,
	"side" text NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"answered_by" uuid,
	"agreed_at" timestamp (3) with time zone,
	"put_off_at" timestamp (3) with time zone,
	"declined_at" timestamp (3) with time zone,
	"answer_words" text DEFAULT '' NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	CONSTRAINT "lead_ask_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
CREATE TABLE "work_outline" (
	"partnership_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"work_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"asked" text NOT NULL,
	"open" text DEFAULT '' NOT NULL,
	"who_decides" text NOT NULL,
	"how_long" text DEFAULT '' NOT NULL,
	"until" date,
	"money" text DEFAULT '' NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "work_outline_partnership_id_id_pk" PRIMARY KEY("partnership_id","id")
);
--> statement-breakpoint
ALTER TABLE "lead_ask" ADD CONSTRAINT "lead_ask_work_fk" FOREIGN KEY ("partnership_id","work_id") REFERENCES "public"."work"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lead_ask" ADD CONSTRAINT "lead_ask_asked_by_fk" FOREIGN KEY ("partnership_id","asked_by") REFERENCES "public"."profile"("partnership_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work_outline" ADD CONSTRAINT "work_outline_work_fk" FOREIGN KEY ("partnership_id","work_id") REFERENCES "public"."work"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "lead_ask_open" ON "lead_ask" USING btree ("partnership_id","work_id") WHERE agreed_at is null and put_off_at is null and declined_at is null and withdrawn_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "work_outline_number" ON "work_outline" USING btree ("partnership_id","work_id","number");
--> statement-breakpoint
alter table "work_outline" enable row level security;
--> statement-breakpoint
alter table "work_outline" force row level security;
--> statement-breakpoint
create policy own_partnership on "work_outline" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert on "work_outline" to alongside_app;
--> statement-breakpoint
alter table "lead_ask" enable row level security;
--> statement-breakpoint
alter table "lead_ask" force row level security;
--> statement-breakpoint
create policy own_partnership on "lead_ask" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update on "lead_ask" to alongside_app;
--> statement-breakpoint
-- A child's name goes out of these as well (rule 9).
create or replace function hide_words(which text, part text, key jsonb, stood text, stands text) returns void language plpgsql security definer set search_path = public, pg_temp as $body$
declare
  gap constant text := '[hidden: may name a child]';
  here constant uuid := nullif(current_setting('app.partnership_id', true), '')::uuid;
  kind constant text := (select format_type(atttypid, null) from pg_attribute where attrelid = which::regclass and attname = part);
  words text;
begin
  if which not in ('terms', 'seat_excuse', 'hiding_answer', 'private_word', 'action_status', 'claim', 'aim', 'seat_view', 'work_outline', 'definition_version') then
    raise exception 'words of % are not hidden here', which;
  end if;
  foreach words in array array[stood, stands] loop
    if position(gap in words) > 0
      and (case when words = stood then stands else stood end) like replace(replace(replace(replace(words, '\', '\\'), '%', '\%'), '_', '\_'), gap, '%') then
      execute format('update %I t set %I = $1::%s where t.partnership_id = $2 and to_jsonb(t) @> $3 and t.%I::text = $4', which, part, kind, part) using stands, here, key, stood;
      return;
    end if;
  end loop;
  raise exception 'words give way to a gap, and to nothing else';
end $body$;
