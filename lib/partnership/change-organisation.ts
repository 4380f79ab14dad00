import { eq } from "drizzle-orm";
import { organisation } from "@/db/schema";
import { and } from "@/db/where";
import { administer } from "@/lib/access/change";
import { FieldRefusal, NotFound, Refusal, Stale } from "@/lib/access/refusal";
import { dayWordsOf } from "@/lib/work/dates";
import { ChangeOrganisationInput } from "./input";
import { comesBack } from "./rules";
import { oneAtATime } from "./steps";
import { organisationFieldWords, organisationKindWords } from "./words";

const FIELDS = ["name", "kind", "startsOn", "endsOn", "followedBy"] as const;
type Organisation = typeof organisation.$inferSelect;

/** Another name, other days, or who does its work since it ended. Nothing that points at it is lost, and its story keeps what it said. */
export const changeOrganisation = administer({
  may: "administer",
  input: ChangeOrganisationInput,
  async does({ tx, partnership }, { organisation: id, version, followedBy: follower, ...given }) {
    // Two that would follow each other, or be called the same, must not both be written at once.
    await oneAtATime(tx, partnership.id);
    const all = await tx.select().from(organisation).where(eq(organisation.partnershipId, partnership.id)).orderBy(organisation.id);
    const found = all.find((one) => one.id === id);
    if (!found) throw new NotFound();
    const next = { ...given, followedBy: follower || null };
    const changed = FIELDS.filter((field) => found[field] !== next[field]);
    if (found.version !== version) throw new Stale(found.version, Object.fromEntries(changed.map((field) => [field, shown(found, all, field)])));
    if (changed.length === 0) throw new Refusal("Nothing is different yet. Change something, then save.");
    if (all.some((one) => one.id !== id && one.name === next.name)) throw new FieldRefusal("name", `${next.name} is here already.`);
    if (next.startsOn && next.endsOn && next.endsOn < next.startsOn) throw new FieldRefusal("endsOn", "It ends before it starts. Check both days.");
    if (next.followedBy && !next.endsOn) throw new FieldRefusal("endsOn", "Say when it ended, if another one does its work now.");
    if (next.followedBy && !all.some((one) => one.id === next.followedBy)) throw new FieldRefusal("followedBy", "Choose an organisation of this partnership.");
    if (comesBack(id, next.followedBy, all)) throw new FieldRefusal("followedBy", "These would follow each other in a circle. Choose the one that is there now.");
    await tx.update(organisation).set({ ...next, version: version + 1 }).where(and(eq(organisation.partnershipId, partnership.id), eq(organisation.id, id)));
    const before = changed.map((field) => `${organisationFieldWords[field]}: ${shown(found, all, field) || "not said"}`).join("; ");
    return { result: { id }, event: { kind: "organisation changed", subjectId: id, detail: { name: next.name, before } } };
  },
});

function shown(one: Organisation, all: readonly Organisation[], field: (typeof FIELDS)[number]): string {
  if (field === "kind") return organisationKindWords[one.kind];
  if (field === "followedBy") return all.find((other) => other.id === one.followedBy)?.name ?? "";
  return field === "name" ? one.name : dayWordsOf(one[field] ?? "");
}
