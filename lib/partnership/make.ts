import { eq } from "drizzle-orm";
import { z } from "zod/mini";
import { newId } from "@/db/id";
import { chain, formerSlug, partnership } from "@/db/schema";
import { operate } from "@/lib/access/operate";
import { Refusal } from "@/lib/access/refusal";
import { MakePartnershipInput } from "./input";
import { RESERVED, slugOf } from "./slugs";

const make = operate({
  input: MakePartnershipInput,
  async does({ tx, now, partnershipId }, { name, slug, teamName, ...rest }) {
    const wanted = slugOf(slug || name);
    if (!wanted || RESERVED.has(wanted)) throw new Refusal(`“${wanted || name}” cannot be part of an address here. Choose another short name.`);
    const [former] = await tx.select({ slug: formerSlug.slug }).from(formerSlug).where(eq(formerSlug.slug, wanted));
    if (former) throw new Refusal(`A partnership had the address ${wanted} before. Choose another short name.`);
    const row = { id: partnershipId, slug: wanted, name, teamName: teamName || `${name} SEND team`, createdAt: now, ...rest };
    const [made] = await tx.insert(partnership).values(row).onConflictDoNothing().returning();
    if (!made) throw new Refusal(`A partnership with the address ${wanted} is there already.`);
    await tx.insert(chain).values({ partnershipId, id: partnershipId });
    return { result: made, event: { kind: "partnership made", subjectId: partnershipId, detail: { name } } };
  },
});

/** Makes a partnership with its own chain of events. Throws Refusal when its address is taken or reserved. */
export const makePartnership = (now: Date, given: z.input<typeof MakePartnershipInput>) => make({ partnershipId: newId(), now }, given);
