import { expect, test } from "vitest";
import { NotFound } from "@/lib/access/refusal";
import { seeInside } from "@/lib/access/see";
import { recordDecision } from "@/lib/decision/record-decision";
import { sharedDecisions } from "@/lib/decision/rules";
import { agreeNotes } from "@/lib/meeting/agree-notes";
import { meetingNumbered, meetingsOf } from "@/lib/meeting/read";
import { recordMeeting } from "@/lib/meeting/record-meeting";
import { wasThere } from "@/lib/meeting/was-there";
import { writeNotes } from "@/lib/meeting/write-notes";
import { moveStage } from "@/lib/work/move-stage";
import { aCast, days, on, type Cast, type Member } from "../cast/cast";
import { aPieceOfWork, eventsOn, seatsOf } from "../cast/work";
import { LEAFLET } from "../decision/decisions";
import { FIRST, factsOn, resultOn } from "../fact/reads";

const FIRST_MEETING = { what: "First talk about the leaflet", heldOn: "2026-01-14", kind: "meeting" };

async function aMeeting(given: Record<string, unknown> = {}) {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara, cast.chris] });
  const seats = await seatsOf(cast, slug);
  const at = (who: Member, day = 3) => on(days(day), cast, who, slug);
  await recordMeeting(at(cast.dana, 2), { ...FIRST_MEETING, seats: [seats.education, seats["parent-carers"]], ...given });
  return { cast, slug, seats, at };
}

const shared = async (cast: Cast, slug: string, day: number) => [...sharedDecisions((await factsOn(cast, slug, day)).list, FIRST + day).values()];
const decides = (meeting: string, madeOn = "2026-01-14") => ({ ...LEAFLET, madeOn, meeting });

test("being at a meeting is said once, and holds for each decision made there", async () => {
  const { cast, slug, at } = await aMeeting();
  await recordDecision(at(cast.dana, 3), decides("1"));
  await recordDecision(at(cast.dana, 3), { ...decides("1"), what: "Two sides" });
  expect(await shared(cast, slug, 3)).toEqual(["not shared", "not shared"]);
  await wasThere(at(cast.amara, 4), { number: "1" });
  expect(await shared(cast, slug, 4)).toEqual(["families there", "families there"]);
  await expect(wasThere(at(cast.amara, 4), { number: "1" })).rejects.toThrow("You have said already that you were there.");
  expect((await seeInside(at(cast.chris, 4), { one: meetingNumbered("1") }))!.one).toMatchObject({
    presence: [{ seat: "Parent carers", by: ["Amara Mensah"], named: true }, { seat: "Education", by: ["Dana Kerr"] }].map((one) => expect.objectContaining(one) as unknown),
    decisions: [{ number: 1 }, { number: 2 }].map((one) => expect.objectContaining(one) as unknown), mayBe: { there: true, agreed: false },
  });
});

test("a late decision counts when a family seat agreed notes in which it stood, within 30 days; agreed before it was added, not", async () => {
  const { cast, slug, at } = await aMeeting({ notes: "We talked about the words." });
  await agreeNotes(at(cast.amara, 4), { number: "1" });
  await recordDecision(at(cast.dana, 15), decides("1"));
  expect(await shared(cast, slug, 15)).toEqual(["late"]);
  await agreeNotes(at(cast.amara, 16), { number: "1" });
  expect(await shared(cast, slug, 16)).toEqual(["families there"]);
  await expect(agreeNotes(at(cast.amara, 16), { number: "1" })).rejects.toThrow("You have agreed these notes already.");
});

test("who was not named as there agrees the notes without having been there", async () => {
  const { cast, slug, seats, at } = await aMeeting({ notes: "We talked.", seats: [] });
  await recordDecision(at(cast.dana, 3), { ...decides("1"), seats: [seats.education] });
  await agreeNotes(at(cast.amara, 4), { number: "1" });
  expect(await shared(cast, slug, 4)).toEqual(["not shared"]);
  expect((await seeInside(at(cast.chris, 4), { one: meetingNumbered("1") }))!.one).toMatchObject({ presence: [], agreedBy: ["Amara Mensah (Parent carers)"] });
});

test("notes are put in other words: the story keeps what they said, and they are to be agreed anew", async () => {
  const { cast, slug, at } = await aMeeting();
  await expect(agreeNotes(at(cast.amara), { number: "1" })).rejects.toThrow("This meeting has no notes yet.");
  await writeNotes(at(cast.dana), { number: "1", version: "1", notes: "One page." });
  await agreeNotes(at(cast.amara, 4), { number: "1" });
  await expect(writeNotes(at(cast.chris, 5), { number: "1", version: "1", notes: "Two pages." })).rejects.toMatchObject({ version: 2, theirs: { notes: "One page." } });
  await writeNotes(at(cast.chris, 5), { number: "1", version: "2", notes: "Two pages." });
  expect((await eventsOn(cast, slug)).at(-1)).toMatchObject({ kind: "meeting notes written", detail: { before: "One page." } });
  expect((await seeInside(at(cast.amara, 5), { one: meetingNumbered("1") }))!.one).toMatchObject({ agreedBy: [], mayBe: { agreed: true } });
  await expect(writeNotes(at(cast.chris, 5), { number: "1", version: "3", notes: "Two pages." })).rejects.toThrow("Nothing is different yet.");
});

test("a review with a family in it is looking back together", async () => {
  const { cast, slug, at } = await aMeeting();
  await moveStage(at(cast.dana, 10), { to: "review" });
  const { number } = await recordMeeting(at(cast.dana, 12), { what: "Looking back", heldOn: "2026-01-24", kind: "review" });
  expect(await resultOn(cast, slug, 12, "look-back-together")).toBe("not yet");
  await wasThere(at(cast.amara, 13), { number: String(number) });
  expect(await resultOn(cast, slug, 13, "look-back-together")).toBe("met");
});

test("refused in words; strangers and other works find nothing; two at once get two numbers", async () => {
  const { cast, slug, at } = await aMeeting();
  const second = await aPieceOfWork(cast, { ledBy: cast.dana, title: "A second work" });
  await expect(recordMeeting(at(cast.dana), { ...FIRST_MEETING, what: "" })).rejects.toMatchObject({ issues: [{ path: ["what"] }] });
  await expect(recordMeeting(at(cast.dana), { ...FIRST_MEETING, heldOn: "2026-02-01" })).rejects.toMatchObject({ field: "heldOn" });
  await expect(recordMeeting(at(cast.dana), { ...FIRST_MEETING, seats: [(await seatsOf(cast, second)).education] })).rejects.toMatchObject({ field: "seats" });
  for (const verb of [wasThere, agreeNotes]) {
    await expect(verb(at(cast.josh), { number: "1" })).rejects.toThrow(NotFound);
    await expect(verb(on(days(3), cast, cast.dana, second), { number: "1" })).rejects.toThrow(NotFound);
  }
  await expect(recordDecision(on(days(3), cast, cast.dana, second), decides("1"))).rejects.toMatchObject({ field: "meeting" });
  await Promise.all([cast.dana, cast.amara].map((who) => recordMeeting(at(who), FIRST_MEETING)));
  await Promise.allSettled([1, 2].map(() => wasThere(at(cast.chris), { number: "1" })));
  const { meetings } = (await seeInside(at(cast.dana), { meetings: meetingsOf }))!;
  expect(meetings.map(({ number }) => number)).toEqual([3, 2, 1]);
  expect((await eventsOn(cast, slug)).filter(({ kind, actorId }) => kind === "presence said" && actorId === cast.chris.id)).toHaveLength(1);
});
