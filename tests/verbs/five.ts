import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inTransaction } from "@/db/client";
import { AlreadySent, NotFound, Refusal, Stale } from "@/lib/access/refusal";
import { verifyChain } from "@/lib/event/verify";
import { on } from "../cast/cast";
import { aCase, type Case, type Done } from "./doing";
import type { Lines, Name } from "./line";
import { aHouse, namesIn, type House } from "./scene";
import { everyChain, openBooks, rowsIn, type Books } from "./written";

const PLAIN = /^[A-Z“][^_{}<>]{8,400}$/s;
const CODE = /undefined|null|NaN|\[object|[0-9a-f]{8}-[0-9a-f]{4}-/;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-7/;
const isPlain = (words: string) => PLAIN.test(words) && !CODE.test(words);
const inWords = (error: unknown) => error instanceof Refusal || error instanceof Stale || error instanceof NotFound;

/** The five things CONTRIBUTING.md asks of every deed. */
export function everyVerb(lines: Lines): void {
  let house: House;
  let books: Books;
  beforeAll(async () => {
    books = openBooks();
    house = await aHouse();
  });
  afterAll(() => books.end());

  describe.each(Object.entries(lines))("%s", (_, line) => {
    let one: Case;
    beforeAll(async () => {
      one = await aCase(house, books, line);
    });
    test("a stranger is told it is not there", () => isNotThere(one));
    test(line.freely ? `nobody inside is refused: ${line.freely}` : "refused in words", () => refusedInWords(one));
    test("does it", () => doesIt(one));
    test("who hears", () => whoHears(one));
    test("twice at once", () => twiceAtOnce(one));
  });

  test("after all of it, every chain of events is whole", async () => {
    for (const { partnershipId, id } of await everyChain(books)) {
      expect(await inTransaction({ partnershipId, readOnly: true }, (reader) => verifyChain(reader, partnershipId, id))).toMatchObject({ whole: true });
    }
  });
}

const nothingIsWritten = async ({ marks, before }: Case) => expect(await marks(), "nothing is written").toEqual(before);

async function isNotThere(one: Case) {
  const { line, house, scene, given, place, tried } = one;
  if (line.byLink) return expect(await tried({ token: "nobody-has-this", now: place.now }, given)).toBeInstanceOf(NotFound);
  const isWork = line.at !== "the partnership";
  expect(await tried({ ...place, personId: house.elsewhere.dana.id }, given), "somebody of another partnership").toBeInstanceOf(NotFound);
  if (isWork) expect(await tried({ ...place, personId: house.nobody.id }, given), "somebody here who is not in the work").toBeInstanceOf(NotFound);
  const theirs = on(place.now, house.elsewhere, house.elsewhere[line.by === "grace" ? "amara" : line.by], house.theirWork);
  const told = await tried(theirs, given);
  expect(told instanceof Error && !inWords(told) ? told : null, "what is ours, asked for in another partnership").toBeNull();
  const namesOurs = isWork && line.again !== "the same" && UUID.test(JSON.stringify(given));
  if (namesOurs) expect(await tried({ ...place, work: house.spare }, given), `what belongs to ${scene.work}, asked for in another work`).toSatisfy(inWords);
  if ("number" in given) expect(await tried(place, { ...given, number: "99" }), "a number that is not there").toBeInstanceOf(NotFound);
  await nothingIsWritten(one);
}

async function refusedInWords(one: Case) {
  const { line, scene, given, wrong, place, tried } = one;
  const others: readonly Name[] = line.freely || line.byLink ? [] : [...(line.not ?? []), line.at === "the partnership" ? "dana" : "eli"];
  const tries = others.filter((who) => who !== line.by).map((who) => ({ who: who as string, there: { ...place, personId: scene.cast[who].id }, what: given }));
  if (wrong) tries.push({ who: `${line.by}, with what is wrong`, there: place, what: wrong });
  if (!line.freely) expect(tries, "somebody is refused").not.toEqual([]);
  for (const { who, there, what } of tries) {
    const told = await tried(there, what);
    expect(told, who).toSatisfy((error: unknown) => error instanceof Refusal || error instanceof Stale);
    expect((told as Error).message, who).toSatisfy(isPlain);
  }
  await nothingIsWritten(one);
}

async function doesIt({ line, place, done, marks, before }: Case) {
  const { outcomes, events, did } = await done();
  expect(did, failed(outcomes)).not.toEqual([]);
  for (const { value } of did) expect(typeof value === "object" || value === undefined, "an answer the form can go by").toBe(true);
  const each = line.again === "the same" ? [] : did.flatMap(() => line.event ?? []);
  expect(events.map(({ kind }) => kind).sort()).toEqual(each.sort());
  if (!line.byLink) expect(events.filter(({ actorId }) => actorId !== place.personId), "by somebody else").toEqual([]);
  expect(await marks(), "it is written").not.toEqual(before);
}

async function whoHears({ line, scene, done }: Case) {
  const { letters, did } = await done();
  const names = await namesIn(scene.cast);
  const heard = letters.map(({ kind, to }) => `${kind}: ${names(to)}`);
  const each = Object.entries(line.hears ?? {}).flatMap(([kind, whom]) => whom.split(/,? /).map((who) => `${kind}: ${who}`));
  expect(heard.sort(), "each of them, once for each time it is done").toEqual(did.flatMap(() => each).sort());
  expect(letters.filter(({ isQueued }) => !isQueued), "each has its job in the queue").toEqual([]);
}

async function twiceAtOnce({ line, done, marks, again }: Case) {
  const { outcomes, did, told } = await done();
  expect(told.filter((error) => !(error instanceof AlreadySent) && !inWords(error)), "nothing but words is thrown").toEqual([]);
  expect(told.flatMap((error) => (error instanceof Refusal && !isPlain(error.message) ? error.message : [])), "plain words").toEqual([]);
  const sentBefore = told.filter((error) => error instanceof AlreadySent);
  for (const first of sentBefore) expect([first.same, first.place], "the same sending gets the first answer").toEqual([true, "/there"]);
  if (line.again === "the same") {
    const rows = rowsIn(await marks());
    await again().catch((error: unknown) => expect(error).toSatisfy(inWords));
    return expect(rowsIn(await marks()), "once more, it is as it was").toEqual(rows);
  }
  if (line.again !== "by chance") expect(did, failed(outcomes)).toHaveLength(line.again === "one more" ? 2 : 1);
  if (line.again === "one more") expect(sentBefore).toHaveLength(1);
}

const failed = (outcomes: Done["outcomes"]) => outcomes.map((one) => (one.status === "rejected" ? String(one.reason) : "did it")).join(" | ");
