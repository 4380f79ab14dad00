import { randomUUID } from "node:crypto";
import type { WorkPlace } from "@/lib/access/place";
import type { Line, Scene } from "./line";
import { aScene, type House } from "./scene";
import { eventsIn, lettersQueued, marksOf, type Books, type Happened, type Marks, type Queued } from "./written";

type Does = (place: unknown, given: unknown, then?: () => string) => Promise<unknown>;
type Did = PromiseFulfilledResult<unknown>;
export type Done = { outcomes: PromiseSettledResult<unknown>[]; did: Did[]; told: unknown[]; events: Happened[]; letters: Queued[] };

/** One line, laid: what its tests do with it. */
export type Case = {
  line: Line;
  house: House;
  scene: Scene;
  place: WorkPlace;
  given: object;
  wrong: object | null;
  /** As it was before anybody tried. */
  before: Marks;
  marks: () => Promise<Marks>;
  /** What somebody is told who tries it. */
  tried: (place: unknown, given: object) => Promise<unknown>;
  again: () => Promise<unknown>;
  /** Done once, for whichever test asks first. */
  done: () => Promise<Done>;
};

export async function aCase(house: House, books: Books, line: Line): Promise<Case> {
  const does = line.verb as unknown as Does;
  const scene = await aScene(house, line);
  const things = (await line.lay?.(scene)) as never;
  const filled = (what: Line["given"]) => (typeof what === "function" ? what(scene, things) : (what ?? {}));
  const given = filled(line.given);
  const linked = typeof line.byLink === "function" ? { token: line.byLink(scene, things), now: scene.at(line.by).now } : line.byLink && (await scene.link(line.byLink, line.later));
  const place = linked ? (linked as unknown as WorkPlace) : scene.at(line.by, line.later);
  const marks = () => marksOf(books, scene.cast.partnershipId);
  let deed: Promise<Done> | undefined;
  return {
    line, house, scene, place, given, marks,
    wrong: line.wrong ? filled(line.wrong) : null,
    before: await marks(),
    tried: (there, what) => does({ ...(there as object), once: { key: randomUUID(), digest: "one" } }, what).then((result) => ({ did: result }), (error: unknown) => error),
    again: () => does(place, given),
    done: () => (deed ??= doneAtOnce(books, scene.cast.partnershipId, (key) => does({ ...place, once: { key, digest: "one" } }, given, () => "/there"))),
  };
}

/** The same form sent twice, and once more from another open page: all at once. */
async function doneAtOnce(books: Books, partnershipId: string, sent: (key: string) => Promise<unknown>): Promise<Done> {
  const idsOf = (found: readonly { id: string }[]) => new Set(found.map(({ id }) => id));
  const [happened, queued] = [idsOf(await eventsIn(books, partnershipId)), idsOf(await lettersQueued(books, partnershipId))];
  const key = randomUUID();
  const outcomes = await Promise.allSettled([sent(key), sent(key), sent(randomUUID())]);
  return {
    outcomes,
    did: outcomes.filter((one) => one.status === "fulfilled"),
    told: outcomes.flatMap((one) => (one.status === "rejected" ? [one.reason as unknown] : [])),
    events: (await eventsIn(books, partnershipId)).filter(({ id }) => !happened.has(id)),
    letters: (await lettersQueued(books, partnershipId)).filter(({ id }) => !queued.has(id)),
  };
}
