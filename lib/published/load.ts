import { takeUpCharter } from "@/lib/charter/take-up";
import { takeUpLadder } from "@/lib/ladder/take-up";
import { Refusal } from "@/lib/access/refusal";
import { addPublished } from "@/lib/partnership/add-published";
import { hasALadder, partnershipOf, partnershipWith } from "@/lib/partnership/find";
import { makePartnership } from "@/lib/partnership/make";
import type { Published } from "./check";
import type { CharterPublished, ExamplesPublished, LadderPublished } from "./input";
import { takeUpPresets } from "./presets";
import { recordAfterwards } from "./record-afterwards";
import { factsOfGroup, factsOfWork } from "./words";

type Wishes = { now: Date; partnership?: string };
type Area = { id: string; name: string; slug: string };

/**
 * Loads what areas have published, only as published: a partnership for each area, made if it is missing. What is there
 * already is left as it is. Gives a line for each thing. Throws Refusal when the named partnership is not there.
 */
export async function load({ ladders, charters, examples }: Published, { now, partnership }: Wishes): Promise<string[]> {
  const named = partnership === undefined ? null : await partnershipWith(partnership);
  if (partnership !== undefined && !named) throw new Refusal(`There is no partnership with the address ${partnership}. Make it first: partnership create.`);
  const said: string[] = [];
  said.push(...(await loadLadders(ladders, named, now)));
  for (const charter of charters) said.push(...(await loadCharter(charter, named, now)));
  for (const example of examples) said.push(...(await loadExamples(example, now)));
  return said;
}

async function loadLadders(ladders: readonly LadderPublished[], named: Area | null, now: Date): Promise<string[]> {
  if (ladders.length > 0 && !named) return ["Ladders: a ladder belongs to a partnership. Every new one starts with ours. To load these into one, name it: --partnership wolds-and-coast."];
  const said: string[] = [];
  for (const { inForce, ...ladder } of ladders) {
    const at = { partnershipId: named!.id, now };
    const taken = await takeUpLadder(at, { ...ladder, inForce: inForce ?? !(await hasALadder(named!.id, now)) });
    said.push(line(named!, `${ladder.name} (${ladder.version})`, taken.inForceFrom !== null ? "the ladder in force" : "a ladder to choose from", taken.isNew));
  }
  return said;
}

async function loadCharter({ partnership, source, ...charter }: CharterPublished, named: Area | null, now: Date): Promise<string[]> {
  if (partnership === null && !named) return [`${charter.name}: belongs to no area, so no partnership has taken it up. To take it up in one, name it: --partnership wolds-and-coast.`];
  const { area, said } = partnership === null ? { area: named!, said: [] } : await areaNamed(partnership, now);
  const taken = await takeUpCharter({ partnershipId: area.id, now }, charter);
  if (partnership !== null && source) await addPublished({ partnershipId: area.id, now }, { facts: [], source });
  return [...said, line(area, `${charter.name}, version ${charter.version}`, `${charter.promises.length} promises`, taken.isNew)];
}

async function loadExamples(example: ExamplesPublished, now: Date): Promise<string[]> {
  const { area, said } = await areaNamed(example.partnership, now);
  const at = { partnershipId: area.id, now };
  const facts = factsOfGroup(example);
  const { added } = await addPublished(at, { facts, source: example.source });
  if (facts.length > 0) said.push(line(area, "facts about the partnership", `${facts.length}`, added > 0));
  for (const work of example.works) {
    const { isNew } = await recordAfterwards(at, {
      title: work.title, kind: work.kind, source: example.source, sectors: work.sectors, published: factsOfWork(work), raisedByFamilies: /^parent carers?$|forum/i.test(work.raisedBy),
    });
    said.push(line(area, work.title, "recorded afterwards, dates not published", isNew));
  }
  return said;
}

async function areaNamed(name: string, now: Date): Promise<{ area: Area; said: string[] }> {
  const there = await partnershipOf(name);
  if (there && (await hasALadder(there.id, now))) return { area: there, said: [] };
  const area = there ?? (await makePartnership(now, { name }));
  await takeUpPresets({ partnershipId: area.id, now });
  return { area, said: there ? [] : [`${area.name}: a new partnership, at /${area.slug}.`] };
}

const line = (area: Area, what: string, how: string, isNew: boolean) => `${area.name}: ${what} (${how}), ${isNew ? "loaded" : "already there"}.`;
