import { eq, sql } from "drizzle-orm";
import NextAuth, { type DefaultSession } from "next-auth";
import type { Adapter, AdapterSession, AdapterUser } from "next-auth/adapters";
import { createHash, randomBytes } from "node:crypto";
import { cache } from "react";
import { inTransaction, readNowhere } from "@/db/client";
import { belonging, partnership, person, session } from "@/db/schema";
import { and } from "@/db/where";
import { settings } from "@/lib/settings";

export type Belonging = { id: string; slug: string; name: string };
export type SignedIn = { personId: string; email: string; belongings: Belonging[] };

declare module "next-auth" {
  interface Session {
    user: DefaultSession["user"] & SignedIn;
  }
}

const FAMILY_DAYS = 14;
const HOUR_MS = 3_600_000;
export const SESSION_MS = { family: FAMILY_DAYS * 24 * HOUR_MS, practitioner: 12 * HOUR_MS };

const hash = (token: string) => createHash("sha256").update(token).digest("hex");
const isSecure = () => settings().appUrl.startsWith("https:");
export const sessionCookie = () => ({
  name: isSecure() ? "__Host-alongside" : "alongside",
  options: { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure() } as const,
});

const belongingsOf = sql<Belonging[]>`(select coalesce(json_agg(json_build_object('id', ${partnership.id}, 'slug', ${partnership.slug},
  'name', ${partnership.name}) order by ${partnership.name}), '[]') from ${belonging} join ${partnership}
  on ${partnership.id} = ${belonging.partnershipId} where ${belonging.personId} = ${person.id})`;

type Kept = { user: AdapterUser & SignedIn; session: AdapterSession };

/** Sessions as rows, with only a hash of the cookie kept. An ended one is not there, so reading never writes. */
const adapter: Adapter = {
  async getSessionAndUser(token): Promise<Kept | null> {
    const [row] = await readNowhere((reader) =>
      reader
        .select({ personId: person.id, email: person.email, expires: session.expiresAt, belongings: belongingsOf })
        .from(session)
        .innerJoin(person, eq(person.id, session.personId))
        .where(and(eq(session.tokenHash, hash(token)), sql`${session.expiresAt} > now()`)),
    );
    if (!row) return null;
    const { expires, ...who } = row;
    return { user: { ...who, id: who.personId, emailVerified: null }, session: { sessionToken: token, userId: who.personId, expires } };
  },
  async deleteSession(token) {
    await inTransaction({}, (tx) => tx.delete(session).where(eq(session.tokenHash, hash(token))));
  },
};

const { auth, handlers } = NextAuth(() => ({
  adapter,
  providers: [],
  secret: settings().authSecret,
  trustHost: true,
  session: { strategy: "database", maxAge: FAMILY_DAYS * 86_400, updateAge: FAMILY_DAYS * 86_400 },
  cookies: { sessionToken: sessionCookie() },
  pages: { signIn: "/sign-in" },
  callbacks: { session: ({ session: kept }) => kept },
}));
export { handlers };

/** Who is here, or null. Asked twice in one request, it is looked up once. */
export const signedIn = cache(async (): Promise<SignedIn | null> => {
  const found = (await auth())?.user;
  return found ? { personId: found.personId, email: found.email, belongings: found.belongings } : null;
});

/** Makes a session row and gives the cookie's value. Every sign-in gets a new one. */
export async function startSession(personId: string, now: Date, lasts: number): Promise<{ token: string; expires: Date }> {
  const token = randomBytes(32).toString("base64url");
  const expires = new Date(now.getTime() + lasts);
  await inTransaction({}, (tx) => tx.insert(session).values({ tokenHash: hash(token), personId, createdAt: now, expiresAt: expires }));
  return { token, expires };
}

/** Ends the session behind this cookie. The next request with it is signed out, on every server. */
export async function endSession(token: string): Promise<void> {
  await inTransaction({}, (tx) => tx.delete(session).where(eq(session.tokenHash, hash(token))));
}
