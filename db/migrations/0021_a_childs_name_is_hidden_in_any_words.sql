ALTER TABLE "comment_hiding" ALTER COLUMN "comment_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "comment_hiding" ADD COLUMN "thing" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "comment_hiding" ADD COLUMN "writers" uuid[] DEFAULT '{}'::uuid[] NOT NULL;--> statement-breakpoint
ALTER TABLE "comment" ADD COLUMN "told" text;--> statement-breakpoint
ALTER TABLE "comment" ADD COLUMN "recorded_by" uuid;--> statement-breakpoint
ALTER TABLE "comment" ADD COLUMN "confirmed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "missing_work" ADD COLUMN "organisation_id" uuid;--> statement-breakpoint
ALTER TABLE "address_change" ADD COLUMN "undo_hash" text;--> statement-breakpoint
ALTER TABLE "address_change" ADD COLUMN "undone_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_partnership_id_recorded_by_membership_partnership_id_id_fk" FOREIGN KEY ("partnership_id","recorded_by") REFERENCES "public"."membership"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "missing_work" ADD CONSTRAINT "missing_work_partnership_id_organisation_id_organisation_partnership_id_id_fk" FOREIGN KEY ("partnership_id","organisation_id") REFERENCES "public"."organisation"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "address_change" ADD CONSTRAINT "address_change_undo_hash_unique" UNIQUE("undo_hash");
--> statement-breakpoint
-- Rule 9 goes before rule 8: in rows that the app may only add, words give way to the gap, or come back where the gap stood. Nothing else of them changes.
create function hide_words(which text, part text, key jsonb, stood text, stands text) returns void language plpgsql security definer set search_path = public, pg_temp as $body$
declare
  gap constant text := '[hidden: may name a child]';
  here constant uuid := nullif(current_setting('app.partnership_id', true), '')::uuid;
  kind constant text := (select format_type(atttypid, null) from pg_attribute where attrelid = which::regclass and attname = part);
  words text;
begin
  if which not in ('terms', 'seat_excuse', 'hiding_answer', 'private_word', 'action_status', 'claim', 'aim', 'seat_view') then
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
--> statement-breakpoint
revoke all on function hide_words from public;
--> statement-breakpoint
grant execute on function hide_words to alongside_app;
