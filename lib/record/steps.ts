import { inArray, sql } from "drizzle-orm";
import { createHash } from "node:crypto";
import type { Reader, Tx } from "@/db/client";
import { newId } from "@/db/id";
import { readingKept } from "@/db/schema";
import { asAt } from "@/lib/ladder/reading/as-at";
import { dateOf, dayOf, type Day } from "@/lib/ladder/reading/day";
import type { Fact } from "@/lib/ladder/reading/facts";
import type { TestKey } from "@/lib/ladder/reading/finding";
import { heightOf, ladderFrom } from "@/lib/ladder/reading/ladders";
import { read, type Reading } from "@/lib/ladder/reading/rules";
import { courseOf } from "@/lib/ladder/reading/stages";
import type { Stage } from "@/lib/work/stages";
import type { Works } from "./keep";
import { figuresOf, whyKept, type Kept } from "./kept";

type Rung = { key: string; name: string; band: "with" | "for" | "to"; tests: TestKey[] | null };
export type Standing = { workId: string; ladderVersionId: string; ladderKey: string; version: string; rungs: Rung[]; number: number; last: Kept | null };

/** What each work's reading needs beside its facts: the ladder, and the reading kept last (month ends stand apart). One statement. */
export async function standingOf(tx: Reader, { partnershipId, workIds }: Pick<Works, "partnershipId" | "workIds">): Promise<Standing[]> {
  const rows = await tx.execute<Standing>(sql`select w.id as "workId", w.ladder_version_id as "ladderVersionId", l.ladder_key as "ladderKey", l.version,
      (select json_agg(json_build_object('key', r.key, 'name', r.name, 'band', r.band, 'tests', r.tests) order by r.position) from rung r
        where r.partnership_id = w.partnership_id and r.ladder_version_id = w.ladder_version_id) as rungs,
      coalesce((select max(k.number) from reading_kept k where k.partnership_id = w.partnership_id and k.work_id = w.id), 0) as number,
      (select json_build_object('stage', k.stage, 'ladderVersionId', k.ladder_version_id, 'rungKey', k.rung_key, 'onCourseKey', k.on_course_key,
        'sinceDay', k.since_day, 'sinceRungKey', k.since_rung_key, 'sinceOnCourseKey', k.since_on_course_key, 'ruleVersion', k.rule_version,
        'localRules', k.local_rules, 'presetRungKey', k.preset_rung_key, 'sincePresetRungKey', k.since_preset_rung_key)
        from reading_kept k where k.partnership_id = w.partnership_id and k.work_id = w.id
        and k.kept_because <> 'month end' order by k.number desc limit 1) as last
    from work w join ladder_version l on l.partnership_id = w.partnership_id and l.id = w.ladder_version_id
    where w.partnership_id = ${partnershipId} and not w.recorded_afterwards and ${inArray(sql`w.id`, [...workIds])}`);
  return [...rows];
}

type Read = Standing & { facts: readonly Fact[] };

/** Reads each work on a day, keeps what is other than before, and brings the rows for lists and the dashboard up to date. Gives how many were kept. */
export async function keepReadings(tx: Tx, { partnershipId, day, now, because }: Works, works: readonly Read[]): Promise<number> {
  const readings = works.map((work) => ({ work, reading: read(work.facts, dayOf(day), ladderFrom(work)) }));
  const kept = readings.flatMap(({ work, reading }) => {
    const row = keptFrom(work, reading);
    const why = because ?? whyKept(work.last, row);
    return why ? [{ partnershipId, id: newId(), workId: work.workId, number: work.number + 1, day, keptBecause: why, keptAt: now, tests: testsOf(reading), factsDigest: digestOf(work.facts), ...row }] : [];
  });
  if (kept.length > 0) await tx.insert(readingKept).values(kept);
  if (!because) await bringUpToDate(tx, partnershipId, readings);
  return kept.length;
}

const keptFrom = (work: Read, { rung, onCourse, since, startedAgain, rules, day, preset, presetSince }: Reading): Kept => {
  const again = startedAgain.at(-1);
  return {
    stage: stageOn(work.facts, day), ladderVersionId: work.ladderVersionId, rungKey: rung, onCourseKey: onCourse, ruleVersion: rules,
    sinceDay: again === undefined ? null : dateOf(again), sinceRungKey: since?.rung ?? null, sinceOnCourseKey: since?.onCourse ?? null,
    localRules: preset !== null, presetRungKey: preset?.rung ?? null, sincePresetRungKey: presetSince?.rung ?? null,
  };
};

const stageOn = (facts: readonly Fact[], day: Day): Stage => {
  const { stage, closed } = courseOf(asAt(facts, day));
  return closed ? "closed" : stage;
};

const testsOf = ({ tests, since }: Reading) => (since ?? { tests }).tests.map(({ key, result, because }) => ({ key, result, because }));

const digestOf = (facts: readonly Fact[]) => createHash("sha256").update(JSON.stringify(facts)).digest("hex");

/** Only the rows that are other than they stood: a deed that moves nothing writes nothing. */
async function bringUpToDate(tx: Tx, partnershipId: string, readings: { work: Read; reading: Reading }[]) {
  if (readings.length === 0) return;
  const rows = readings.map(({ work, reading }) => {
    const ladder = ladderFrom(work);
    const place = (key: string | null | undefined) => {
      const height = key ? heightOf(ladder, key) : undefined;
      return height === undefined ? null : height + 1;
    };
    const band = work.rungs.find(({ key }) => key === reading.rung)?.band ?? null;
    const beside = { local: ladder.rungs.some(({ key, localRule }) => key === reading.rung && localRule), preset: reading.preset && (place(reading.preset.rung) ?? 0) };
    return { workId: work.workId, rung: place(reading.rung), band, since: place(reading.since?.rung), onCourse: place((reading.since ?? reading).onCourse), ...beside, ...figuresOf(work.facts, reading.day) };
  });
  await tx.execute(sql`update work_now n set record_rung = r.rung, record_band = r.band, since_rung = r.since, on_course_rung = r."onCourse", record_local = r.local, preset_rung = r.preset,
      decisions_made = r.decisions, decisions_with_families = r."withFamilies", family_points = r.points, points_answered = r.answered
    from json_to_recordset(${JSON.stringify(rows)}::json) as r("workId" uuid, rung int, band text, since int, "onCourse" int, local boolean, preset int, decisions int, "withFamilies" int, points int, answered int)
    where n.partnership_id = ${partnershipId} and n.work_id = r."workId"
      and (n.record_rung, n.record_band, n.since_rung, n.on_course_rung, n.record_local, n.preset_rung, n.decisions_made, n.decisions_with_families, n.family_points, n.points_answered)
        is distinct from (r.rung, r.band, r.since, r."onCourse", r.local, r.preset, r.decisions, r."withFamilies", r.points, r.answered)`);
}
