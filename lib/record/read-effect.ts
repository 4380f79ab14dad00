import { sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { work } from "@/db/schema";
import type { Here } from "@/lib/access/see";
import { visibleWork } from "@/lib/access/visible";
import { factsForWorks, MOST_WORKS } from "@/lib/fact/read";
import { dayOf } from "@/lib/ladder/reading/day";
import { ladderFrom, type KeptRung, type Ladder } from "@/lib/ladder/reading/ladders";
import { ladderWith, needsOf, needsWrong, sameNeeds, type Needs, type Wrong } from "@/lib/ladder/reading/own-tests";
import { proposalOf, testsHere, type LadderHere, type TestsHere } from "@/lib/ladder/read-tests";
import { londonDay } from "@/lib/work/dates";
import type { Stage } from "@/lib/work/stages";
import { changes, effectOn, readInTime, rungsInWords } from "./effect";

export const EFFECT_A_PAGE = 25;
/** So many works at most are looked at, the newest first. */
export const MOST_READ = MOST_WORKS;
/** Read first; how long they take says how many more can be read in time, in one statement more. */
export const READ_FIRST = 200;

type Running = { id: string; slug: string; title: string; stage: Stage; ladder: string; all: number };
export type Affected = { id: string; slug: string; title: string; stage: Stage; from: string; to: string };
export type EffectHere = {
  /** How many running works stand on these rungs, how many of them were read, and how many would change. */
  running: number; read: number; changed: number;
  works: Affected[]; page: number; pages: number;
};

/** How many milliseconds have gone by since somebody asked. */
export type Elapsed = () => number;
type Asked = { was: LadderHere; needs: Needs; page?: number; elapsed: Elapsed };

/**
 * What tests would do to running works: each is read by the tests it has and by these, on the same facts, as far as the time
 * goes. Outline only: titles and rungs.
 */
export const effectHere = async ({ was, needs, page = 1, elapsed }: Asked, seen: Here, reader: Reader): Promise<EffectHere> => {
  const [works, ladders] = await runningOn(was, seen, reader);
  const after = ladderWith({ ladderKey: was.ladder.key, version: was.version, rungs: was.ladder.rungs }, needs);
  const began = elapsed();
  const readSome = (some: readonly Running[]) => changedAmong(some, { ladders, after }, seen, reader);
  const first = works.slice(0, READ_FIRST);
  const changed = await readSome(first);
  const next = works.slice(READ_FIRST, READ_FIRST + readInTime(first.length, elapsed() - began));
  if (next.length > 0) changed.push(...(await readSome(next)));
  const pages = Math.max(1, Math.ceil(changed.length / EFFECT_A_PAGE));
  const here = Math.min(Math.max(1, page), pages);
  return {
    running: works[0]?.all ?? 0, read: first.length + next.length, changed: changed.length,
    works: changed.slice((here - 1) * EFFECT_A_PAGE, here * EFFECT_A_PAGE), page: here, pages,
  };
};

async function changedAmong(some: readonly Running[], { ladders, after }: { ladders: Map<string, Ladder>; after: Ladder }, seen: Here, reader: Reader): Promise<Affected[]> {
  const facts = await factsForWorks(reader, { partnershipId: seen.partnership.id, workIds: some.map(({ id }) => id) });
  const day = dayOf(londonDay(seen.now));
  return some.flatMap(({ id, slug, title, stage, ladder }) => {
    const before = ladders.get(ladder)!;
    const effect = effectOn(facts.get(id)?.list ?? [], day, before, after);
    return changes(effect) ? [{ id, slug, title, stage, from: rungsInWords(before, effect.from, effect.since?.from), to: rungsInWords(after, effect.to, effect.since?.to) }] : [];
  });
}

type Version = { id: string; ladderKey: string; version: string; rungs: KeptRung[] };

/** The works that go on and stand on the very rungs of this version, whatever their tests; with the versions they stand on. One statement. */
async function runningOn({ id }: LadderHere, seen: Here, reader: Reader): Promise<[Running[], Map<string, Ladder>]> {
  const p = seen.partnership.id;
  const rungsOf = (version: ReturnType<typeof sql>) => sql`(select array_agg(r.key order by r.position) from rung r where r.partnership_id = ${p} and r.ladder_version_id = ${version})`;
  const [found] = await reader.execute<{ works: Running[]; versions: Version[] }>(sql`
    with version as materialized (select l.id, l.ladder_key, l.version from ladder_version l where l.partnership_id = ${p} and ${rungsOf(sql`l.id`)} = ${rungsOf(sql`${id}`)}),
    running as (select n.work_id, ${work.slug}, n.title, n.stage, n.ladder_version_id, count(*) over ()::int as howmany, row_number() over (order by n.begun_at desc, n.work_id desc) as nth
      from work_now n join ${work} on ${visibleWork(seen)} and ${work.id} = n.work_id and ${work.stoppedAt} is null
      where n.partnership_id = ${p} and not n.recorded_afterwards and n.stage <> 'closed' and n.ladder_version_id in (select id from version))
    select (select coalesce(json_agg(json_build_object('id', work_id, 'slug', slug, 'title', title, 'stage', stage, 'ladder', ladder_version_id, 'all', howmany) order by nth), '[]') from running where nth <= ${MOST_READ}) as works,
      (select coalesce(json_agg(json_build_object('id', v.id, 'ladderKey', v.ladder_key, 'version', v.version, 'rungs', (select json_agg(json_build_object('key', r.key, 'name', r.name, 'tests', r.tests) order by r.position)
        from rung r where r.partnership_id = ${p} and r.ladder_version_id = v.id))), '[]') from version v) as versions`);
  return [found!.works, new Map(found!.versions.map((version) => [version.id, ladderFrom(version)]))];
}

export type Chosen = { tests: TestsHere; needs: Needs | undefined; wrong: Wrong | "nothing" | undefined; effect: EffectHere | null };

/** What a choice of tests would do, before anybody is asked. Nothing is worked out where it could not stand. */
export const effectOfChoice = (needs: Needs | undefined, page: number | undefined, elapsed: Elapsed) => async (seen: Here, reader: Reader): Promise<Chosen> => {
  const tests = await testsHere(seen, reader);
  if (!tests.now || !needs) return { tests, needs, wrong: undefined, effect: null };
  const wrong = needsWrong(needs, tests.now.ladder) ?? (sameNeeds(needs, needsOf(tests.now.ladder)) ? "nothing" : undefined);
  return { tests, needs, wrong, effect: wrong ? null : await effectHere({ was: tests.now, needs, page, elapsed }, seen, reader) };
};

/** One proposal, with what it would do while it waits. Throws NotFound. */
export const effectOfProposal = (id: string, page: number | undefined, elapsed: Elapsed) => async (seen: Here, reader: Reader) => {
  const proposal = await proposalOf(id)(seen, reader);
  return { proposal, effect: proposal.stands ? await effectHere({ was: proposal.was, needs: proposal.needs, page, elapsed }, seen, reader) : null };
};

/** The page of a list that an address asks for. */
export const pageFrom = (sent: string | string[] | undefined): number | undefined => (typeof sent === "string" && /^\d{1,3}$/.test(sent) ? Number(sent) : undefined);
