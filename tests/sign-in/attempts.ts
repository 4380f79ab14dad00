import { desc, eq } from "drizzle-orm";
import { inTransaction } from "@/db/client";
import { signInAttempt } from "@/db/schema";
import { deliverSignIn } from "@/lib/letter/deliver-sign-in";
import type { Post } from "@/lib/letter/mailer";
import { askToSignIn } from "@/lib/sign-in/ask";
import { MONDAY } from "../cast/cast";

let laptops = 0;

/** Somebody's own browser, in a network of its own. */
export const aBrowser = () => ({ now: MONDAY, network: `192.0.2.${++laptops}`, mark: `the mark of laptop ${laptops}` });
export const minutes = (after: number, from = MONDAY): Date => new Date(from.getTime() + after * 60_000);

export type Letter = Post & { link: string; code: string };

/** The newest attempt of an address, as kept. */
export const newestAttempt = async (email: string) => {
  const [found] = await inTransaction({}, (tx) => tx.select().from(signInAttempt).where(eq(signInAttempt.email, email)).orderBy(desc(signInAttempt.askedAt), desc(signInAttempt.id)).limit(1));
  return found!;
};

/** The letter an attempt brings, as the worker sends it. */
export async function letterFor(email: string, now = MONDAY): Promise<Letter> {
  const posts: Post[] = [];
  await deliverSignIn({ attemptId: (await newestAttempt(email)).id, now, mailer: async (post) => void posts.push(post) });
  const [post] = posts as [Post];
  return { ...post, link: /token=([\w-]+)/.exec(post.text)?.[1] ?? "", code: /\b(\d{3}) (\d{3})\b/.exec(post.text)?.slice(1).join("") ?? "" };
}

/** Asks, and gives the letter that comes. */
export async function asks(email: string, from = aBrowser(), next = ""): Promise<Letter> {
  await askToSignIn(from, { email, next });
  return letterFor(email, from.now);
}

