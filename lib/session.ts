import { skipCSRFCheck } from "@auth/core";
import NextAuth, { type DefaultSession, type NextAuthConfig } from "next-auth";
import type { Adapter, AdapterSession, AdapterUser } from "next-auth/adapters";
import { AsyncLocalStorage } from "node:async_hooks";
import { cookies, headers } from "next/headers";
import { cache } from "react";
import type { Then, Verb } from "@/lib/access/change";
import { settings } from "@/lib/settings";
import type { Browser } from "@/lib/sign-in/ask";
import { sessionLasts } from "@/lib/sign-in/lasts";
import { endSession, newToken, sessionBehind, startSession, type SignedIn } from "@/lib/sign-in/sessions";

export type { Belonging, SignedIn } from "@/lib/sign-in/sessions";

declare module "next-auth" {
  interface Session {
    user: DefaultSession["user"] & SignedIn;
  }
}

const cookieCalled = (name: string) => {
  const secure = settings().appUrl.startsWith("https:");
  return { name: secure ? `__Host-${name}` : name, options: { httpOnly: true, sameSite: "lax", path: "/", secure } as const };
};
export const sessionCookie = () => cookieCalled("alongside");
/** Which browser asked for a code: a code works nowhere else. (next-auth takes every cookie that begins like the session's for a piece of it.) */
const askedCookie = () => cookieCalled("asked-alongside");
const ASKED_SECONDS = 30 * 60;

type Kept = { user: AdapterUser & SignedIn; session: AdapterSession };

/** next-auth would turn a database that is away into "signed out"; what really happened is kept here and thrown again. */
const asking = new AsyncLocalStorage<{ trouble?: unknown }>();

async function keptSession(token: string): Promise<Kept | null> {
  try {
    const found = await sessionBehind(token);
    if (!found) return null;
    const { expires, ...who } = found;
    return { user: { ...who, id: who.personId, emailVerified: null }, session: { sessionToken: token, userId: who.personId, expires } };
  } catch (trouble) {
    const asked = asking.getStore();
    if (asked) asked.trouble = trouble;
    throw trouble;
  }
}

const notHere = () => Promise.reject(new Error("Signing in is Alongside's own; next-auth only keeps the sessions."));

/** Sessions are our rows. next-auth asks for every word of an adapter, also those it never uses. */
const adapter: Adapter = {
  getSessionAndUser: keptSession,
  deleteSession: endSession,
  updateSession: async () => null,
  createSession: notHere, createUser: notHere, getUser: notHere, getUserByEmail: notHere, getUserByAccount: notHere, updateUser: notHere, linkAccount: notHere,
};

const configuration = (): NextAuthConfig => ({
  adapter,
  providers: [],
  secret: settings().authSecret,
  trustHost: true,
  session: { strategy: "database" },
  // Nothing is ever posted to next-auth, and its token would be hashed anew for each page.
  skipCSRFCheck,
  cookies: { sessionToken: sessionCookie() },
  pages: { signIn: "/sign-in" },
  callbacks: { session: ({ session: { expires }, user }) => ({ expires, user: user as Kept["user"] }) },
  logger: { error: (trouble) => console.error(`Sessions: ${trouble.name}`) },
});

const { auth } = NextAuth(() => {
  // Else it would believe the address that the visitor's own headers claim.
  process.env.AUTH_URL ??= settings().appUrl;
  return configuration();
});

/** Who is here, or null. Asked twice in one request, it is looked up once. Throws DatabaseAway rather than sign anybody out. */
export const signedIn = cache(async (): Promise<SignedIn | null> => {
  if (!(await cookies()).has(sessionCookie().name)) return null;
  const asked: { trouble?: unknown } = {};
  const found = (await asking.run(asked, () => auth()))?.user;
  if (asked.trouble) throw asked.trouble;
  return found ? { personId: found.personId, email: found.email, belongings: found.belongings } : null;
});

/** Signs this browser in as somebody, and out as whoever was here before. */
export async function signInHere(personId: string): Promise<void> {
  const now = new Date();
  const lasts = await sessionLasts(personId, now);
  await signOutHere();
  const { token, expires } = await startSession(personId, now, lasts);
  const { name, options } = sessionCookie();
  (await cookies()).set(name, token, { ...options, expires });
}

/** Ends this browser's session. */
export async function signOutHere(): Promise<void> {
  const { name, options } = sessionCookie();
  const kept = await cookies();
  const token = kept.get(name)?.value;
  if (!token) return;
  await endSession(token);
  kept.set(name, "", { ...options, maxAge: 0 });
}

/** A deed after which this browser is signed in as the person it gives. */
export const andSignIn =
  <Place, Out extends { personId: string }>(deed: (at: Place, given: unknown, then?: Then<Out>) => Promise<Out>): Verb<Place, Out> =>
  async (at, given, then) => {
    const out = await deed(at, given, then);
    await signInHere(out.personId);
    return out;
  };

/** The browser that asks to sign in gets a mark of its own; the code in the letter works beside that mark only. */
export async function askingBrowser(): Promise<Browser> {
  const { name, options } = askedCookie();
  const mark = newToken();
  (await cookies()).set(name, mark, { ...options, maxAge: ASKED_SECONDS });
  return { now: new Date(), mark, network: await network() };
}

/** The browser that finishes signing in; `mark` is "" where nobody asked from it. */
export const thisBrowser = async (): Promise<Browser> => ({
  now: new Date(),
  mark: (await cookies()).get(askedCookie().name)?.value ?? "",
  network: await network(),
});

/** The last address of the line is the one our own side wrote down; those before it are only claimed. */
const network = async () => (await headers()).get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "";
