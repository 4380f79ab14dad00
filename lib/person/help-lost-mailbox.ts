import { eq, sql } from "drizzle-orm";
import { belonging, person as people, profile } from "@/db/schema";
import { and } from "@/db/where";
import { administer } from "@/lib/access/change";
import { FieldRefusal, Refusal } from "@/lib/access/refusal";
import { layAddressChange } from "@/lib/sign-in/address";
import { LostMailboxInput } from "./input";

const LASTS_MS = 7 * 24 * 60 * 60_000;

/**
 * Somebody has lost the mailbox they sign in with. An administrator asks for the new one, and both addresses get a letter:
 * the new one to say yes, the old one so that nobody loses their way in without knowing. Who is known in several
 * partnerships is no one administrator's to move.
 */
export const helpLostMailbox = administer({
  may: "administer",
  input: LostMailboxInput,
  async does({ tx, partnership, person, now }, { before, email }) {
    const [known] = await tx
      .select({ id: people.id, places: sql<number>`(select count(*)::int from ${belonging} where ${belonging.personId} = ${people.id})` })
      .from(people)
      .innerJoin(profile, and(eq(profile.partnershipId, partnership.id), eq(profile.personId, people.id)))
      .where(eq(people.email, before));
    if (!known) throw new FieldRefusal("before", "Nobody here signs in with this address. Check how it is spelled.");
    if (known.places > 1) throw new Refusal("They belong to another partnership, too. Ask the operator of this service to help.");
    if (before === email) throw new FieldRefusal("email", "This is the address they have already.");
    await layAddressChange(tx, { personId: known.id, email, before, askedBy: person.id, lasts: LASTS_MS, now });
    return { result: null, event: { kind: "lost mailbox helped", subjectId: known.id, detail: { how: "letter" } } };
  },
});
