import { eq, sql } from "drizzle-orm";
import { formerSlug, partnership as partnerships } from "@/db/schema";
import { administer } from "@/lib/access/change";
import { FieldRefusal } from "@/lib/access/refusal";
import { ChangeAddressInput } from "./input";
import { RESERVED, slugOf } from "./slugs";

/** Gives the partnership another address. The old one leads to the new one, and nobody else may take it. */
export const changeAddress = administer({
  may: "administer",
  input: ChangeAddressInput,
  async does({ tx, partnership, now }, { slug: wanted, now: typed }) {
    const to = slugOf(wanted);
    if (!to || RESERVED.has(to)) throw new FieldRefusal("slug", `“${to || wanted}” stands for a page of the product itself. Choose another address.`);
    if (to !== wanted) throw new FieldRefusal("slug", `Use small letters, digits and dashes, like ${to}.`);
    if (typed !== partnership.slug) throw new FieldRefusal("now", `It is ${partnership.slug} now. Type that, to be sure.`);
    if (to === partnership.slug) throw new FieldRefusal("slug", "This is the address now. Choose another one.");
    const [former] = await tx.select().from(formerSlug).where(eq(formerSlug.slug, to));
    const [taken] = await tx.select({ id: partnerships.id }).from(partnerships).where(eq(partnerships.slug, to));
    if (taken || (former && former.partnershipId !== partnership.id)) throw new FieldRefusal("slug", "Another partnership has this address, or had it. Choose another one.");
    const moved = await tx.update(partnerships).set({ slug: to }).where(sql`${partnerships.id} = ${partnership.id} and ${partnerships.slug} = ${partnership.slug}`).returning({ slug: partnerships.slug });
    if (moved.length === 0) throw new FieldRefusal("slug", "Somebody changed the address at the same moment. Open the page again.");
    await tx.delete(formerSlug).where(eq(formerSlug.slug, to));
    await tx.insert(formerSlug).values({ slug: partnership.slug, partnershipId: partnership.id, until: now }).onConflictDoNothing();
    return { result: { slug: to }, event: { kind: "address changed", subjectId: partnership.id, detail: { from: partnership.slug, to } } };
  },
});
