import { newId } from "@/db/id";
import { eq } from "drizzle-orm";
import { helpLink } from "@/db/schema";
import { administer } from "@/lib/access/change";
import { FieldRefusal, Refusal } from "@/lib/access/refusal";
import { AddHelpLinkInput } from "./input";
import { oneAtATime } from "./steps";

const MOST = 20;

/** One more place where families here can get help. */
export const addHelpLink = administer({
  may: "administer",
  input: AddHelpLinkInput,
  async does({ tx, partnership, now }, given) {
    await oneAtATime(tx, partnership.id);
    const there = await tx.select({ href: helpLink.href }).from(helpLink).where(eq(helpLink.partnershipId, partnership.id));
    if (there.some((one) => one.href === given.href)) throw new FieldRefusal("href", "This address is in the list already.");
    if (there.length >= MOST) throw new Refusal(`${MOST} places are as many as anyone reads. Take one away first.`);
    const added = { partnershipId: partnership.id, id: newId(), ...given, addedAt: now };
    await tx.insert(helpLink).values(added);
    return { result: null, event: { kind: "help link added", subjectId: added.id, detail: { label: given.label, href: given.href } } };
  },
});
