CREATE TABLE "work_now" (
	"partnership_id" uuid NOT NULL,
	"work_id" uuid NOT NULL,
	"title" text NOT NULL,
	"begun_at" timestamp (3) with time zone NOT NULL,
	"recorded_afterwards" boolean NOT NULL,
	"stage" text NOT NULL,
	"view_stage" text NOT NULL,
	"lead_id" uuid,
	"lead_sector" text,
	"ladder_version_id" uuid NOT NULL,
	"lead_rung" integer,
	"lead_band" text,
	"parents_seat_id" uuid,
	"parents_rung" integer,
	"parents_band" text,
	"parents_in" boolean NOT NULL,
	"first_family_at" timestamp (3) with time zone,
	"answer_settled_on" date,
	"next_due" date,
	CONSTRAINT "work_now_partnership_id_work_id_pk" PRIMARY KEY("partnership_id","work_id")
);
--> statement-breakpoint
ALTER TABLE "work_now" ADD CONSTRAINT "work_now_partnership_id_work_id_work_partnership_id_id_fk" FOREIGN KEY ("partnership_id","work_id") REFERENCES "public"."work"("partnership_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "work_now_begun" ON "work_now" USING btree ("partnership_id","begun_at","work_id");--> statement-breakpoint
CREATE INDEX "work_now_title" ON "work_now" USING btree ("partnership_id","title","work_id");--> statement-breakpoint
CREATE INDEX "work_now_due" ON "work_now" USING btree ("partnership_id","next_due","work_id");
--> statement-breakpoint
alter table "work_now" enable row level security;
--> statement-breakpoint
alter table "work_now" force row level security;
--> statement-breakpoint
create policy own_partnership on "work_now" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update, delete on "work_now" to alongside_app;
--> statement-breakpoint
-- The works that are there already, one partnership after the other: row-level security holds for the owner too.
do $$
declare one uuid;
begin
  for one in select id from partnership loop
    perform set_config('app.partnership_id', one::text, true);
    insert into work_now (partnership_id, work_id, title, begun_at, recorded_afterwards, stage, view_stage, lead_id, lead_sector, ladder_version_id, lead_rung, lead_band, parents_seat_id, parents_rung, parents_band, parents_in, first_family_at, answer_settled_on, next_due)
    select w.partnership_id, w.id, w.title, w.begun_at, w.recorded_afterwards, coalesce(moved.stage, 'idea'), coalesce(open_move.stage, 'idea'),
      held.person_id, sits.sector, w.ladder_version_id, claimed.position, claimed.band, parents.id, said.position, said.band,
      coalesce(families.parents_in, false), families.first_at, settled.first_on, (
        select min(a.due) from action a where a.partnership_id = w.partnership_id and a.work_id = w.id and a.due is not null
        and coalesce((select s.status from action_status s where s.partnership_id = a.partnership_id and s.action_id = a.id order by s.number desc limit 1), '') not in ('done', 'embedded', 'stopped'))
    from work w
    left join lateral (select m.stage from stage_move m where m.partnership_id = w.partnership_id and m.work_id = w.id order by m.moved_at desc limit 1) moved on true
    left join lateral (select m.stage from stage_move m where m.partnership_id = w.partnership_id and m.work_id = w.id and m.stage <> 'closed'
      order by m.moved_at desc limit 1) open_move on true
    left join lead_held held on held.partnership_id = w.partnership_id and held.work_id = w.id and held.until is null
    left join lateral (select s.sector from membership m join seat s on s.partnership_id = m.partnership_id and s.id = m.seat_id
      where m.partnership_id = w.partnership_id and m.work_id = w.id and m.person_id = held.person_id order by m.joined_at desc limit 1) sits on true
    left join lateral (select r.position, r.band from claim c join rung r on r.partnership_id = c.partnership_id and r.ladder_version_id = c.ladder_version_id and r.key = c.rung_key
      where c.partnership_id = w.partnership_id and c.work_id = w.id order by c.number desc limit 1) claimed on true
    left join seat parents on parents.partnership_id = w.partnership_id and parents.work_id = w.id and parents.sector = 'parent-carers' and parents.label = ''
    left join lateral (select r.position, r.band from seat_view v join rung r on r.partnership_id = v.partnership_id and r.ladder_version_id = v.ladder_version_id and r.key = v.rung_key
      where v.partnership_id = w.partnership_id and v.seat_id = parents.id and v.stage = coalesce(open_move.stage, 'idea') order by v.number desc limit 1) said on true
    left join lateral (select bool_or(s.sector = 'parent-carers' and m.left_at is null) as parents_in, min(m.joined_at) as first_at from membership m
      join seat s on s.partnership_id = m.partnership_id and s.id = m.seat_id
      where m.partnership_id = w.partnership_id and m.work_id = w.id and s.sector in ('parent-carers', 'young-people')) families on true
    left join lateral (select min(coalesce(b.since, (b.said_at at time zone 'Europe/London')::date)) as first_on from settled_before b
      where b.partnership_id = w.partnership_id and b.work_id = w.id and b.kind = 'answer') settled on true
    where w.partnership_id = one;
  end loop;
  perform set_config('app.partnership_id', '', true);
end $$;
