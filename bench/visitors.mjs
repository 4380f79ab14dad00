import { createHash, createHmac, randomBytes } from "node:crypto";
import { Plain } from "../scripts/steps/plain.mjs";
import { asOwner } from "./owner.mjs";

const sha256 = (text) => createHash("sha256").update(text).digest("hex");

/** A cookie that is signed in as this person of the demo. */
export const cookieOf = (ownerUrl, who) =>
  asOwner(ownerUrl, async (sql) => {
    const token = randomBytes(32).toString("base64url");
    const made = await sql`
      insert into session (token_hash, person_id, created_at, expires_at)
      select ${sha256(token)}, person_id, now(), now() + interval '1 day' from profile where name like ${`${who} %`} limit 1 returning 1`;
    if (made.length === 0) throw new Plain(`There is no ${who} in the demo for the bench to sign in as.`);
    return `alongside=${token}`;
  });

/** The link of a letter in this partnership that waits for an answer, as lib/letter/token.ts makes it. */
export const waitingLink = (ownerUrl, partnershipId, authSecret) =>
  asOwner(ownerUrl, async (sql) => {
    const [asked] = await sql`
      update invitation set expires_at = now() + interval '14 days' where (partnership_id, id) = (
        select i.partnership_id, i.id from invitation i join work w on w.partnership_id = i.partnership_id and w.id = i.work_id
        where i.partnership_id = ${partnershipId} and i.sent_at is not null and w.opened_at is not null
        and num_nonnulls(i.accepted_at, i.declined_at, i.withdrawn_at, i.not_now_at) = 0 order by i.sent_at, i.id limit 1)
      returning id, generation`;
    if (!asked) throw new Plain("No letter of the demo waits for an answer, so there is no invitation page to look at.");
    const token = createHmac("sha256", authSecret).update(`letter link/${asked.id}/${asked.generation}`).digest("base64url");
    await sql`insert into link (token_hash, partnership_id, kind, subject_id, made_at) values (${sha256(token)}, ${partnershipId}, 'invitation', ${asked.id}, now()) on conflict do nothing`;
    return token;
  });
