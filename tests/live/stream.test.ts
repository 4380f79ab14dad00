import { eq } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { inTransaction } from "@/db/client";
import { membership } from "@/db/schema";
import { and } from "@/db/where";
import { policy } from "@/lib/access/policy";
import { standingAt } from "@/lib/access/standing";
import { postComment } from "@/lib/comment/post";
import { peopleInside } from "@/lib/live/read";
import { openStream } from "@/lib/live/stream";
import { endSession, startSession } from "@/lib/sign-in/sessions";
import { aCast, MONDAY, on, type Cast, type Member } from "../cast/cast";
import { aPieceOfWork, joins, workId } from "../cast/work";

const HOUR_MS = 3_600_000;
const leaveAll: (() => void)[] = [];
const owner = postgres(process.env.DATABASE_OWNER_URL!, { max: 1, onnotice: () => {} });

afterEach(() => {
  for (const leave of leaveAll.splice(0)) leave();
  vi.useRealTimers();
});
afterAll(() => owner.end());

/** One open page of somebody signed in: the text its stream has given so far. */
async function anOpenPage(who: Member) {
  const { token } = await startSession(who.id, new Date(), HOUR_MS);
  const page = { token, text: "", ended: false };
  const reader = openStream({ personId: who.id, token }).getReader();
  leaveAll.push(() => void reader.cancel());
  const read = async (): Promise<void> => {
    const { value, done } = await reader.read();
    page.ended ||= done;
    page.text += new TextDecoder().decode(value);
    return done ? undefined : read();
  };
  void read();
  return page;
}

const says = (cast: Cast, who: Member, slug: string) => postComment(on(MONDAY, cast, who, slug), { body: "Hello" });
const looks = (page: { text: string }) => page.text.split("event: look").length - 1;

/** The first "look" comes with the stream; the next one when the database has begun to tell. */
const isListening = (page: { text: string }) => vi.waitFor(() => expect(looks(page)).toBeGreaterThanOrEqual(2), 8_000);
const hears = (page: { text: string }, words: string) => vi.waitFor(() => expect(page.text).toContain(words), 2_000);
const quiet = () => new Promise((done) => { setTimeout(done, 800); });

test("Amara comments: within two seconds Dana's page is told which work changed, and not a word more", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  const id = await workId(cast, slug);
  const dana = await anOpenPage(cast.dana);
  await isListening(dana);
  dana.text = "";
  await says(cast, cast.amara, slug);
  await hears(dana, "changed");
  expect(dana.text).toBe(`event: changed\ndata: ${id}\n\n`);
});

test("whoever has no seat hears nothing: Mo with the outline, Josh before he joins, another partnership; and Josh does once he has joined", async () => {
  const [cast, other] = [await aCast(), await aCast()];
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  await joins(cast, await aPieceOfWork(cast, { ledBy: cast.dana, title: "Another work" }), cast.josh);
  const [dana, mo, josh, stranger] = [await anOpenPage(cast.dana), await anOpenPage(cast.mo), await anOpenPage(cast.josh), await anOpenPage(other.dana)];
  await isListening(dana);
  await quiet();
  for (const page of [dana, mo, josh, stranger]) page.text = "";
  await says(cast, cast.amara, slug);
  await hears(dana, "changed");
  await quiet();
  expect([mo.text, josh.text, stranger.text]).toEqual(["", "", ""]);
  await joins(cast, slug, cast.josh);
  await hears(josh, "changed");
  expect([mo.text, stranger.text]).toEqual(["", ""]);
});

test("somebody who has left their seat hears no more, though their page is still open", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  const [dana, amara] = [await anOpenPage(cast.dana), await anOpenPage(cast.amara)];
  await isListening(amara);
  await inTransaction({ partnershipId: cast.partnershipId }, (tx) =>
    tx.update(membership).set({ leftAt: MONDAY }).where(and(eq(membership.partnershipId, cast.partnershipId), eq(membership.personId, cast.amara.id))));
  await quiet();
  dana.text = amara.text = "";
  await says(cast, cast.dana, slug);
  await hears(dana, "changed");
  expect(amara.text).toBe("");
});

test("the stream ends with the session: signed out, it says so and closes; others stay", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  const cast = await aCast();
  await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  const [dana, amara] = [await anOpenPage(cast.dana), await anOpenPage(cast.amara)];
  await hears(amara, "look");
  await endSession(amara.token);
  await vi.advanceTimersByTimeAsync(15_000);
  await vi.waitFor(() => expect(amara.ended).toBe(true), 3_000);
  expect(amara.text).toContain("event: over");
  expect(dana.ended).toBe(false);
  expect(dana.text).toContain(": still here");
});

test("when the database ends our listening connection, everyone is told to look again, and notices come as before", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  const dana = await anOpenPage(cast.dana);
  await isListening(dana);
  const before = looks(dana);
  const [ended] = await owner`select count(pg_terminate_backend(pid))::int as n from pg_stat_activity where query ilike 'listen %' and datname = current_database()`;
  expect(ended!.n).toBe(1);
  await vi.waitFor(() => expect(looks(dana)).toBeGreaterThan(before), 15_000);
  dana.text = "";
  await says(cast, cast.amara, slug);
  await hears(dana, "changed");
});

test("however many pages are open, this process listens over one connection, and over none once all are closed", async () => {
  const cast = await aCast();
  const pages = await Promise.all([cast.dana, cast.dana, cast.bev, cast.mo].map(anOpenPage));
  await isListening(pages[0]!);
  const listening = async () => (await owner`select pid from pg_stat_activity where query ilike 'listen %' and datname = current_database()`).length;
  expect(await listening()).toBe(1);
  for (const leave of leaveAll.splice(0)) leave();
  await vi.waitFor(async () => expect(await listening()).toBe(0), 5_000);
});

test("one person cannot hold more than eight streams: the oldest gives way", async () => {
  const cast = await aCast();
  const pages: { ended: boolean }[] = [];
  for (let n = 0; n < 9; n++) pages.push(await anOpenPage(cast.dana));
  await vi.waitFor(() => expect(pages.map((page) => page.ended)).toEqual([true, ...Array.from({ length: 8 }, () => false)]), 3_000);
});

test("who is told is who may look inside: the list and the policy agree for the whole cast", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara, cast.chris, cast.josh] });
  const id = await workId(cast, slug);
  const everyone = [cast.amara, cast.bev, cast.chris, cast.dana, cast.eli, cast.fatima, cast.josh, cast.mo, cast.ada];
  await inTransaction({ partnershipId: cast.partnershipId, readOnly: true }, async (reader) => {
    const told = await peopleInside(reader, cast.partnershipId, id);
    for (const who of everyone) {
      const standing = await standingAt(reader, on(MONDAY, cast, who, slug));
      expect(told.has(who.id), who.name).toBe(standing !== null && policy["see inside"](standing));
    }
  });
});
