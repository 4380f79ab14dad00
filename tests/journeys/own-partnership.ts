import { createHash, randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import postgres from "postgres";
import { startEmbedded } from "@/db/embedded";

/**
 * A partnership of the story's own, with one administrator who is signed in: for what would move the house the other stories
 * are in. Gives its address.
 */
export async function anAdministratorOfTheirOwn(page: Page, baseURL: string): Promise<string> {
  const { url } = await startEmbedded({ dir: process.env.JOURNEYS_DATA_DIR! });
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  const [partnership, person, token] = [randomUUID(), randomUUID(), randomUUID()];
  const slug = `moors-${partnership.slice(0, 8)}`;
  await sql.begin(async (tx) => {
    await tx`insert into partnership (id, slug, name, team_name, created_at) values (${partnership}, ${slug}, 'Moors and Dales', 'Moors SEND team', now())`;
    await tx`insert into chain (partnership_id, id) values (${partnership}, ${partnership})`;
    await tx`insert into person (id, email, created_at) values (${person}, ${`${slug}@example.com`}, now())`;
    await tx`insert into belonging (person_id, partnership_id) values (${person}, ${partnership})`;
    await tx`insert into profile (partnership_id, person_id, name, added_at) values (${partnership}, ${person}, 'Noa', now())`;
    await tx`insert into role_held (partnership_id, id, person_id, role, given_at) values (${partnership}, ${randomUUID()}, ${person}, 'administrator', now())`;
    await tx`insert into session (token_hash, person_id, created_at, expires_at) values (${createHash("sha256").update(token).digest("hex")}, ${person}, now(), now() + interval '1 hour')`;
  });
  await sql.end();
  await page.context().addCookies([{ name: "alongside", value: token, url: baseURL, httpOnly: true, sameSite: "Lax" }]);
  return slug;
}
