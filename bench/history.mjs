import { Plain } from "../scripts/steps/plain.mjs";
import { asOwner } from "./owner.mjs";

/** A running piece of work that this person leads, the one with most to tell. */
export const runningWork = (ownerUrl, partnershipId, who) => asOwner(ownerUrl, (sql) => theirWork(sql, partnershipId, who));

/** The same, with exactly so many events in its story. */
export const workWithEvents = (ownerUrl, { partnershipId, who, events }) =>
  asOwner(ownerUrl, async (sql) => {
    const work = await theirWork(sql, partnershipId, who);
    await sql.begin((tx) => (work.seq > events ? cutShort(tx, work, events) : talkOn(tx, work, events)));
    return work;
  });

/** A topic of this person's running work that holds exactly so many comments, all theirs. */
export const longTopic = (ownerUrl, { partnershipId, who, comments }) =>
  asOwner(ownerUrl, async (sql) => {
    const work = await theirWork(sql, partnershipId, who);
    const [topic] = await sql`
      insert into topic (partnership_id, id, work_id, number, title, begun_by, begun_at)
      select ${partnershipId}, gen_random_uuid(), ${work.id}, coalesce(max(number), 0) + 1, 'What the first page says', ${work.membership_id}, now() from topic
      where partnership_id = ${partnershipId} and work_id = ${work.id} returning id, number`;
    await sql`
      insert into comment (partnership_id, id, work_id, membership_id, topic_id, body, posted_at, number)
      select ${partnershipId}, gen_random_uuid(), ${work.id}, ${work.membership_id}, ${topic.id}, 'Could we say in the first line who this is for? It took me a while to see that it was us.', now() - (${comments} - n) * interval '1 hour',
        n + (select coalesce(max(number), 0) from comment where partnership_id = ${partnershipId} and work_id = ${work.id}) from generate_series(1, ${comments}) n`;
    return { slug: work.slug, number: topic.number };
  });

async function theirWork(sql, partnershipId, who) {
  const [work] = await sql`
    select w.partnership_id, w.id, w.slug, m.id as membership_id, m.person_id, c.seq
    from work w join chain c on c.partnership_id = w.partnership_id and c.id = w.id
    join lead_held l on l.partnership_id = w.partnership_id and l.work_id = w.id and l.until is null
    join profile p on p.partnership_id = l.partnership_id and p.person_id = l.person_id and p.name like ${`${who} %`}
    join membership m on m.partnership_id = w.partnership_id and m.work_id = w.id and m.person_id = l.person_id and m.left_at is null
    where w.partnership_id = ${partnershipId} and w.opened_at is not null order by c.seq desc, w.slug limit 1`;
  if (!work) throw new Plain(`${who} leads no piece of work in the demo.`);
  return work;
}

/** Nothing in the product can take an event back: these are the bench's own copies. */
async function cutShort(tx, work, events) {
  const later = tx`select id from event where partnership_id = ${work.partnership_id} and chain_id = ${work.id} and seq > ${events}`;
  await tx`delete from event_detail where partnership_id = ${work.partnership_id} and event_id in (${later})`;
  await tx`delete from event where partnership_id = ${work.partnership_id} and chain_id = ${work.id} and seq > ${events}`;
}

/** A long thread, a comment an hour, each with its event. Only `doctor` would miss the chain's hashes. */
async function talkOn(tx, work, events) {
  await tx`
    create temp table talk on commit drop as
    select gen_random_uuid() as id, gen_random_uuid() as event_id, seq, now() - (${events} - seq) * interval '1 hour' as at, seq - ${work.seq}
      + coalesce((select max(number) from comment where partnership_id = ${work.partnership_id} and work_id = ${work.id}), 0) as number
    from generate_series(${work.seq} + 1, ${events}) as seq`;
  await tx`
    insert into comment (partnership_id, id, work_id, membership_id, body, posted_at, number)
    select ${work.partnership_id}, id, ${work.id}, ${work.membership_id}, 'Could we say in the first line who this is for? It took me a while to see that it was us.', at, number from talk`;
  await tx`
    insert into event (partnership_id, id, chain_id, seq, kind, subject_id, actor_id, happened_at, detail_digest, before, hash)
    select ${work.partnership_id}, event_id, ${work.id}, seq, 'comment posted', id, ${work.person_id}, at, '', '', '' from talk`;
  await tx`insert into event_detail (partnership_id, event_id, salt, canonical) select ${work.partnership_id}, event_id, '', json_build_object('number', number)::text from talk`;
  await tx`update chain set seq = ${events} where partnership_id = ${work.partnership_id} and id = ${work.id}`;
}
