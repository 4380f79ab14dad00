import { eq } from "drizzle-orm";
import { z } from "zod/mini";
import { SECTOR_KEYS } from "@/db/keys";
import { newId } from "@/db/id";
import { chain, seat, work } from "@/db/schema";
import { and } from "@/db/where";
import { operate } from "@/lib/access/operate";
import { choice, many, optionalText, text } from "@/lib/form/input";
import { layWork, versionsInForce } from "@/lib/work/steps";

const AfterwardsInput = z.object({
  title: text(80, "Give the work's title."),
  kind: optionalText(60),
  source: optionalText(300),
  raisedByFamilies: z._default(z.boolean(), false),
  published: z.array(text(320, "Write each fact as text.")),
  sectors: many(choice(SECTOR_KEYS, "Choose from the list."), SECTOR_KEYS.length),
});

/**
 * Work that an area has published, recorded afterwards: no dates, no people, no rung, because none were published. It has no
 * reading and nothing can be added to it. One that is there already is left as it is.
 */
export const recordAfterwards = operate({
  input: AfterwardsInput,
  async does({ tx, now, partnershipId }, { title, kind, source, raisedByFamilies, published, sectors }) {
    // Two loads at once take turns here, so that the second finds what the first one laid.
    await tx.select({ id: chain.id }).from(chain).where(and(eq(chain.partnershipId, partnershipId), eq(chain.id, partnershipId))).for("update");
    const same = and(eq(work.partnershipId, partnershipId), eq(work.title, title), eq(work.recordedAfterwards, true));
    const [there] = await tx.select({ slug: work.slug }).from(work).where(same);
    if (there) return { result: { slug: there.slug, isNew: false }, event: null };
    const versions = await versionsInForce(tx, partnershipId, now);
    const laid = await layWork(tx, {
      ...versions, partnershipId, id: newId(), title, idea: "", ideaFrom: raisedByFamilies ? "family or forum" : "not published", begunAt: now,
      recordedAfterwards: true, kind, published,
    });
    const seats = sectors.map((sector) => ({ partnershipId, id: newId(), workId: laid.id, sector, addedAt: now }));
    if (seats.length > 0) await tx.insert(seat).values(seats);
    return { result: { slug: laid.slug, isNew: true }, workId: laid.id, event: { kind: "work recorded afterwards", subjectId: laid.id, detail: { title, source } } };
  },
});
