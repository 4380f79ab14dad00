import { expect, test } from "vitest";
import { inTransaction } from "@/db/client";
import { aim, workNow } from "@/db/schema";
import { NotFound } from "@/lib/access/refusal";
import { seeOutline } from "@/lib/access/see";
import { sayingsOf } from "@/lib/ladder/read";
import { sayAim } from "@/lib/ladder/say-aim";
import { stopWork } from "@/lib/work/stop-work";
import { aCast, days, on, type Cast } from "../cast/cast";
import { join } from "@/lib/invitation/join";
import { aPieceOfWork, eventsOn, lettersIn, tokenFor } from "../cast/work";

const AIM = { rung: "engagement", because: "It is a leaflet. The words are for families to choose." };
const aimsIn = (cast: Cast) => inTransaction({ partnershipId: cast.partnershipId }, (tx) => tx.select().from(aim).orderBy(aim.number));

test("Dana says what the work aims for; any rung is a good aim, and those who hear everything are told", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  await join({ token: await tokenFor(cast, slug, cast.chris), now: days(0) }, { name: "Chris Boyle", hears: "everything" });
  await sayAim(on(days(1), cast, cast.dana, slug), AIM);
  expect(await aimsIn(cast)).toMatchObject([{ rungKey: "engagement", because: AIM.because, saidBy: cast.dana.id, number: 1 }]);
  expect((await eventsOn(cast, slug)).at(-1)).toEqual({ kind: "aim said", actorId: cast.dana.id, detail: { rung: "Engagement", rungKey: "engagement", because: AIM.because, before: "" } });
  expect((await lettersIn(cast)).filter((letter) => letter.kind === "aim said").map((letter) => letter.personId)).toEqual([cast.chris.id]);
  const { sayings } = await seeOutline(on(days(2), cast, cast.mo, slug), { sayings: sayingsOf }, {});
  expect(sayings.aim).toMatchObject({ rungName: "Engagement", because: AIM.because, on: days(1), number: 1 });
  const [kept] = await inTransaction({ partnershipId: cast.partnershipId }, (tx) => tx.select({ aimRung: workNow.aimRung, aimBand: workNow.aimBand }).from(workNow));
  expect(kept).toEqual({ aimRung: 5, aimBand: "for" });
});

test("changed, it is a new row with its own reason; the top may be an aim without a second key", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana });
  await sayAim(on(days(1), cast, cast.dana, slug), AIM);
  await expect(sayAim(on(days(2), cast, cast.dana, slug), AIM)).rejects.toMatchObject({ field: "rung", message: "This work aims for Engagement already." });
  await sayAim(on(days(3), cast, cast.dana, slug), { rung: "co-production", because: "Families asked to run it with us." });
  expect((await aimsIn(cast)).map(({ rungKey }) => rungKey)).toEqual(["engagement", "co-production"]);
  expect((await eventsOn(cast, slug)).at(-1)).toMatchObject({ detail: { rung: "Co-production", before: "Engagement" } });
});

test("refused in words: no reason, a rung of another ladder, somebody who does not lead, a work that stopped; strangers are told it is not there", async () => {
  const cast = await aCast();
  const other = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  const dana = on(days(1), cast, cast.dana, slug);
  await expect(sayAim(dana, { rung: "engagement", because: "" })).rejects.toMatchObject({ issues: [{ path: ["because"] }] });
  await expect(sayAim(dana, { ...AIM, rung: "participation" })).rejects.toThrow("Choose a rung from this ladder.");
  await expect(sayAim(on(days(1), cast, cast.amara, slug), AIM)).rejects.toThrow("Only the lead can do this.");
  await expect(sayAim(on(days(1), cast, cast.josh, slug), AIM)).rejects.toThrow(NotFound);
  await expect(sayAim(on(days(1), other, other.dana, slug), AIM)).rejects.toThrow(NotFound);
  await stopWork(dana, { because: "No money." });
  await expect(sayAim(dana, AIM)).rejects.toThrow("This work has stopped.");
  expect(await aimsIn(cast)).toEqual([]);
});
