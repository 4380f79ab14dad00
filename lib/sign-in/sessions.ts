import { eq, sql } from "drizzle-orm";
import { createHash, randomBytes } from "node:crypto";
import { inTransaction, readNowhere } from "@/db/client";
import { belonging, partnership, person, session } from "@/db/schema";
import { and } from "@/db/where";

export type Belonging = { id: string; slug: string; name: string };
export type SignedIn = { personId: string; email: string; belongings: Belonging[] };

const hash = (token: string) => createHash("sha256").update(token).digest("hex");
export const newToken = (): string => randomBytes(32).toString("base64url");

const belongingsOf = sql<Belonging[]>`(select coalesce(json_agg(json_build_object('id', ${partnership.id}, 'slug', ${partnership.slug},
  'name', ${partnership.name}) order by ${partnership.name}), '[]') from ${belonging} join ${partnership}
  on ${partnership.id} = ${belonging.partnershipId} where ${belonging.personId} = ${person.id})`;

/** Whose session a cookie stands for, or null. Only the hash of a cookie is kept; one that has run out is as good as none. */
export async function sessionBehind(token: string): Promise<(SignedIn & { expires: Date }) | null> {
  const [row] = await readNowhere((reader) =>
    reader
      .select({ personId: person.id, email: sql<string>`coalesce(${person.email}, '')`, expires: session.expiresAt, belongings: belongingsOf })
      .from(session)
      .innerJoin(person, eq(person.id, session.personId))
      .where(and(eq(session.tokenHash, hash(token)), sql`${session.expiresAt} > now()`)),
  );
  return row ?? null;
}

/** Makes a session row and gives the cookie's value. Every sign-in gets a new one. */
export async function startSession(personId: string, now: Date, lasts: number): Promise<{ token: string; expires: Date }> {
  const token = newToken();
  const expires = new Date(now.getTime() + lasts);
  await inTransaction({}, (tx) => tx.insert(session).values({ tokenHash: hash(token), personId, createdAt: now, expiresAt: expires }));
  return { token, expires };
}

/** Ends the session behind this cookie. The next request with it is signed out, on every server. */
export async function endSession(token: string): Promise<void> {
  await inTransaction({}, (tx) => tx.delete(session).where(eq(session.tokenHash, hash(token))));
}

/** Ends every session this person has, in every browser. */
export async function endEverySession(personId: string): Promise<void> {
  await inTransaction({}, (tx) => tx.delete(session).where(eq(session.personId, personId)));
}
