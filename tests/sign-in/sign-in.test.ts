import { eq, sql } from "drizzle-orm";
import postgres from "postgres";
import { expect, test } from "vitest";
import { inTransaction } from "@/db/client";
import { rateLimit, signInAttempt } from "@/db/schema";
import { FieldRefusal, Refusal } from "@/lib/access/refusal";
import { askToSignIn } from "@/lib/sign-in/ask";
import { signInByCode } from "@/lib/sign-in/by-code";
import { linkInLetter, signInByLink } from "@/lib/sign-in/by-link";
import { sessionLasts } from "@/lib/sign-in/lasts";
import { aCast, MONDAY, type Cast } from "../cast/cast";
import { aPieceOfWork, joins } from "../cast/work";
import { aBrowser, asks, letterFor, minutes, newestAttempt } from "./attempts";

/** The queue is closed to the app, so the tests look as its owner. */
async function jobs(): Promise<string[]> {
  const owner = postgres(process.env.DATABASE_OWNER_URL!, { max: 1, onnotice: () => {} });
  const rows = await owner<{ task: string }[]>`select t.identifier as task from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id`;
  await owner.end();
  return rows.map(({ task }) => task).filter((task) => task === "send-sign-in");
}

test("Dana asks, opens the letter's link, presses the button and is in, at the page she came for", async () => {
  const home = aBrowser();
  const cast = await aCast();
  const letter = await asks(cast.dana.email, home, "/wolds/work/leaflet");
  expect(letter.to.address).toBe(cast.dana.email);
  expect(letter.subject).not.toContain(letter.code);
  expect(await linkInLetter(letter.link, MONDAY)).toEqual({ address: expect.stringMatching(/^d•••@wolds-/) });
  expect(await signInByLink(home, { token: letter.link })).toEqual({ personId: cast.dana.id, next: "/wolds/work/leaflet" });
});

test("the link may be opened and looked at as often as a mail scanner likes, from anywhere; pressing works once", async () => {
  const home = aBrowser();
  const cast = await aCast();
  const { link } = await asks(cast.dana.email, home);
  for (let looks = 0; looks < 5; looks++) expect(await linkInLetter(link, MONDAY)).not.toBeNull();
  await signInByLink({ ...home, mark: "", network: "198.51.100.7" }, { token: link });
  await expect(signInByLink(home, { token: link })).rejects.toThrow("This link has stopped working.");
  expect(await linkInLetter(link, MONDAY)).toBeNull();
});

test("twenty presses at once make one sign-in", async () => {
  const home = aBrowser();
  const cast = await aCast();
  const { link } = await asks(cast.dana.email, home);
  const presses = await Promise.allSettled(Array.from({ length: 20 }, () => signInByLink(home, { token: link })));
  expect(presses.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  for (const press of presses) if (press.status === "rejected") expect(press.reason).toBeInstanceOf(Refusal);
});

test("a link works for half an hour and not longer; a made-up one never", async () => {
  const home = aBrowser();
  const cast = await aCast();
  const { link } = await asks(cast.dana.email, home);
  await expect(signInByLink({ ...home, now: minutes(31) }, { token: link })).rejects.toThrow(Refusal);
  await expect(signInByLink(home, { token: "x".repeat(43) })).rejects.toThrow(Refusal);
  await expect(signInByLink({ ...home, now: minutes(29) }, { token: link })).resolves.toMatchObject({ personId: cast.dana.id });
});

test("the code works in the browser that asked, once, for ten minutes; in another browser it is no code at all", async () => {
  const home = aBrowser();
  const cast = await aCast();
  const { code } = await asks(cast.dana.email, home);
  await expect(signInByCode({ ...home, mark: "a library" }, { code })).rejects.toThrow("This browser has not asked for a code");
  await expect(signInByCode({ ...home, mark: "" }, { code })).rejects.toThrow(FieldRefusal);
  await expect(signInByCode({ ...home, now: minutes(11) }, { code })).rejects.toThrow("This code has stopped working.");
  expect(await signInByCode({ ...home, now: minutes(9) }, { code: `${code.slice(0, 3)} ${code.slice(3)}` })).toEqual({ personId: cast.dana.id, next: "/" });
  await expect(signInByCode(home, { code })).rejects.toThrow("This code has stopped working.");
});

const wrong = (code: string, by = 1) => String((Number(code) + by) % 1_000_000).padStart(6, "0");

test("five wrong codes end it, and then the right one is no help; fifty at once are counted one by one", async () => {
  const home = aBrowser();
  const cast = await aCast();
  const { code } = await asks(cast.dana.email, home);
  await expect(signInByCode(home, { code: wrong(code) })).rejects.toThrow("You have 4 tries left.");
  const many = await Promise.allSettled(Array.from({ length: 50 }, (_, n) => signInByCode(home, { code: wrong(code, n + 2) })));
  expect(many.every(({ status }) => status === "rejected")).toBe(true);
  expect((await newestAttempt(cast.dana.email)).wrongCodes).toBe(5);
  await expect(signInByCode({ ...home, network: "elsewhere" }, { code })).rejects.toThrow("This code has stopped working.");
});

test("asking again and again gives no more than ten wrong codes an hour for one address; the link still works", async () => {
  const home = aBrowser();
  const cast = await aCast();
  let last = await asks(cast.dana.email, home);
  for (let ask = 0; ask < 3; ask++) {
    last = await asks(cast.dana.email, { ...home, now: minutes(ask + 1), mark: `browser ${ask}` });
    for (let n = 1; n <= 5; n++) await signInByCode({ ...home, now: minutes(ask + 1), mark: `browser ${ask}` }, { code: wrong(last.code, n) }).catch(() => {});
  }
  expect((await newestAttempt(cast.dana.email)).wrongCodes).toBe(0);
  await expect(signInByLink({ ...home, now: minutes(4) }, { token: last.link })).resolves.toMatchObject({ personId: cast.dana.id });
});

test("an address nobody has: the same page, the same row, the same job; only its letter says that there is no account", async () => {
  const home = aBrowser();
  const cast = await aCast();
  const before = (await jobs()).length;
  expect(await askToSignIn(home, { email: cast.dana.email })).toBe(await askToSignIn(home, { email: "nobody@wolds.example" }));
  expect((await jobs()).length).toBe(before + 2);
  const [known, unknown] = [await newestAttempt(cast.dana.email), await newestAttempt("nobody@wolds.example")];
  const shape = (row: object) => Object.entries(row).map(([name, value]) => `${name} ${value === null ? "null" : typeof value === "string" && name !== "email" ? value.length : typeof value}`);
  expect(shape(unknown)).toEqual(shape(known));
  const letter = await letterFor("nobody@wolds.example");
  expect(letter.subject).toBe((await letterFor(cast.dana.email)).subject);
  expect(letter.text).toContain("There is no account with it here.");
  expect([letter.link, letter.code]).toEqual(["", ""]);
  await expect(signInByCode(home, { code: "000000" })).rejects.toThrow(Refusal);
});

test("a sixth asking within a quarter of an hour is refused in words, for an address we know and one we do not, also all at once", async () => {
  const home = aBrowser();
  const cast = await aCast();
  for (const email of [cast.dana.email, "no-one@wolds.example"]) {
    const asked = await Promise.allSettled(Array.from({ length: 20 }, (_, n) => askToSignIn({ ...home, network: `${email} ${n}` }, { email })));
    expect(asked.filter(({ status }) => status === "fulfilled")).toHaveLength(5);
    await expect(askToSignIn({ ...home, network: "another" }, { email })).rejects.toThrow("That's a lot of tries. Wait 15 minutes");
    await expect(askToSignIn({ ...home, now: minutes(16), network: "another" }, { email })).resolves.toBeUndefined();
  }
});

test("one network asks thirty times in a quarter of an hour, for whomever", async () => {
  const home = aBrowser();
  const asked = await Promise.allSettled(Array.from({ length: 40 }, (_, n) => askToSignIn({ ...home, network: "203.0.113.9" }, { email: `p${n}@wolds.example` })));
  expect(asked.filter(({ status }) => status === "fulfilled")).toHaveLength(30);
});

test("neither addresses nor networks, links nor codes stand in the tables of limits and attempts", async () => {
  const home = aBrowser();
  const cast = await aCast();
  const { link, code } = await asks(cast.dana.email, home);
  const kept = await inTransaction({}, async (tx) => JSON.stringify([await tx.select().from(rateLimit), (await tx.select().from(signInAttempt).where(eq(signInAttempt.email, cast.dana.email))).map(({ email: _, ...rest }) => rest)]));
  for (const secret of [cast.dana.email, home.network, home.mark, link, `"${code}"`]) expect(kept).not.toContain(secret);
});

test("a letter that comes too late, or was used meanwhile, is not sent; nor one twice", async () => {
  const home = aBrowser();
  const cast = await aCast();
  await askToSignIn(home, { email: cast.dana.email });
  await expect(letterFor(cast.dana.email, minutes(31))).rejects.toThrow();
  await letterFor(cast.dana.email);
  await inTransaction({}, (tx) => tx.update(signInAttempt).set({ letterSentAt: MONDAY }).where(sql`${signInAttempt.email} = ${cast.dana.email}`));
  await expect(letterFor(cast.dana.email)).rejects.toThrow();
});

test("who holds a role stays for twelve hours, a family for fourteen days; a role given later counts from the next sign-in", async () => {
  const cast: Cast = await aCast();
  const work = await aPieceOfWork(cast, { ledBy: cast.dana });
  await joins(cast, work, cast.amara);
  const hours = async (personId: string) => (await sessionLasts(personId, MONDAY)) / 3_600_000;
  expect(await hours(cast.dana.id)).toBe(12);
  expect(await hours(cast.bev.id)).toBe(12);
  expect(await hours(cast.amara.id)).toBe(14 * 24);
});
