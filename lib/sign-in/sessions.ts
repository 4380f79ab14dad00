import { eq, sql } from "drizzle-orm";
import { createHash, randomBytes } from "node:crypto";
import { inTransaction, readNowhere } from "@/db/client";
import { session } from "@/db/schema";

export type Belonging = { id: string; slug: string; name: string };
export type SignedIn = { personId: string; email: string; belongings: Belonging[] };

const hash = (token: string) => createHash("sha256").update(token).digest("hex");
export const newToken = (): string => randomBytes(32).toString("base64url");

type Row = SignedIn & { expires: string };

/** Whose session a cookie stands for, or null. Only the hash of a cookie is kept; one that has run out is as good as none. */
export async function sessionBehind(token: string): Promise<(SignedIn & { expires: Date }) | null> {
  const [row] = await readNowhere((reader) => reader.execute<Row>(sql`
    select p.id as "personId", coalesce(p.email, '') as email, to_json(s.expires_at) #>> '{}' as expires,
      (select coalesce(json_agg(json_build_object('id', h.id, 'slug', h.slug, 'name', h.name) order by h.name), '[]') from belonging b join partnership h on h.id = b.partnership_id
        where b.person_id = p.id) as belongings
    from session s join person p on p.id = s.person_id where s.token_hash = ${hash(token)} and s.expires_at > now()`));
  return row ? { ...row, expires: new Date(row.expires) } : null;
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
