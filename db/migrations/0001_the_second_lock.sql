-- The second lock: a partnership reaches only its own rows, even where the app forgets its filter.
-- The role alongside_app owns nothing; migrate makes it before this runs.
alter table "action" enable row level security;
--> statement-breakpoint
alter table "action" force row level security;
--> statement-breakpoint
create policy own_partnership on "action" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update, delete on "action" to alongside_app;
--> statement-breakpoint
alter table "action_lead" enable row level security;
--> statement-breakpoint
alter table "action_lead" force row level security;
--> statement-breakpoint
create policy own_partnership on "action_lead" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update, delete on "action_lead" to alongside_app;
--> statement-breakpoint
alter table "action_promise" enable row level security;
--> statement-breakpoint
alter table "action_promise" force row level security;
--> statement-breakpoint
create policy own_partnership on "action_promise" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update, delete on "action_promise" to alongside_app;
--> statement-breakpoint
alter table "action_status" enable row level security;
--> statement-breakpoint
alter table "action_status" force row level security;
--> statement-breakpoint
create policy own_partnership on "action_status" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert on "action_status" to alongside_app;
--> statement-breakpoint
alter table "chain" enable row level security;
--> statement-breakpoint
alter table "chain" force row level security;
--> statement-breakpoint
create policy own_partnership on "chain" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update, delete on "chain" to alongside_app;
--> statement-breakpoint
alter table "charter_version" enable row level security;
--> statement-breakpoint
alter table "charter_version" force row level security;
--> statement-breakpoint
create policy own_partnership on "charter_version" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update, delete on "charter_version" to alongside_app;
--> statement-breakpoint
alter table "claim" enable row level security;
--> statement-breakpoint
alter table "claim" force row level security;
--> statement-breakpoint
create policy own_partnership on "claim" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert on "claim" to alongside_app;
--> statement-breakpoint
alter table "comment" enable row level security;
--> statement-breakpoint
alter table "comment" force row level security;
--> statement-breakpoint
create policy own_partnership on "comment" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update, delete on "comment" to alongside_app;
--> statement-breakpoint
alter table "event" enable row level security;
--> statement-breakpoint
alter table "event" force row level security;
--> statement-breakpoint
create policy own_partnership on "event" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert on "event" to alongside_app;
--> statement-breakpoint
alter table "event_detail" enable row level security;
--> statement-breakpoint
alter table "event_detail" force row level security;
--> statement-breakpoint
create policy own_partnership on "event_detail" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, delete on "event_detail" to alongside_app;
--> statement-breakpoint
alter table "invitation" enable row level security;
--> statement-breakpoint
alter table "invitation" force row level security;
--> statement-breakpoint
create policy own_partnership on "invitation" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update, delete on "invitation" to alongside_app;
--> statement-breakpoint
alter table "ladder_version" enable row level security;
--> statement-breakpoint
alter table "ladder_version" force row level security;
--> statement-breakpoint
create policy own_partnership on "ladder_version" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update, delete on "ladder_version" to alongside_app;
--> statement-breakpoint
alter table "lead_held" enable row level security;
--> statement-breakpoint
alter table "lead_held" force row level security;
--> statement-breakpoint
create policy own_partnership on "lead_held" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update, delete on "lead_held" to alongside_app;
--> statement-breakpoint
alter table "letter" enable row level security;
--> statement-breakpoint
alter table "letter" force row level security;
--> statement-breakpoint
create policy own_partnership on "letter" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update, delete on "letter" to alongside_app;
--> statement-breakpoint
alter table "membership" enable row level security;
--> statement-breakpoint
alter table "membership" force row level security;
--> statement-breakpoint
create policy own_partnership on "membership" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update, delete on "membership" to alongside_app;
--> statement-breakpoint
alter table "once" enable row level security;
--> statement-breakpoint
alter table "once" force row level security;
--> statement-breakpoint
create policy own_partnership on "once" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update, delete on "once" to alongside_app;
--> statement-breakpoint
alter table "organisation" enable row level security;
--> statement-breakpoint
alter table "organisation" force row level security;
--> statement-breakpoint
create policy own_partnership on "organisation" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update, delete on "organisation" to alongside_app;
--> statement-breakpoint
alter table "profile" enable row level security;
--> statement-breakpoint
alter table "profile" force row level security;
--> statement-breakpoint
create policy own_partnership on "profile" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update, delete on "profile" to alongside_app;
--> statement-breakpoint
alter table "promise" enable row level security;
--> statement-breakpoint
alter table "promise" force row level security;
--> statement-breakpoint
create policy own_partnership on "promise" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update, delete on "promise" to alongside_app;
--> statement-breakpoint
alter table "role_held" enable row level security;
--> statement-breakpoint
alter table "role_held" force row level security;
--> statement-breakpoint
create policy own_partnership on "role_held" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update, delete on "role_held" to alongside_app;
--> statement-breakpoint
alter table "rung" enable row level security;
--> statement-breakpoint
alter table "rung" force row level security;
--> statement-breakpoint
create policy own_partnership on "rung" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update, delete on "rung" to alongside_app;
--> statement-breakpoint
alter table "seat" enable row level security;
--> statement-breakpoint
alter table "seat" force row level security;
--> statement-breakpoint
create policy own_partnership on "seat" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update, delete on "seat" to alongside_app;
--> statement-breakpoint
alter table "seat_view" enable row level security;
--> statement-breakpoint
alter table "seat_view" force row level security;
--> statement-breakpoint
create policy own_partnership on "seat_view" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert on "seat_view" to alongside_app;
--> statement-breakpoint
alter table "settled_before" enable row level security;
--> statement-breakpoint
alter table "settled_before" force row level security;
--> statement-breakpoint
create policy own_partnership on "settled_before" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update, delete on "settled_before" to alongside_app;
--> statement-breakpoint
alter table "stage_move" enable row level security;
--> statement-breakpoint
alter table "stage_move" force row level security;
--> statement-breakpoint
create policy own_partnership on "stage_move" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert on "stage_move" to alongside_app;
--> statement-breakpoint
alter table "work" enable row level security;
--> statement-breakpoint
alter table "work" force row level security;
--> statement-breakpoint
create policy own_partnership on "work" using (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid) with check (partnership_id = nullif(current_setting('app.partnership_id', true), '')::uuid);
--> statement-breakpoint
grant select, insert, update, delete on "work" to alongside_app;
--> statement-breakpoint
grant select, insert, update on "partnership" to alongside_app;
--> statement-breakpoint
grant select, insert, update on "person" to alongside_app;
--> statement-breakpoint
grant select, insert, update, delete on "belonging" to alongside_app;
--> statement-breakpoint
grant select, insert, update, delete on "link" to alongside_app;
--> statement-breakpoint
grant select, insert, update, delete on "outbox" to alongside_app;
--> statement-breakpoint
grant select, insert, update, delete on "rate_limit" to alongside_app;
--> statement-breakpoint
grant select, insert, update, delete on "session" to alongside_app;
--> statement-breakpoint
grant select, insert, update, delete on "sign_in_attempt" to alongside_app;
