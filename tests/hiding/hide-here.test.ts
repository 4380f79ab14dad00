import postgres from "postgres";
import { afterAll, expect, test } from "vitest";
import { inTransaction } from "@/db/client";
import { newId } from "@/db/id";
import { DISTRIBUTED, LOCAL, REFERENCE } from "@/db/tables";
import { FieldRefusal, NotFound, Refusal } from "@/lib/access/refusal";
import { seeHere } from "@/lib/access/see";
import { sayWorkMissing } from "@/lib/dashboard/say-work-missing";
import { verifyChain } from "@/lib/event/verify";
import { hideHere } from "@/lib/hiding/hide-here";
import { hiddenHereOf } from "@/lib/hiding/read-here";
import { sayNoChildHere } from "@/lib/hiding/say-no-child-here";
import { NOT_LOOKED_AT, TEXTS } from "@/lib/hiding/texts";
import { TEXTS_HERE } from "@/lib/hiding/texts-here";
import { forgetHidden } from "@/lib/jobs/forget-words";
import { putUpNotice } from "@/lib/partnership/put-up-notice";
import { aCast, days, MONDAY, on, type Cast } from "../cast/cast";
import { lettersIn } from "../cast/work";
import { lettersCarried } from "../seat/kept";

const NAME = "Tommy Beck";
const GAP = "[hidden: may name a child]";
const owner = postgres(process.env.DATABASE_OWNER_URL!, { max: 1, onnotice: () => {} });
afterAll(() => owner.end());

type Column = { table: string; name: string; type: string; nullable: string };
const columnsOf = (tables: readonly string[]) => owner<Column[]>`select table_name as table, column_name as name, udt_name as type, is_nullable as nullable from information_schema.columns
  where table_schema = 'public' and table_name = any(${[...tables]}) and is_generated = 'NEVER' order by table_name, ordinal_position`;

/** Columns of the partnership's own tables that hold no sentence, and why. */
const NO_WORDS_HERE: Record<string, string> = {
  "partnership.slug": "An address.", "partnership.name": "The area's name.", "partnership.source": "Written by whoever runs the service.", "partnership.published": "Published facts, loaded by whoever runs the service.",
  "charter_version.charter_key": "A key.", "charter_version.version": "A number.", "charter_version.in_force_from": "A day.", "promise.key": "A key.", "organisation.kind": "From a list.",
  "ladder_version.ladder_key": "A key.", "ladder_version.version": "A number.", "ladder_version.credit": "Who made the ladder.", "ladder_version.link": "An address.", "rung.key": "A key.", "rung.band": "From a list.", "rung.tests": "From a list.",
  "tests_proposed.needs": "Keys.", "help_link.href": "An address: an administrator takes the link away.", "ladder_version.needs": "Keys.",
};
/** Tables that are not a partnership's own, and why nobody writes a sentence there. */
const ELSEWHERE: Record<string, string> = {
  former_slug: "Addresses.", person: "An id and an address.", address_change: "Addresses and hashes.", belonging: "Keys.", link: "Hashes.", outbox: "The demo's letters, written again for it.", rate_limit: "Keys.", session: "Hashes.", sign_in_attempt: "Hashes.",
};

test("every text of every table is one that hiding looks at, in a work or here, or is named with a reason", async () => {
  const texts = (await columnsOf([...DISTRIBUTED, ...REFERENCE, ...LOCAL])).filter(({ type }) => ["text", "jsonb", "_text", "json"].includes(type));
  const unknown = texts.filter(({ table, name }) => !TEXTS[table] && !NOT_LOOKED_AT[table] && !ELSEWHERE[table] && !TEXTS_HERE[table]?.parts.includes(name) && !NO_WORDS_HERE[`${table}.${name}`]);
  expect(unknown.map(({ table, name }) => `${table}.${name}`)).toEqual([]);
  const known = new Set(texts.map(({ table, name }) => `${table}.${name}`));
  expect(Object.entries(TEXTS_HERE).flatMap(([table, { parts }]) => parts.map((part) => `${table}.${part}`)).filter((name) => !known.has(name))).toEqual([]);
  expect(Object.keys(TEXTS_HERE).filter((table) => TEXTS[table] || NOT_LOOKED_AT[table])).toEqual([]);
});

/** A row in each table of the partnership's own texts, with the name in every text of it. */
async function nameEverywhere({ partnershipId, dana }: Cast): Promise<void> {
  const one = newId();
  const columns = await columnsOf(Object.keys(TEXTS_HERE));
  const value = (table: string, { name, type, nullable }: Column): unknown => {
    if (name === "partnership_id") return partnershipId;
    if (TEXTS_HERE[table]!.parts.includes(name)) return `For ${NAME}, and tommy beck’s class`;
    if (type === "uuid" && (name === "id" || name.endsWith("_id"))) return one;
    if (nullable === "YES") return null;
    return { uuid: dana.id, int4: 901, bool: false, timestamptz: days(1), date: "2026-01-13", text: name === "kind" ? "other" : name === "band" ? "with" : "x", jsonb: {}, _text: [] }[type] ?? null;
  };
  await owner.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    for (const table of Object.keys(TEXTS_HERE).filter((one) => one !== "partnership")) {
      const own = columns.filter((column) => column.table === table);
      await tx`insert into ${tx(table)} ${tx(Object.fromEntries(own.map((column) => [column.name, value(table, column)])))}`;
    }
    for (const part of TEXTS_HERE.partnership!.parts) await tx`update partnership set ${tx(part)} = ${`For ${NAME}`} where id = ${partnershipId}`;
  });
}

async function everything({ partnershipId }: Cast): Promise<string> {
  const rows = await Promise.all([...DISTRIBUTED.map((table) => `select coalesce(json_agg(to_jsonb(t) - 'kept')::text, '') as all from ${table} t where partnership_id = '${partnershipId}'`), `select to_jsonb(p)::text as all from partnership p where id = '${partnershipId}'`].map((sql) => owner.unsafe(sql)));
  return rows.map(([row]) => String(row!.all)).join("\n");
}

const hiddenOf = async (cast: Cast, who: Cast["bev"]) => (await seeHere(on(days(5), cast, who), "be here", { hidden: hiddenHereOf })).hidden;

test("Chris hides a child's name: it stands in no text of the partnership, its story or its letters; the forum and the administrators hear, without the name", async () => {
  const cast = await aCast();
  await putUpNotice(on(days(1), cast, cast.ada), { words: `Well done ${NAME}!`, until: "" });
  await sayWorkMissing(on(days(1), cast, cast.bev), { title: `A taxi for ${NAME}`, line: "Nobody knows who runs it.", organisation: "" });
  await nameEverywhere(cast);
  expect((await everything(cast)).match(/tommy/gi)!.length).toBeGreaterThan(30);
  await hideHere(on(days(2), cast, cast.chris), { words: "tommy  beck" });
  const left = await everything(cast);
  expect(left.match(/.{60}tommy.{30}/gi)).toBeNull();
  expect(left).toContain(`For ${GAP}, and ${GAP}’s class`);
  expect(await inTransaction({ partnershipId: cast.partnershipId }, (tx) => verifyChain(tx, cast.partnershipId, cast.partnershipId))).toMatchObject({ whole: true, wordsTakenOut: 2 });
  const letters = await lettersCarried(cast, "name hidden here", days(2));
  expect(letters.map(({ to }) => to).sort()).toEqual([cast.ada.email, cast.bev.email].sort());
  expect(letters.map(({ text }) => text).join()).not.toMatch(/tommy/i);
});

test("a parent sees nothing of what others read: a word in work that is missing is not told, and is hidden all the same where it stands elsewhere too", async () => {
  const cast = await aCast();
  await sayWorkMissing(on(days(1), cast, cast.bev), { title: `A taxi for ${NAME}`, line: "Nobody runs it.", organisation: "" });
  await expect(hideHere(on(days(2), cast, cast.chris), { words: NAME })).rejects.toBeInstanceOf(FieldRefusal);
  expect(await everything(cast)).toContain(NAME);
  await putUpNotice(on(days(2), cast, cast.ada), { words: `Hello ${NAME}`, until: "" });
  await hideHere(on(days(2), cast, cast.chris), { words: NAME });
  expect(await everything(cast)).not.toContain(NAME);
  expect(await hiddenOf(cast, cast.chris)).toEqual([]);
});

test("it goes back where the forum and an administrator both say that it names no child; never by one of them, nor by whoever hid it", async () => {
  const cast = await aCast();
  await putUpNotice(on(MONDAY, cast, cast.ada), { words: "Meet at Victoria Hall", until: "" });
  await hideHere(on(days(1), cast, cast.bev), { words: "Victoria" });
  const [one] = await hiddenOf(cast, cast.ada);
  expect(one).toMatchObject({ by: cast.bev.name, places: [expect.objectContaining({ table: "notice", stood: "Meet at Victoria Hall" })], sides: ["administrator"] });
  const given = (side: string) => ({ hidden: one!.id, side });
  await expect(sayNoChildHere(on(days(2), cast, cast.bev), given("forum"))).rejects.toThrow("You hid these words");
  await expect(sayNoChildHere(on(days(2), cast, cast.ada), given("forum"))).rejects.toThrow("only for the side you are on");
  await expect(sayNoChildHere(on(days(2), cast, cast.dana), given("forum"))).rejects.toBeInstanceOf(Refusal);
  await sayNoChildHere(on(days(2), cast, cast.ada), given("administrator"));
  await expect(sayNoChildHere(on(days(2), cast, cast.ada), given("administrator"))).rejects.toThrow("Your side has said so already");
  expect(await everything(cast)).not.toContain("Victoria");
  const cora = await owner<{ id: string }[]>`select person_id as id from profile where partnership_id = ${cast.partnershipId} and name = ${cast.mo.name}`;
  await owner`insert into role_held (partnership_id, id, person_id, role, given_at) values (${cast.partnershipId}, ${newId()}, ${cora[0]!.id}, 'forum rep', now())`;
  await sayNoChildHere(on(days(3), cast, cast.mo), given("forum"));
  expect(await everything(cast)).toContain("Meet at Victoria Hall");
  expect((await hiddenOf(cast, cast.ada))[0]).toMatchObject({ isBack: true, places: [], sides: [] });
  await expect(sayNoChildHere(on(days(3), cast, cast.mo), given("forum"))).rejects.toThrow("This is settled");
});

test("after 28 days it is gone for good; a stranger is told that it is not there; nobody hides eleven times in an hour", async () => {
  const [cast, elsewhere] = [await aCast(), await aCast()];
  await putUpNotice(on(MONDAY, cast, cast.ada), { words: `Hello ${NAME}`, until: "" });
  await expect(hideHere({ ...on(days(1), cast, cast.ada), personId: elsewhere.ada.id }, { words: NAME })).rejects.toBeInstanceOf(NotFound);
  await hideHere(on(days(1), cast, cast.ada), { words: NAME });
  const { id } = (await hiddenOf(cast, cast.bev))[0]!;
  await expect(sayNoChildHere(on(days(2), elsewhere, elsewhere.bev), { hidden: id, side: "forum" })).rejects.toBeInstanceOf(NotFound);
  await forgetHidden(days(30));
  expect((await hiddenOf(cast, cast.bev))[0]).toMatchObject({ places: [], isBack: false });
  await expect(sayNoChildHere(on(days(31), cast, cast.bev), { hidden: id, side: "forum" })).rejects.toThrow("This is settled");
  for (const word of "abcdefghij") await putUpNotice(on(days(32), cast, cast.ada), { words: `About ${word}${word}${word}`, until: "" });
  for (const word of "abcdefghij") await hideHere(on(days(32), cast, cast.ada), { words: `${word}${word}${word}` });
  await expect(hideHere(on(days(32), cast, cast.ada), { words: "About" })).rejects.toThrow("ten times in this hour");
  expect((await lettersIn(cast)).length).toBeGreaterThan(0);
});
