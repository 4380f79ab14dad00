import { sql } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, expect, test } from "vitest";
import { inTransaction } from "@/db/client";
import { newId } from "@/db/id";
import { DISTRIBUTED } from "@/db/tables";
import { NotFound } from "@/lib/access/refusal";
import { seeInside, seeOutline } from "@/lib/access/see";
import { addAction } from "@/lib/action/add-action";
import { answerObjection } from "@/lib/comment/answer-objection";
import { postComment } from "@/lib/comment/post";
import { hidingAsked } from "@/lib/comment/read-asked";
import { verifyChain } from "@/lib/event/verify";
import { hideInRecord } from "@/lib/hiding/hide-in-record";
import { objectToHidingInRecord } from "@/lib/hiding/object-to-hiding-in-record";
import { hidingOfMine } from "@/lib/hiding/read";
import { NOT_LOOKED_AT, TEXTS } from "@/lib/hiding/texts";
import { TEXTS_HERE } from "@/lib/hiding/texts-here";
import { forgetHidden } from "@/lib/jobs/forget-words";
import { claimRung } from "@/lib/ladder/claim-rung";
import { giveView } from "@/lib/ladder/give-view";
import { deliver } from "@/lib/letter/deliver";
import { aCast, days, on, type Cast, type Member } from "../cast/cast";
import { aPieceOfWork, lettersIn, seatsOf, workId } from "../cast/work";

const NAME = "Tommy Beck";
const owner = postgres(process.env.DATABASE_OWNER_URL!, { max: 1, onnotice: () => {} });
afterAll(() => owner.end());

const memberOf = async (cast: Cast, who: Member) => (await owner<{ id: string }[]>`select id from membership where partnership_id = ${cast.partnershipId} and person_id = ${who.id}`)[0]!.id;

type Column = { table: string; name: string; type: string; nullable: string };
const columnsOf = () => owner<Column[]>`select table_name as table, column_name as name, udt_name as type, is_nullable as nullable from information_schema.columns
  where table_schema = 'public' and table_name = any(${[...DISTRIBUTED]}) and is_generated = 'NEVER' order by table_name, ordinal_position`;

/** Keys, addresses and adults' own names: no box that somebody writes a sentence in. */
const NO_SENTENCES = /^(slug|kind|stage|status|sector|label|how|told|supporter|name|email|organisation|rung_key|deed|first_key|came|stand|made_where|side|idea_from|what_happened|thing|view_stage|lead_sector|\w+_band)$/;

async function aWork() {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara, cast.chris] });
  const at = (who: Member, day = 3) => on(days(day), cast, who, slug);
  return { cast, slug, at, id: await workId(cast, slug) };
}

/** A row in each table whose words may be hidden, of this work, with the name in every text of it. */
async function nameInEveryText(cast: Cast, work: string, seat: string): Promise<void> {
  const columns = await columnsOf();
  const one = newId();
  const leadsTo = await owner<{ table: string; name: string; to: string }[]>`select c.conrelid::regclass::text as table, a.attname as name, c.confrelid::regclass::text as to from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[array_length(c.conkey, 1)] where c.contype = 'f'`;
  const [ladder] = await owner`select ladder_version_id as id from work where partnership_id = ${cast.partnershipId} and id = ${work}`;
  const valueFor = (table: string, { name, type, nullable }: Column): unknown => {
    const { of, parts } = TEXTS[table] ?? { parts: [] };
    if (name === "partnership_id") return cast.partnershipId;
    if (name === "work_id") return work;
    if (name === "seat_id") return seat;
    if (name === "left_at") return days(1);
    if (name === "ladder_version_id") return ladder!.id;
    if (name === "rung_key") return "co-design";
    const to = leadsTo.find((key) => key.table === table && key.name === name)?.to;
    if (to) return to === "profile" ? cast.dana.id : one;
    if (name === "id" || (typeof of === "object" && of.column === name)) return one;
    if (parts.includes(name)) return type === "jsonb" ? { "first-line": `We met ${NAME}` } : `We met ${NAME} & tommy beck’s taxi, 100% of_it\\.`;
    if (nullable === "YES") return null;
    return { uuid: newId(), int4: 900, bool: false, timestamptz: days(1), date: "2026-01-13", text: "x", jsonb: {}, _text: [], _uuid: [] }[type] ?? null;
  };
  await owner.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    for (const table of [...Object.keys(TEXTS), "fixed_open"].filter((name) => !["work", "work_now"].includes(name))) {
      const own = columns.filter((column) => column.table === table);
      await tx`insert into ${tx(table)} ${tx(Object.fromEntries(own.map((column) => [column.name, valueFor(table, column)])))}`;
    }
    for (const table of ["work", "work_now"]) for (const part of TEXTS[table]!.parts) await tx`update ${tx(table)} set ${tx(part)} = ${`We met ${NAME}`} where partnership_id = ${cast.partnershipId} and ${tx(table === "work" ? "id" : "work_id")} = ${work}`;
    await tx`update letter set detail = ${tx.json({ because: `For ${NAME}` })} where partnership_id = ${cast.partnershipId} and work_id = ${work}`;
  });
}

/** All that is kept of the partnership, but for the words that are kept for an objection. */
async function everything({ partnershipId }: Cast): Promise<string> {
  const rows = await Promise.all(DISTRIBUTED.map((table) => owner.unsafe(`select coalesce(json_agg(to_jsonb(t) - 'kept')::text, '') as all from ${table} t where partnership_id = '${partnershipId}'`)));
  return rows.map(([row]) => String(row!.all)).join("\n");
}

test("every text somebody may write is one that hiding looks at, or is named with the reason why not", async () => {
  const looksAt = (table: string, name: string) => TEXTS[table]?.parts.includes(name) || TEXTS_HERE[table]?.parts.includes(name);
  const unknown = (await columnsOf()).filter(({ table, name, type }) => ["text", "jsonb", "_text"].includes(type) && !NOT_LOOKED_AT[table] && !TEXTS_HERE[table] && !looksAt(table, name) && !NO_SENTENCES.test(name));
  expect(unknown.map(({ table, name }) => `${table}.${name}`)).toEqual(["comment_hiding.kept", "membership.needs", "work.why", "work.offers", "work.published", "work_now.promises"]);
  const known = new Set((await columnsOf()).map(({ table, name }) => `${table}.${name}`));
  expect(Object.entries(TEXTS).flatMap(([table, { parts, key = ["id"], by }]) => [...parts, ...key, ...(by ? [by] : [])].map((name) => `${table}.${name}`)).filter((name) => !known.has(name))).toEqual([]);
});

test("hidden in the work, a child's name stands in no text of it, no history, no story, no letter; the chain stays whole", async () => {
  const { cast, slug, at, id } = await aWork();
  await postComment(at(cast.amara), { body: `${NAME} is my neighbour`, sure: "yes" });
  await addAction(at(cast.dana), { what: `Find a taxi for ${NAME}`, leads: [await memberOf(cast, cast.amara)] });
  await nameInEveryText(cast, id, (await seatsOf(cast, slug)).health!);
  expect(await everything(cast)).toContain(NAME);
  await hideInRecord(at(cast.chris, 4), { thing: "work", number: "1", words: "tommy  beck" });
  const left = await everything(cast);
  expect(left.match(/.{60}tommy.{30}/gi)).toBeNull();
  expect(left.match(/We met \[hidden: may name a child\] & \[hidden: may name a child\]’s taxi, 100% of_it/g)!.length).toBeGreaterThan(45);
  expect(await inTransaction({ partnershipId: cast.partnershipId }, (tx) => verifyChain(tx, cast.partnershipId, id))).toMatchObject({ whole: true });
});

test("letters that were queued before it say nothing of it", async () => {
  const { cast, at } = await aWork();
  await addAction(at(cast.dana), { what: `Find a taxi for ${NAME}`, leads: [await memberOf(cast, cast.amara)] });
  await hideInRecord(at(cast.chris, 4), { thing: "work", number: "1", words: NAME });
  const sent: string[] = [];
  for (const { id } of await lettersIn(cast)) await deliver({ partnershipId: cast.partnershipId, letterId: id, now: days(4), mailer: async (post) => void sent.push(JSON.stringify(post)) }).catch((trouble: unknown) => sent.push(String(trouble)));
  expect(sent.length).toBeGreaterThan(3);
  expect(sent.filter((one) => /tommy|TypeError|undefined/i.test(one))).toEqual([]);
});

test("a word tried out tells nothing of a sealed view, nor of what was said to some alone; and then nothing is hidden", async () => {
  const { cast, at } = await aWork();
  await giveView(at(cast.amara), { rung: "co-design", words: `Mind ${NAME}`, "first-line": `${NAME} was there.` });
  await owner`insert into private_word (partnership_id, id, work_id, membership_id, said_to, body, said_at) select partnership_id, ${newId()}, work_id, id, person_id, ${NAME}, ${days(1)} from membership where partnership_id = ${cast.partnershipId} limit 1`;
  const before = await everything(cast);
  await expect(hideInRecord(at(cast.chris, 4), { thing: "work", number: "1", words: NAME })).rejects.toMatchObject({ field: "words" });
  expect((await everything(cast)) === before).toBe(true);
});

async function aClaimHidden() {
  const set = await aWork();
  await claimRung(set.at(set.cast.dana), { rung: "consultation", because: "Percy Road asked us." });
  await hideInRecord(set.at(set.cast.chris, 4), { thing: "work", number: "1", words: "Percy" });
  const [hiding] = await owner`select id, writers from comment_hiding where partnership_id = ${set.cast.partnershipId}`;
  const because = async () => (await owner`select because from claim where partnership_id = ${set.cast.partnershipId}`)[0]!.because as string;
  return { ...set, because, hiding: hiding as unknown as { id: string; writers: string[] } };
}

test("Dana says it names no child: the forum and an administrator hear; only where both say so the words stand again, in the claim too", async () => {
  const { cast, at, hiding, because } = await aClaimHidden();
  expect(hiding.writers).toEqual([cast.dana.id]);
  expect(await because()).toBe("[hidden: may name a child] Road asked us.");
  expect((await seeInside(at(cast.dana), { mine: hidingOfMine(hiding.id) }))!.mine).toMatchObject({ thing: "work", isObjected: false, isOver: false });
  await expect(seeInside(at(cast.chris), { mine: hidingOfMine(hiding.id) })).rejects.toThrow(NotFound);
  await expect(objectToHidingInRecord(at(cast.chris), { hiding: hiding.id, objection: "No." })).rejects.toThrow("Somebody who wrote it can say so");
  await expect(objectToHidingInRecord(at(cast.josh), { hiding: hiding.id, objection: "No." })).rejects.toThrow(NotFound);
  await expect(objectToHidingInRecord(at(cast.dana), { hiding: newId(), objection: "No." })).rejects.toThrow(NotFound);
  const twice = await Promise.allSettled([1, 2].map(() => objectToHidingInRecord(at(cast.dana, 5), { hiding: hiding.id, objection: "Percy Road is a street." })));
  expect(twice.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect((await lettersIn(cast)).filter(({ kind }) => kind === "hiding in the record objected to").map(({ personId }) => personId).sort()).toEqual([cast.bev.id, cast.ada.id].sort());
  expect((await seeOutline(at(cast.bev), { hiding: hidingAsked(hiding.id) }, {})).hiding).toMatchObject({ writer: "somebody who wrote it", objection: "Percy Road is a street.", kept: [{ lines: [["Percy Road asked us."]] }] });
  const answer = { hiding: hiding.id, outcome: "put back", because: "A street." };
  await answerObjection(at(cast.bev, 6), { ...answer, side: "forum" });
  expect(await because()).toContain("[hidden");
  await answerObjection(at(cast.ada, 6), { ...answer, side: "administrator" });
  expect(await because()).toBe("Percy Road asked us.");
  expect((await lettersIn(cast)).filter(({ kind }) => kind === "record put back").map(({ personId }) => personId)).toEqual([cast.dana.id]);
});

test("one no, or four weeks, and the words are gone for good", async () => {
  const { at, cast, hiding, because } = await aClaimHidden();
  await forgetHidden(days(40));
  await expect(objectToHidingInRecord(at(cast.dana, 41), { hiding: hiding.id, objection: "A street." })).rejects.toThrow("Nothing is hidden here that could be put back");
  const other = await aClaimHidden();
  await objectToHidingInRecord(other.at(other.cast.dana, 5), { hiding: other.hiding.id, objection: "A street." });
  await answerObjection(other.at(other.cast.ada, 6), { hiding: other.hiding.id, side: "administrator", outcome: "stay hidden", because: "A boy lives there." });
  expect([await because(), await other.because()]).toEqual(["[hidden: may name a child] Road asked us.", "[hidden: may name a child] Road asked us."]);
  expect((await owner`select kept from comment_hiding where id in (${hiding.id}, ${other.hiding.id})`).map(({ kept }) => kept)).toEqual([null, null]);
});

test("in rows that are only added the database itself lets nothing but a gap take the place of words", async () => {
  const { cast } = await aClaimHidden();
  const [row] = await owner`select id from claim where partnership_id = ${cast.partnershipId}`;
  const hide = (from: string, to: string, table = "claim") => inTransaction({ partnershipId: cast.partnershipId }, (tx) => tx.execute(sql`select hide_words(${table}, 'because', ${JSON.stringify({ id: row!.id })}::jsonb, ${from}, ${to})`));
  await expect(hide("[hidden: may name a child] Road asked us.", "Nobody asked us.")).rejects.toThrow();
  await expect(hide("a", "b")).rejects.toThrow();
  await expect(hide("x [hidden: may name a child]", "x y", "event")).rejects.toThrow();
  await expect(inTransaction({ partnershipId: cast.partnershipId }, (tx) => tx.execute(sql`update claim set because = 'x' where id = ${row!.id}`))).rejects.toThrow();
});
