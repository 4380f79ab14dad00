import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { WorkPlace } from "@/lib/access/place";
import { AlreadySent, NotFound, Refusal, Stale } from "@/lib/access/refusal";
import { on } from "../cast/cast";
import type { Line, Lines, Name, Scene } from "./line";
import { aHouse, aScene, namesIn, type House } from "./scene";
import { eventsIn, lettersQueued, marksOf, openBooks, rowsIn, type Books, type Happened, type Marks, type Queued } from "./written";

type Laid = { scene: Scene; given: object; wrong: object | null; place: WorkPlace };
type Does = (place: unknown, given: unknown, then?: () => string) => Promise<unknown>;
type Done = { outcomes: PromiseSettledResult<unknown>[]; did: PromiseFulfilledResult<unknown>[]; events: Happened[]; letters: Queued[] };

const PLAIN = /^[A-Z“][^_{}<>]{8,400}$/s;
const CODE = /undefined|null|NaN|\[object|[0-9a-f]{8}-[0-9a-f]{4}-/;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-7/;
const isPlain = (words: string) => PLAIN.test(words) && !CODE.test(words);
const inWords = (error: unknown) => error instanceof Refusal || error instanceof Stale || error instanceof NotFound;

/** The five things CONTRIBUTING.md asks of every deed, on one laid place for each. */
export function everyVerb(lines: Lines): void {
  let house: House;
  let books: Books;
  beforeAll(async () => {
    books = openBooks();
    house = await aHouse();
  });
  afterAll(() => books.end());

  describe.each(Object.entries(lines))("%s", (_, line) => {
    const does = line.verb as unknown as Does;
    const [twice, ofPartnership] = [line.again ?? "refused", line.at === "the partnership"];
    let laid: Laid;
    let before: Marks;
    let deed: Promise<Done> | undefined;
    const done = () => (deed ??= doIt(books, does, laid));

    beforeAll(async () => {
      laid = await lay(house, line);
      before = await marksOf(books, laid.scene.cast.partnershipId);
    });

    /** What somebody is told who tries it. */
    const tried = (place: unknown, given: object): Promise<unknown> =>
      does({ ...(place as object), once: { key: randomUUID(), digest: "one" } }, given).then((result) => ({ did: result }), (error: unknown) => error);
    const nothingIsWritten = async () => expect(await marksOf(books, laid.scene.cast.partnershipId), "nothing is written").toEqual(before);

    test("a stranger is told it is not there", async () => {
      const { scene, given, place } = laid;
      if (line.byLink) return expect(await tried({ token: "nobody-has-this", now: place.now }, given)).toBeInstanceOf(NotFound);
      expect(await tried({ ...place, personId: house.elsewhere.dana.id }, given), "somebody of another partnership").toBeInstanceOf(NotFound);
      if (!ofPartnership) expect(await tried({ ...place, personId: house.nobody.id }, given), "somebody here who is not in the work").toBeInstanceOf(NotFound);
      const theirs = on(place.now, house.elsewhere, house.elsewhere[line.by === "grace" ? "amara" : line.by], house.theirWork);
      const told = await tried(theirs, given);
      expect(told instanceof Error && !inWords(told) ? told : null, "what is ours, asked for in another partnership").toBeNull();
      if (!ofPartnership && line.again !== "the same" && UUID.test(JSON.stringify(given))) expect(await tried({ ...place, work: house.spare }, given), `what belongs to ${scene.work}, asked for in another work`).toSatisfy(inWords);
      if ("number" in given) expect(await tried(place, { ...given, number: "99" }), "a number that is not there").toBeInstanceOf(NotFound);
      await nothingIsWritten();
    });

    test(line.freely ? `nobody inside is refused: ${line.freely}` : "refused in words", async () => {
      const { scene, given, wrong, place } = laid;
      const others: readonly Name[] = [...(line.not ?? []), ofPartnership ? "dana" : "eli"];
      const tries: [string, unknown, object][] = line.freely || line.byLink ? [] : others.filter((who) => who !== line.by).map((who) => [who, { ...place, personId: scene.cast[who].id }, given]);
      if (wrong) tries.push([`${line.by}, with what is wrong`, place, wrong]);
      if (!line.freely) expect(tries.length, "somebody is refused").toBeGreaterThan(0);
      for (const [who, there, what] of tries) {
        const told = await tried(there, what);
        expect(told, who).toSatisfy((error: unknown) => error instanceof Refusal || error instanceof Stale);
        expect((told as Error).message, who).toSatisfy(isPlain);
      }
      await nothingIsWritten();
    });

    test("does it", async () => {
      const { outcomes, events, did } = await done();
      expect(did, failed(outcomes)).not.toEqual([]);
      for (const { value } of did) expect(typeof value === "object" || typeof value === "number" || value === undefined, "an answer the form can go by").toBe(true);
      const each = line.event ?? [];
      expect(events.map(({ kind }) => kind).sort()).toEqual((twice === "the same" ? [] : did.flatMap(() => each)).sort());
      if (!line.byLink) expect(events.filter(({ actorId }) => actorId !== laid.place.personId)).toEqual([]);
    });

    test("who hears", async () => {
      const { letters, did } = await done();
      const names = new Map([...(await namesIn(laid.scene.cast)), ["new", "new"], ["old", "old"]]);
      const heard = letters.map(({ kind, to }) => `${kind}: ${to === null ? "guest" : (names.get(to) ?? "somebody else")}`);
      const said = Object.entries(line.hears ?? {}).flatMap(([kind, whom]) => whom.split(", ").map((who) => `${kind}: ${who}`));
      expect(heard.sort(), "each of them, once for each time it is done").toEqual(did.flatMap(() => said).sort());
      expect(letters.filter(({ isQueued }) => !isQueued), "each has its job in the queue").toEqual([]);
    });

    test("twice at once", async () => {
      const { outcomes, did } = await done();
      const told = outcomes.flatMap((one) => (one.status === "rejected" ? [one.reason as unknown] : []));
      const sentBefore = told.filter((error) => error instanceof AlreadySent);
      expect(told.filter((error) => !(error instanceof AlreadySent) && !inWords(error)), "nothing but words is thrown").toEqual([]);
      expect(told.flatMap((one) => (one instanceof Refusal && !isPlain(one.message) ? one.message : [])), "plain words").toEqual([]);
      for (const one of sentBefore) expect([one.same, one.place], "the same sending gets the first answer").toEqual([true, "/there"]);
      if (twice === "the same") {
        const rows = rowsIn(await marksOf(books, laid.scene.cast.partnershipId));
        await does(laid.place, laid.given).catch((error: unknown) => expect(error).toSatisfy(inWords));
        return expect(rowsIn(await marksOf(books, laid.scene.cast.partnershipId))).toEqual(rows);
      }
      if (twice !== "by chance") expect(did, failed(outcomes)).toHaveLength(twice === "one more" ? 2 : 1);
      if (twice === "one more") expect(sentBefore).toHaveLength(1);
    });
  });
}

async function lay(house: House, line: Line): Promise<Laid> {
  const scene = await aScene(house, line);
  const things = (await line.lay?.(scene)) as never;
  const given = (what: Line["given"]) => (typeof what === "function" ? what(scene, things) : (what ?? {}));
  const place = line.byLink ? ((await scene.link(line.byLink, line.later)) as unknown as WorkPlace) : scene.at(line.by, line.later);
  return { scene, place, given: given(line.given), wrong: line.wrong ? given(line.wrong) : null };
}

/** The same form sent twice, and once more from another open page: all at once. */
async function doIt(books: Books, does: Does, { scene, place, given }: Laid): Promise<Done> {
  const id = scene.cast.partnershipId;
  const [events, letters] = [await eventsIn(books, id), await lettersQueued(books, id)].map((found) => new Set(found.map((one) => one.id)));
  const key = randomUUID();
  const sent = (by: string) => does({ ...place, once: { key: by, digest: "one" } }, given, () => "/there");
  const outcomes = await Promise.allSettled([sent(key), sent(key), sent(randomUUID())]);
  return {
    outcomes,
    did: outcomes.filter((one) => one.status === "fulfilled"),
    events: (await eventsIn(books, id)).filter((one) => !events!.has(one.id)),
    letters: (await lettersQueued(books, id)).filter((one) => !letters!.has(one.id)),
  };
}

const failed = (outcomes: Done["outcomes"]) => outcomes.map((one) => (one.status === "rejected" ? String(one.reason) : "did it")).join(" | ");
