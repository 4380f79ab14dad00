import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { inTransaction } from "@/db/client";
import { session } from "@/db/schema";
import { endEverySession, endSession, newToken, sessionBehind, startSession } from "@/lib/sign-in/sessions";
import { inviteMore } from "@/lib/invitation/invite-more";
import { aCast, MONDAY, on } from "../cast/cast";
import { aPieceOfWork, joins, seatsOf } from "../cast/work";

const HOUR = 3_600_000;

test("a session is a row with a hash of the cookie; the cookie itself is kept nowhere", async () => {
  const cast = await aCast();
  const { token } = await startSession(cast.dana.id, new Date(), HOUR);
  expect(await sessionBehind(token)).toMatchObject({ personId: cast.dana.id, email: cast.dana.email, belongings: [{ id: cast.partnershipId, slug: cast.slug, name: "Wolds and Coast" }] });
  const rows = await inTransaction({}, (tx) => tx.select().from(session).where(eq(session.personId, cast.dana.id)));
  expect(JSON.stringify(rows)).not.toContain(token);
  expect(token.length).toBeGreaterThanOrEqual(43);
});

test("each sign-in has a cookie of its own, and no two are alike", async () => {
  const cast = await aCast();
  const tokens = await Promise.all(Array.from({ length: 10 }, () => startSession(cast.dana.id, new Date(), HOUR)));
  expect(new Set(tokens.map(({ token }) => token)).size).toBe(10);
  expect(new Set(Array.from({ length: 100_000 }, newToken)).size).toBe(100_000);
});

test("what has run out, was never made, or is half of one is nobody's session", async () => {
  const cast = await aCast();
  const { token } = await startSession(cast.dana.id, new Date(Date.now() - 2 * HOUR), HOUR);
  for (const cookie of [token, "", "x", `${token}x`, token.slice(0, -1), "\u0000", "'; drop table session; --"]) expect(await sessionBehind(cookie), cookie).toBeNull();
});

test("signing out ends this browser's session and no other; everywhere ends all of mine and nobody else's", async () => {
  const cast = await aCast();
  const open = async (who: { id: string }) => (await startSession(who.id, new Date(), HOUR)).token;
  const [laptop, phone, mos] = [await open(cast.dana), await open(cast.dana), await open(cast.mo)];
  await endSession(laptop);
  expect(await sessionBehind(laptop)).toBeNull();
  expect(await sessionBehind(phone)).not.toBeNull();
  const tablet = await open(cast.dana);
  await endEverySession(cast.dana.id);
  for (const ended of [phone, tablet]) expect(await sessionBehind(ended)).toBeNull();
  expect(await sessionBehind(mos)).not.toBeNull();
});

test("a partnership joined meanwhile is there at the next look, without signing in anew", async () => {
  const [cast, elsewhere] = [await aCast(), await aCast()];
  const { token } = await startSession(cast.dana.id, new Date(), HOUR);
  const other = await aPieceOfWork(elsewhere, { ledBy: elsewhere.dana });
  const seats = await seatsOf(elsewhere, other);
  await inviteMore(on(MONDAY, elsewhere, elsewhere.dana, other), { name: "Dana", email: cast.dana.email, seat: seats.health });
  await joins(elsewhere, other, { ...elsewhere.dana, email: cast.dana.email });
  expect((await sessionBehind(token))?.belongings.map(({ slug }) => slug).sort()).toEqual([cast.slug, elsewhere.slug].sort());
});
