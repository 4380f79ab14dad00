import { eq } from "drizzle-orm";
import { profile } from "@/db/schema";
import { and } from "@/db/where";
import { own } from "@/lib/access/change";
import { CardInput } from "./input";

/** What one partnership shows of me: my name, my contact card, how often I am written to. Mine alone to change. */
export const changeCard = own({
  input: CardInput,
  async does({ tx, partnership, person }, card) {
    await tx.update(profile).set(card).where(and(eq(profile.partnershipId, partnership.id), eq(profile.personId, person.id)));
    return null;
  },
});
