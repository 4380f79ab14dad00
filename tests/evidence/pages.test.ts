import { createElement as h } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { MonthByMonth } from "@/components/dashboard/MonthByMonth";
import { WorkEvidence } from "@/components/evidence/WorkEvidence";
import { OverTime } from "@/components/record/OverTime";
import { RecordInFull } from "@/components/record/RecordInFull";
import { seeOutline } from "@/lib/access/see";
import { whatChangedIn, youSaidWeDid } from "@/lib/evidence/read";
import { factsOf } from "@/lib/fact/read";
import { claimRung } from "@/lib/ladder/claim-rung";
import { giveView } from "@/lib/ladder/give-view";
import { sayingsOf } from "@/lib/ladder/read";
import { saidSoFar } from "@/lib/ladder/read-said";
import { recordAfterwards } from "@/lib/published/record-afterwards";
import { keptReadings } from "@/lib/record/read";
import { recordFor } from "@/lib/record/rules";
import { roundTheTable } from "@/lib/work/read";
import { aCast, days, on, type Cast, type Member } from "../cast/cast";
import { aPieceOfWork } from "../cast/work";

const READS = { sayings: sayingsOf, facts: factsOf, table: roundTheTable, changed: whatChangedIn, said: youSaidWeDid, kept: keptReadings, spoken: saidSoFar };

async function pagesOf(cast: Cast, who: Member, slug: string) {
  const { seen, inside, kept, spoken, ...found } = await seeOutline(on(days(20), cast, who, slug), READS, {});
  const shown = recordFor(seen, found.sayings, found.facts);
  const overTime = h(OverTime, { kept, said: spoken, rungs: found.sayings.rungs, today: shown.reading.day });
  return {
    evidence: renderToStaticMarkup(h(WorkEvidence, { seen, ...found, shown })),
    record: renderToStaticMarkup(h(RecordInFull, { seen, shown, facts: found.facts, isInside: inside !== null, credit: found.sayings.ladder, overTime })),
  };
}

test("the page to print opens with what changed, ends with the rungs, and names nobody", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.bev, cast.chris] });
  await claimRung(on(days(2), cast, cast.dana, slug), { rung: "co-design", because: "We wrote it together.", withoutFamiliesBecause: "They came on day 1." });
  await giveView(on(days(3), cast, cast.bev, slug), { rung: "consultation", words: "We were asked." });
  for (const who of [cast.mo, cast.bev]) {
    const { evidence } = await pagesOf(cast, who, slug);
    const headings = [...evidence.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(([, words]) => words);
    expect(headings[0]).toBe("What changed for children and young people");
    expect(headings.at(-1)).toBe("How each side sees it");
    for (const { name } of [cast.dana, cast.bev, cast.chris]) expect(evidence).not.toContain(name);
    expect(evidence).toContain("fewer than 5 people");
    expect(evidence).not.toMatch(/undefined|NaN|\[object/);
  }
});

test("what the record shows, with its tests and over time; only for those with a seat the facts are links", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.bev] });
  await giveView(on(days(3), cast, cast.bev, slug), { rung: "consultation", words: "We were asked." });
  const [mine, theirs] = [await pagesOf(cast, cast.bev, slug), await pagesOf(cast, cast.mo, slug)];
  expect(mine.record).toContain(`/work/${slug}/seats"`);
  expect(theirs.record).not.toContain(`/work/${slug}/seats"`);
  for (const { record } of [mine, theirs]) {
    expect(record.match(/<h4/g)).toHaveLength(14);
    expect(record).toContain("Parent carers say");
    expect(record).not.toMatch(/undefined|NaN|\[object|style=/);
  }
});

test("work recorded afterwards has neither reading nor days", async () => {
  const cast = await aCast();
  const { slug } = await recordAfterwards({ partnershipId: cast.partnershipId, now: days(0) }, { title: "Old leaflet", kind: "leaflet", published: ["It was published."], sectors: ["parent-carers"] });
  const { evidence, record } = await pagesOf(cast, cast.mo, slug);
  expect(evidence).not.toMatch(/The idea was on|The first 30 days/);
  expect(record).toContain("Recorded afterwards.");
  expect(record).not.toContain("<h4");
});

test("months before the first one is kept say so", () => {
  expect(renderToStaticMarkup(h(MonthByMonth, { months: [], ladders: [] }))).toContain("No month is kept yet.");
});
