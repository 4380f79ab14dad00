ALTER TABLE "work_now" ADD COLUMN "promises" jsonb DEFAULT '[]'::jsonb NOT NULL;
--> statement-breakpoint
-- The works that are there already, one partnership after the other: row-level security holds for the owner too.
do $$
declare one uuid;
begin
  for one in select id from partnership loop
    perform set_config('app.partnership_id', one::text, true);
    update work_now n set promises = counted.promises from (
      select work_id, jsonb_agg(jsonb_build_object('version', version, 'key', key, 'open', open, 'done', done, 'due', due) order by key) as promises from (
        select a.work_id, ap.charter_version_id as version, ap.promise_key as key,
          count(*) filter (where stands.status not in ('done', 'embedded', 'stopped')) as open, count(*) filter (where stands.status in ('done', 'embedded')) as done,
        coalesce(jsonb_agg(a.due order by a.due) filter (where a.due is not null and stands.status not in ('done', 'embedded', 'stopped')), '[]') as due
        from action a join action_promise ap on ap.partnership_id = a.partnership_id and ap.action_id = a.id
        cross join lateral (select coalesce((select s.status from action_status s where s.partnership_id = a.partnership_id and s.action_id = a.id order by s.number desc limit 1), '') as status) stands
        where a.partnership_id = one group by 1, 2, 3) each_promise group by work_id) counted
    where n.partnership_id = one and n.work_id = counted.work_id;
  end loop;
  perform set_config('app.partnership_id', '', true);
end $$;
