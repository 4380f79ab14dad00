import { expect, test } from "vitest";
import { NotFound } from "@/lib/access/refusal";
import { seeInside } from "@/lib/access/see";
import { agreeItWasALimit } from "@/lib/before/agree-it-was-a-limit";
import { callItAnAnswer } from "@/lib/before/call-it-an-answer";
import { contestEarlier } from "@/lib/before/contest-earlier";
import { earlierSaid, settledWithSayings } from "@/lib/before/read";
import { sayBeganEarlier } from "@/lib/before/say-began-earlier";
import { withdrawEarlier } from "@/lib/before/withdraw-earlier";
import { asAt } from "@/lib/ladder/reading/as-at";
import { startLines } from "@/lib/ladder/reading/start-line";
import { chooseSeats } from "@/lib/seat/choose-seats";
import { draftInvitations } from "@/lib/invitation/draft-invitations";
import { sendInvitations } from "@/lib/invitation/send-invitations";
import { NEEDED_SECTORS } from "@/lib/seat/sectors";
import { beginWork } from "@/lib/work/begin-work";
import { aCast, days, MONDAY, on, type Cast, type Member } from "../cast/cast";
import { eventsOn, IDEA, joins, lettersIn, seatsOf } from "../cast/work";
import { FIRST, factsOn } from "../fact/reads";

const heard = async (cast: Cast, kind: string) => (await lettersIn(cast)).filter((letter) => letter.kind === kind).map(({ personId }) => personId);

/** Dana's work with one limit said to be settled before; Amara, Chris and Bev sit in it. */
async function withALimit() {
  const cast = await aCast();
  const { slug } = await beginWork(on(MONDAY, cast, cast.dana), { ...IDEA, seat: "education", settled: [{ kind: "limit", what: "The money is £20,000", setBy: "the council", since: "2025-12-01" }] });
  const at = (who: Member, day = 2) => on(days(day), cast, who, slug);
  await chooseSeats(at(cast.dana, 0), { sectors: [...NEEDED_SECTORS] });
  const seats = await seatsOf(cast, slug);
  const guests = [cast.amara, cast.chris, cast.eli, cast.fatima, cast.josh, cast.bev].map((who) => ({ name: who.name, email: who.email, seat: seats[who.sector]!, how: who.sector === "parent-carers" ? "nominated" : "picked" }));
  await draftInvitations(at(cast.dana, 0), { guests });
  await sendInvitations(at(cast.dana, 0), {});
  for (const who of [cast.amara, cast.chris, cast.bev]) await joins(cast, slug, who, days(1));
  const settled = (await seeInside(at(cast.dana), { settled: settledWithSayings }))!.settled[0]!.id;
  return { cast, slug, at, settled };
}

const firstLine = async (cast: Cast, slug: string, day: number) => {
  const line = startLines(asAt((await factsOn(cast, slug, day)).list, FIRST + day))[0];
  return line && { what: line.what, day: line.day - FIRST };
};

test("a limit holds nobody back until Amara calls it an answer; it is one from its own day until her seat agrees", async () => {
  const { cast, slug, at, settled } = await withALimit();
  expect(await firstLine(cast, slug, 2)).toBeUndefined();
  await callItAnAnswer(at(cast.amara), { settled, words: "The provider was chosen with it." });
  expect(await firstLine(cast, slug, 2)).toEqual({ what: "an answer", day: -42 });
  expect(await heard(cast, "called an answer")).toEqual([cast.dana.id]);
  expect((await seeInside(at(cast.chris), { settled: settledWithSayings }))!.settled).toMatchObject([{ calledBy: ["Parent carers"], mayCall: false, mayAgree: false }]);
  await expect(callItAnAnswer(at(cast.bev), { settled })).rejects.toThrow("Your seat calls this an answer already.");
  await agreeItWasALimit(at(cast.bev, 3), { settled });
  expect(await firstLine(cast, slug, 3)).toBeUndefined();
  await expect(agreeItWasALimit(at(cast.amara, 3), { settled })).rejects.toThrow("Your seat does not call this an answer");
  await callItAnAnswer(at(cast.amara, 4), { settled, since: "2026-01-05" });
  expect(await firstLine(cast, slug, 4)).toEqual({ what: "an answer", day: -7 });
});

test("only family seats call a limit an answer; what is there must be of this work", async () => {
  const { cast, at, settled } = await withALimit();
  const other = await withALimit();
  await expect(callItAnAnswer(at(cast.chris), { settled })).rejects.toThrow("Parent carers and young people can call a limit an answer.");
  await expect(callItAnAnswer(at(cast.amara), { settled: other.settled })).rejects.toThrow(NotFound);
  await expect(callItAnAnswer(at(cast.amara), { settled, since: "2026-03-01" })).rejects.toMatchObject({ field: "since" });
  await expect(callItAnAnswer(at(cast.josh), { settled })).rejects.toThrow(NotFound);
  await expect(callItAnAnswer(at(cast.amara), { settled: "x" })).rejects.toMatchObject({ issues: [{ path: ["settled"] }] });
});

test("“this began earlier” moves the start line until that seat takes it back", async () => {
  const { cast, slug, at } = await withALimit();
  await sayBeganEarlier(at(cast.amara), { onDay: "2025-11-10", words: "A working group met." });
  expect(await firstLine(cast, slug, 2)).toEqual({ what: "began earlier", day: -63 });
  expect(await heard(cast, "said to have begun earlier")).toEqual([cast.dana.id]);
  expect((await eventsOn(cast, slug)).at(-1)).toEqual({ kind: "said to have begun earlier", actorId: cast.amara.id, detail: { number: 1, on: "2025-11-10", words: "A working group met." } });
  await expect(contestEarlier(at(cast.bev), { number: "1", words: "No" })).rejects.toThrow("A family seat said this. Only that seat can take it back.");
  await expect(withdrawEarlier(at(cast.dana), { number: "1" })).rejects.toThrow("The seat that said this can take it back.");
  await withdrawEarlier(at(cast.bev, 3), { number: "1" });
  expect(await firstLine(cast, slug, 3)).toBeUndefined();
  expect((await seeInside(at(cast.dana, 3), { earlier: earlierSaid }))!.earlier).toMatchObject([{ isWithdrawn: true, by: "Amara Mensah (Parent carers)" }]);
});

test("said by a service it stands until a family seat contests it", async () => {
  const { cast, slug, at } = await withALimit();
  await sayBeganEarlier(at(cast.chris), { onDay: "2025-11-10", words: "We had a list." });
  expect(await firstLine(cast, slug, 2)).toMatchObject({ what: "began earlier" });
  await expect(contestEarlier(at(cast.dana), { number: "1", words: "No" })).rejects.toThrow("Parent carers and young people can contest this.");
  await contestEarlier(at(cast.amara, 3), { number: "1", words: "That was another list." });
  expect(await firstLine(cast, slug, 3)).toBeUndefined();
});

test("a day after the beginning is no earlier day; strangers find nothing; twice at once gets two numbers", async () => {
  const { cast, at, slug } = await withALimit();
  await expect(sayBeganEarlier(at(cast.amara), { onDay: "2026-01-12", words: "x" })).rejects.toMatchObject({ field: "onDay", message: "The work began here on 12 January 2026. Enter a day before that." });
  await expect(sayBeganEarlier(at(cast.amara), { onDay: "", words: "" })).rejects.toMatchObject({ issues: [{ path: ["onDay"] }, { path: ["words"] }] });
  await expect(sayBeganEarlier(at(cast.josh), { onDay: "2025-11-10", words: "x" })).rejects.toThrow(NotFound);
  await Promise.all([cast.amara, cast.chris].map((who) => sayBeganEarlier(at(who), { onDay: "2025-11-10", words: "x" })));
  await Promise.allSettled([1, 2].map(() => withdrawEarlier(at(cast.amara), { number: "1" })));
  expect((await eventsOn(cast, slug)).filter(({ kind }) => kind === "said withdrawn").length).toBeLessThanOrEqual(1);
});
