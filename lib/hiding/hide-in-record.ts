import { sql } from "drizzle-orm";
import { newId } from "@/db/id";
import { commentHiding } from "@/db/schema";
import { change } from "@/lib/access/change";
import { FieldRefusal } from "@/lib/access/refusal";
import { withoutWords } from "@/lib/comment/hiding";
import { GAP } from "@/lib/comment/markdown";
import { notTooMany } from "@/lib/comment/steps";
import { HIDDEN_WORDS } from "@/lib/comment/words";
import { HideInput } from "./input";
import { idOf, saysTheSame, setText, textsWith, type Found, type Hide, type Place } from "./steps";
import { dropFromStory, hideInLetters } from "./story";
import { thingPlace } from "./words";

/**
 * Rule 9: anyone with a seat hides a child's name or number at once, in anything that is recorded, its answers, what was said of
 * it and what the story told of it; or everywhere in the work. Whoever wrote it is told, and may object.
 */
export const hideInRecord = change({
  may: "hide a child's name",
  input: HideInput,
  async does({ tx, partnership, work, seat, membershipId, now }, { thing, number, words }) {
    const of = { partnershipId: partnership.id, workId: work.id };
    const place = { tx, ...of };
    const id = await idOf(place, thing, number);
    await notTooMany(tx, of, { deed: "hidings", membershipId: membershipId!, now });
    const hide: Hide = (text, marked) => { const gap = withoutWords(text, words); return marked ? gap : (gap?.replaceAll(GAP, HIDDEN_WORDS) ?? null); };
    const all = await saysTheSame(place, { thing, id });
    const found: Found[] = [];
    for (const one of all) found.push(...(await textsWith(place, one, seat!.id, hide)));
    if (!found.some(({ seenByAll }) => seenByAll)) throw new FieldRefusal("words", "These words do not stand there. Copy them as they are written.");
    for (const one of found) await setText(place, one, one.stood, one.stands);
    for (const one of all) await dropFromStory(place, one, hide);
    if (thing === "work") await hideInLetters(place, hide);
    const hiding = { ...of, id: newId(), thing: thing === "work" ? "work" : `${thing} ${number}`, hiddenBy: membershipId!, hiddenAt: now };
    await tx.insert(commentHiding).values({ ...hiding, writers: await writersOf(place, found), kept: keptOf(found) });
    return { result: { place: thingPlace[thing](number) }, event: { kind: "name hidden in the record", subjectId: hiding.id, detail: { thing: hiding.thing, hiding: hiding.id } } };
  },
});

/** The words for the two who look at an objection are those that everybody here could read. */
const keptOf = (found: Found[]) => ({
  body: [...new Set(found.filter(({ seenByAll }) => seenByAll).map(({ stood }) => stood))].join("\n\n"), before: [], title: null, points: [],
  texts: found.map(({ table, part, key, stood, stands }) => ({ table, part, key, stood, stands })),
});

async function writersOf({ tx, partnershipId }: Place, found: Found[]): Promise<string[]> {
  const by = [...new Set(found.flatMap((one) => one.by ?? []))];
  if (by.length === 0) return [];
  const ids = sql.join(by.map((one) => sql`${one}::uuid`), sql`, `);
  const people = await tx.execute<{ id: string }>(sql`select person_id as id from membership where partnership_id = ${partnershipId} and id in (${ids})
    union select person_id from profile where partnership_id = ${partnershipId} and person_id in (${ids})`);
  return people.map(({ id }) => id);
}
