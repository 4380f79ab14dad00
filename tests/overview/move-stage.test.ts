import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { z } from "zod/mini";
import { inTransaction } from "@/db/client";
import { stageMove } from "@/db/schema";
import { NotFound } from "@/lib/access/refusal";
import { seeOutline } from "@/lib/access/see";
import { beginWork } from "@/lib/work/begin-work";
import { moveStage } from "@/lib/work/move-stage";
import { aCast, days, MONDAY, on, type Cast } from "../cast/cast";
import { aPieceOfWork, eventsOn, IDEA, workId } from "../cast/work";

const movesOf = async (cast: Cast, slug: string) => {
  const id = await workId(cast, slug);
  return inTransaction({ partnershipId: cast.partnershipId }, (tx) => tx.select({ stage: stageMove.stage }).from(stageMove).where(eq(stageMove.workId, id)));
};
const stageOf = async (cast: Cast, slug: string) => (await seeOutline(on(days(9), cast, cast.mo, slug), {}, {})).seen.stage;

test("the lead moves the work on; a stage may be skipped, and the story keeps the day", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  await moveStage(on(days(1), cast, cast.dana, slug), { to: "design" });
  expect(await stageOf(cast, slug)).toBe("design");
  expect((await eventsOn(cast, slug)).at(-1)).toEqual({ kind: "stage moved", actorId: cast.dana.id, detail: { from: "idea", to: "design" } });
});

test("no going back, no staying, no closing and no made-up stage", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana });
  await moveStage(on(days(1), cast, cast.dana, slug), { to: "design" });
  await expect(moveStage(on(days(2), cast, cast.dana, slug), { to: "scoping" })).rejects.toThrow("Stages only go forward.");
  await expect(moveStage(on(days(2), cast, cast.dana, slug), { to: "design" })).rejects.toThrow("This work is in Design already.");
  await expect(moveStage(on(days(2), cast, cast.dana, slug), { to: "closed" })).rejects.toThrow("closed with the families");
  await expect(moveStage(on(days(2), cast, cast.dana, slug), { to: "finished" })).rejects.toBeInstanceOf(z.core.$ZodError);
  expect(await movesOf(cast, slug)).toEqual([{ stage: "design" }]);
});

test("only the lead, and only once the work is open", async () => {
  const cast = await aCast();
  const { slug: early } = await beginWork(on(MONDAY, cast, cast.dana), { ...IDEA, seat: "education" });
  await expect(moveStage(on(MONDAY, cast, cast.dana, early), { to: "scoping" })).rejects.toThrow("This opens when every seat");
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  await expect(moveStage(on(MONDAY, cast, cast.amara, slug), { to: "scoping" })).rejects.toThrow("Only the lead can do this");
  await expect(moveStage(on(MONDAY, cast, cast.mo, slug), { to: "scoping" })).rejects.toThrow("Only people with a seat");
  await expect(moveStage(on(MONDAY, cast, cast.josh, slug), { to: "scoping" })).rejects.toBeInstanceOf(NotFound);
});

test("two moves at once: the work never goes back, and the same move twice is one", async () => {
  const cast = await aCast();
  for (const moves of [["design", "design"], ["design", "scoping"], ["scoping", "review"]] as const) {
    const slug = await aPieceOfWork(cast, { ledBy: cast.dana, title: `Work ${moves.join()}` });
    const done = await Promise.allSettled(moves.map((to, n) => moveStage(on(new Date(days(1).getTime() + n), cast, cast.dana, slug), { to })));
    const refused = done.filter((one) => one.status === "rejected").map((one) => String(one.reason));
    expect(refused.every((words) => words.includes("Stages only go forward."))).toBe(true);
    const stages = (await movesOf(cast, slug)).map((one) => one.stage);
    expect(stages).toHaveLength(2 - refused.length);
    expect(new Set(stages).size).toBe(stages.length);
    expect(await stageOf(cast, slug)).toBe(moves.includes("review" as never) ? "review" : "design");
  }
});
