import { expect, test } from "vitest";
import { NotFound } from "@/lib/access/refusal";
import { seeOutline } from "@/lib/access/see";
import { postComment } from "@/lib/comment/post";
import { join } from "@/lib/invitation/join";
import { goOnAgain } from "@/lib/work/go-on-again";
import { moveStage } from "@/lib/work/move-stage";
import { pauseWork } from "@/lib/work/pause-work";
import { stagesSoFar } from "@/lib/work/read-stages";
import { stopWork } from "@/lib/work/stop-work";
import { aCast, days, on, type Cast } from "../cast/cast";
import { aPieceOfWork, eventsOn, lettersIn, tokenFor } from "../cast/work";

const MONEY = { because: "We wait for the money to be agreed in March." };
const workOf = async (cast: Cast, slug: string) => (await seeOutline(on(days(9), cast, cast.mo, slug), {}, {})).seen;

test("Dana pauses the work, because; people still talk, the stage waits, and it goes on where it was", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  const dana = on(days(2), cast, cast.dana, slug);
  await join({ token: await tokenFor(cast, slug, cast.chris), now: days(1) }, { name: "Chris Boyle", hears: "everything" });
  await pauseWork(dana, MONEY);
  expect((await eventsOn(cast, slug)).at(-1)).toEqual({ kind: "work paused", actorId: cast.dana.id, detail: MONEY });
  expect((await lettersIn(cast)).filter((letter) => letter.kind === "work paused").map((letter) => letter.personId)).toEqual([cast.chris.id]);
  expect((await workOf(cast, slug)).work).toMatchObject({ pausedAt: days(2), stoppedAt: null, restsBecause: MONEY.because });
  await postComment(on(days(3), cast, cast.amara, slug), { body: "Is there news?" });
  await expect(moveStage(dana, { to: "design" })).rejects.toThrow("This work is paused. The lead can say that it goes on again.");
  await expect(pauseWork(dana, MONEY)).rejects.toThrow("paused already");
  await goOnAgain(on(days(4), cast, cast.dana, slug), {});
  expect((await eventsOn(cast, slug)).at(-1)).toMatchObject({ kind: "work going on", detail: { was: "paused", stage: "idea" } });
  await moveStage(on(days(5), cast, cast.dana, slug), { to: "design" });
  expect((await workOf(cast, slug)).stage).toBe("design");
});

test("stopped, nothing more is added until it goes on again; the reason stands there for everyone", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  await pauseWork(on(days(1), cast, cast.dana, slug), MONEY);
  await stopWork(on(days(2), cast, cast.dana, slug), { because: "The council ended the leaflet." });
  expect((await workOf(cast, slug)).work).toMatchObject({ pausedAt: null, stoppedAt: days(2), restsBecause: "The council ended the leaflet." });
  await expect(postComment(on(days(3), cast, cast.amara, slug), { body: "Why?" })).rejects.toThrow("This work has stopped.");
  await expect(stopWork(on(days(3), cast, cast.dana, slug), MONEY)).rejects.toThrow("This work has stopped.");
  await goOnAgain(on(days(4), cast, cast.dana, slug), {});
  await postComment(on(days(5), cast, cast.amara, slug), { body: "Good." });
});

test("refused in words: no reason, somebody who does not lead, nothing to go on from; a stranger is told it is not there", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  for (const verb of [pauseWork, stopWork]) {
    await expect(verb(on(days(1), cast, cast.dana, slug), { because: " " })).rejects.toMatchObject({ issues: [{ path: ["because"] }] });
    await expect(verb(on(days(1), cast, cast.amara, slug), MONEY)).rejects.toThrow("Only the lead can do this.");
    await expect(verb(on(days(1), cast, cast.mo, slug), MONEY)).rejects.toThrow("Only people with a seat");
    await expect(verb(on(days(1), cast, cast.josh, slug), MONEY)).rejects.toThrow(NotFound);
  }
  await expect(goOnAgain(on(days(1), cast, cast.dana, slug), {})).rejects.toThrow("This work is going on already.");
  await expect(goOnAgain(on(days(1), cast, cast.josh, slug), {})).rejects.toThrow(NotFound);
});

test("the way through the stages is read from the first", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana });
  await moveStage(on(days(3), cast, cast.dana, slug), { to: "design" });
  const { begun } = await seeOutline(on(days(9), cast, cast.mo, slug), { begun: stagesSoFar }, {});
  expect(begun.map(({ stage, round }) => [stage, round])).toEqual([["idea", 0], ["design", 0]]);
});
