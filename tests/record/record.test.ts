import { expect, test } from "vitest";
import { seeOutline } from "@/lib/access/see";
import { NotFound } from "@/lib/access/refusal";
import { factsOf } from "@/lib/fact/read";
import { claimRung } from "@/lib/ladder/claim-rung";
import { giveView } from "@/lib/ladder/give-view";
import { sayingsOf } from "@/lib/ladder/read";
import { recordFor } from "@/lib/record/rules";
import { recordAfterwards } from "@/lib/published/record-afterwards";
import { moveStage } from "@/lib/work/move-stage";
import { aCast, days, on, type Cast, type Member } from "../cast/cast";
import { aPieceOfWork } from "../cast/work";

async function recordOf(cast: Cast, who: Member, slug: string, day = 10) {
  const { seen, sayings, facts } = await seeOutline(on(days(day), cast, who, slug), { sayings: sayingsOf, facts: factsOf }, {});
  return recordFor(seen, sayings, facts);
}

test("the record of a real work: what the deeds left is what it shows", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.bev, cast.chris] });
  const { words, missing, steps } = await recordOf(cast, cast.dana, slug);
  expect(words).toBe("Informing.");
  expect(missing).toBe("Nobody is at the table now for young people, social care and adult services.");
  expect(steps.map(({ test: key }) => key)).toEqual(["asked"]);
  await claimRung(on(days(3), cast, cast.dana, slug), { rung: "co-design", because: "We wrote it together." });
  expect((await recordOf(cast, cast.dana, slug)).words).toBe("Informing.");
});

test("with the outline only the same is shown; a stranger is told it is not there", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.bev] });
  expect((await recordOf(cast, cast.mo, slug)).words).toBe((await recordOf(cast, cast.dana, slug)).words);
  await expect(recordOf(cast, cast.josh, slug)).rejects.toThrow(NotFound);
});

test("a sealed view is in no sentence: Chris reads the same whatever parent carers said", async () => {
  const cast = await aCast();
  const worksWith = async (rung: string) => {
    const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.bev, cast.chris], title: `Leaflet ${rung}` });
    await moveStage(on(days(2), cast, cast.dana, slug), { to: "scoping" });
    await giveView(on(days(3), cast, cast.bev, slug), { rung, words: "So we see it." });
    return slug;
  };
  const [low, high] = [await worksWith("consultation"), await worksWith("co-production")];
  const asRead = async (who: Member, slug: string) => {
    const { reading, onCourse, steps, words } = await recordOf(cast, who, slug);
    return { tests: reading.tests.map(({ key, result, sentence }) => ({ key, result, sentence })), onCourse, steps, words };
  };
  expect(await asRead(cast.chris, low)).toEqual(await asRead(cast.chris, high));
  expect(await asRead(cast.bev, low)).not.toEqual(await asRead(cast.bev, high));
  expect(JSON.stringify(await asRead(cast.bev, low))).toContain("Parent carers see this work as Consultation");
});

test("work recorded afterwards has no reading", async () => {
  const cast = await aCast();
  const { slug } = await recordAfterwards({ partnershipId: cast.partnershipId, now: days(0) }, { title: "Old leaflet", kind: "leaflet", published: ["It was published."], sectors: ["parent-carers"] });
  const { words, reading, steps } = await recordOf(cast, cast.mo, slug);
  expect(words).toBe("Recorded afterwards.");
  expect([reading.rung, steps]).toEqual([null, []]);
});
