import { eq } from "drizzle-orm";
import { helpLink } from "@/db/schema";
import { and } from "@/db/where";
import { administer } from "@/lib/access/change";
import { NotFound } from "@/lib/access/refusal";
import { OneThingInput } from "./input";

export const removeHelpLink = administer({
  may: "administer",
  input: OneThingInput,
  async does({ tx, partnership }, { id }) {
    const [gone] = await tx.delete(helpLink).where(and(eq(helpLink.partnershipId, partnership.id), eq(helpLink.id, id))).returning();
    if (!gone) throw new NotFound();
    return { result: null, event: { kind: "help link removed", subjectId: id, detail: { label: gone.label, href: gone.href } } };
  },
});
