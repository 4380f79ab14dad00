import { eq } from "drizzle-orm";
import { partnership as partnerships } from "@/db/schema";
import { administer } from "@/lib/access/change";
import { Refusal, Stale } from "@/lib/access/refusal";
import { ContactWordsInput } from "./input";

const FIELDS = ["teamName", "frontDoor", "sendiass"] as const;
const fieldWords = { teamName: "the team", frontDoor: "front door", sendiass: "SENDIASS" } as const;

/** How families reach the team, the front door and SENDIASS. Everyone reads it. */
export const changeContactWords = administer({
  may: "administer",
  input: ContactWordsInput,
  async does({ tx, partnership }, { version, ...given }) {
    const [found] = await tx.select().from(partnerships).where(eq(partnerships.id, partnership.id)).for("update");
    const changed = FIELDS.filter((field) => found![field] !== given[field]);
    if (found!.version !== version) throw new Stale(found!.version, Object.fromEntries(changed.map((field) => [field, found![field]])));
    if (changed.length === 0) throw new Refusal("Nothing is different yet. Change something, then save.");
    await tx.update(partnerships).set({ ...given, version: version + 1 }).where(eq(partnerships.id, partnership.id));
    const before = changed.map((field) => `${fieldWords[field]}: ${found![field] || "not said"}`).join("; ");
    return { result: null, event: { kind: "contact words changed", subjectId: partnership.id, detail: { before } } };
  },
});
