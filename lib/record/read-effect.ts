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
import { changes, effectOn, rungsInWords } from "./effect";

export const EFFECT_A_PAGE = 25;
/** Works are read in statements of 200; so many at most, the newest first. */
export const MOST_READ = 600;

type Running = { id: string; slug: string; title: string; stage: Stage; ladder: string; all: number };
export type Affected = { id: string; slug: string; title: string; stage: Stage; from: string; to: string };
export type EffectHere = {
  /** How many running works stand on these rungs, how many of them were read, and how many would change. */
  running: number; read: number; changed: number;
  works: Affected[]; page: number; pages: number;
};

type Asked = { was: LadderHere; needs: Needs; page?: number };

/** What tests would do to running works: each is read by the tests it has and by these, on the same facts. Outline only: titles and rungs. */
export const effectHere = async ({ was, needs, page = 1 }: Asked, seen: Here, reader: Reader): Promise<EffectHere> => {
  const works = await runningOn(was, seen, reader);
  const ladders = await laddersOf(works, seen, reader);
  const after = ladderWith({ ladderKey: was.ladder.key, version: was.version, rungs: was.ladder.rungs }, needs);
  const day = dayOf(londonDay(seen.now));
  const changed: Affected[] = [];
  for (let at = 0; at < works.length; at += MOST_WORKS) {
    const some = works.slice(at, at + MOST_WORKS);
    const facts = await factsForWorks(reader, { partnershipId: seen.partnership.id, workIds: some.map(({ id }) => id) });
    for (const { id, slug, title, stage, ladder } of some) {
      const before = ladders.get(ladder)!;
      const effect = effectOn(facts.get(id)?.list ?? [], day, before, after);
      if (changes(effect)) changed.push({ id, slug, title, stage, from: rungsInWords(before, effect.from, effect.since?.from), to: rungsInWords(after, effect.to, effect.since?.to) });
    }
  }
  const pages = Math.max(1, Math.ceil(changed.length / EFFECT_A_PAGE));
  const here = Math.min(Math.max(1, page), pages);
  return { running: works[0]?.all ?? 0, read: works.length, changed: changed.length, works: changed.slice((here - 1) * EFFECT_A_PAGE, here * EFFECT_A_PAGE), page: here, pages };
};

/** The works that go on and stand on the very rungs of this version, whatever their tests. */
async function runningOn({ id }: LadderHere, seen: Here, reader: Reader): Promise<Running[]> {
  const p = seen.partnership.id;
  const keysOf = (version: ReturnType<typeof sql>) => sql`(select array_agg(r.key order by r.position) from rung r where r.partnership_id = ${p} and r.ladder_version_id = ${version})`;
  const sameRungs = sql`select l.id from ladder_version l where l.partnership_id = ${p} and ${keysOf(sql`l.id`)} = ${keysOf(sql`${id}`)}`;
  return [...(await reader.execute<Running>(sql`select n.work_id as id, ${work.slug}, n.title, n.stage, n.ladder_version_id as ladder, count(*) over ()::int as all
    from work_now n join ${work} on ${visibleWork(seen)} and ${work.id} = n.work_id and ${work.stoppedAt} is null
    where n.partnership_id = ${p} and not n.recorded_afterwards and n.stage <> 'closed' and n.ladder_version_id in (${sameRungs})
    order by n.begun_at desc, n.work_id desc limit ${MOST_READ}`))];
}

type Version = { id: string; ladderKey: string; version: string; rungs: KeptRung[] };

async function laddersOf(works: readonly Running[], seen: Here, reader: Reader): Promise<Map<string, Ladder>> {
  if (works.length === 0) return new Map();
  const ids = sql.join([...new Set(works.map(({ ladder }) => ladder))].map((id) => sql`${id}`), sql`, `);
  const rows = await reader.execute<Version>(sql`select l.id, l.ladder_key as "ladderKey", l.version,
      (select json_agg(json_build_object('key', r.key, 'name', r.name, 'tests', r.tests) order by r.position) from rung r where r.partnership_id = l.partnership_id and r.ladder_version_id = l.id) as rungs
    from ladder_version l where l.partnership_id = ${seen.partnership.id} and l.id in (${ids})`);
  return new Map(rows.map((version) => [version.id, ladderFrom(version)]));
}

export type Chosen = { tests: TestsHere; needs: Needs | undefined; wrong: Wrong | "nothing" | undefined; effect: EffectHere | null };

/** What a choice of tests would do, before anybody is asked. Nothing is worked out where it could not stand. */
export const effectOfChoice = (needs: Needs | undefined, page: number | undefined) => async (seen: Here, reader: Reader): Promise<Chosen> => {
  const tests = await testsHere(seen, reader);
  if (!tests.now || !needs) return { tests, needs, wrong: undefined, effect: null };
  const wrong = needsWrong(needs, tests.now.ladder) ?? (sameNeeds(needs, needsOf(tests.now.ladder)) ? "nothing" : undefined);
  return { tests, needs, wrong, effect: wrong ? null : await effectHere({ was: tests.now, needs, page }, seen, reader) };
};

/** One proposal, with what it would do while it waits. Throws NotFound. */
export const effectOfProposal = (id: string, page: number | undefined) => async (seen: Here, reader: Reader) => {
  const proposal = await proposalOf(id)(seen, reader);
  return { proposal, effect: proposal.stands ? await effectHere({ was: proposal.was, needs: proposal.needs, page }, seen, reader) : null };
};

/** The page of a list that an address asks for. */
export const pageFrom = (sent: string | string[] | undefined): number | undefined => (typeof sent === "string" && /^\d{1,3}$/.test(sent) ? Number(sent) : undefined);
