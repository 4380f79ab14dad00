import { expect, test } from "vitest";
import { NotFound, Refusal } from "@/lib/access/refusal";
import { seeInside, seeOutline } from "@/lib/access/see";
import { askForSeat } from "@/lib/seat/ask-for-seat";
import { giveSeat } from "@/lib/seat/give-seat";
import { notGiveSeat } from "@/lib/seat/not-give-seat";
import { mattersOf, myRequest } from "@/lib/seat/read-matters";
import { takeBackSeatRequest } from "@/lib/seat/take-back-seat-request";
import { aCast, days, on } from "../cast/cast";
import { aPieceOfWork, eventsOn, seatsOf } from "../cast/work";
import { lettersCarried, requestsIn, seatOf } from "./kept";

/** Dana leads with Chris in it; Bev, Mo and Eli see the outline. */
async function danasWork() {
  const cast = await aCast();
  const work = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.chris] });
  const seats = await seatsOf(cast, work);
  const at = (who: "bev" | "chris" | "dana" | "eli" | "josh" | "mo", day = 2) => on(days(day), cast, cast[who], work);
  const matters = async () => (await seeInside(at("dana"), { matters: mattersOf }))!.matters;
  return { cast, work, seats, at, matters };
}

test("Bev asks for a seat and says what she would bring: Dana alone reads it, and nothing is given yet", async () => {
  const { cast, work, seats, at, matters } = await danasWork();
  await askForSeat(at("bev"), { seat: seats["parent-carers"], words: "I know forty families." });
  expect((await eventsOn(cast, work)).at(-1)).toEqual({ kind: "seat asked for", actorId: cast.bev.id, detail: { sector: "parent-carers", label: "" } });
  const [letter] = await lettersCarried(cast, "seat asked for", days(2));
  expect(letter).toMatchObject({ to: cast.dana.email, subject: "Someone asks for a seat" });
  expect(letter!.text).toContain("I know forty families.");
  expect(await matters()).toMatchObject({ requests: [{ name: "Bev Holt", words: "I know forty families.", organisation: "Wolds Parent Carer Forum" }] });
  expect((await seeInside(at("chris"), { matters: mattersOf }))!.matters.requests).toEqual([]);
  expect(await seeInside(at("bev"), {})).toBeNull();
  expect((await seeOutline(at("bev"), { mine: myRequest }, {})).mine).toMatchObject({ sector: "parent-carers" });
});

test("Dana gives the seat and says how Bev was chosen: Bev sits there from that moment, and has a letter", async () => {
  const { cast, work, seats, at } = await danasWork();
  await askForSeat(at("bev"), { seat: seats["parent-carers"] });
  const request = (await requestsIn(cast))[0]!.id;
  await expect(giveSeat(at("dana", 3), { request })).rejects.toThrow("Choose how they were chosen.");
  await giveSeat(at("dana", 3), { request, how: "nominated", words: "Welcome." });
  expect((await eventsOn(cast, work)).at(-1)).toMatchObject({ kind: "seat given", actorId: cast.dana.id });
  expect(await seatOf(cast, cast.bev)).toMatchObject({ seatId: seats["parent-carers"], how: "nominated", joinedAt: days(3) });
  expect(await lettersCarried(cast, "seat given", days(3))).toMatchObject([{ to: cast.bev.email }]);
  expect(await seeInside(at("bev", 4), {})).not.toBeNull();
  await expect(askForSeat(at("bev", 4), { seat: seats.health })).rejects.toThrow("You have a seat in this work already.");
});

test("not this time, in words that only the asker reads; they may ask again", async () => {
  const { cast, work, seats, at } = await danasWork();
  await askForSeat(at("mo"), { seat: seats.education });
  const request = (await requestsIn(cast))[0]!.id;
  await expect(notGiveSeat(at("dana"), { request, because: "" })).rejects.toThrow();
  await notGiveSeat(at("dana"), { request, because: "Two from education would outweigh families." });
  const [letter] = await lettersCarried(cast, "seat not given", days(2));
  expect(letter).toMatchObject({ to: cast.mo.email });
  expect(letter!.text).toContain("outweigh families");
  expect(JSON.stringify(await eventsOn(cast, work))).not.toContain("outweigh");
  await askForSeat(at("mo", 30), { seat: seats.education });
});

test("asking twice at once asks once; an answer is given once; a request can be taken back", async () => {
  const { cast, seats, at, matters } = await danasWork();
  const both = await Promise.allSettled([1, 2].map(() => askForSeat(at("eli"), { seat: seats["social-care"] })));
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const request = (await requestsIn(cast))[0]!.id;
  const answers = await Promise.allSettled([giveSeat(at("dana"), { request }), notGiveSeat(at("dana"), { request, because: "No." })]);
  expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  await askForSeat(at("mo"), { seat: seats.education });
  await takeBackSeatRequest(at("mo"), {});
  expect((await matters()).requests).toEqual([]);
  await expect(takeBackSeatRequest(at("mo"), {})).rejects.toThrow("You have not asked for a seat here");
});

test("only the lead answers; Josh, who sees nothing here, is told that it is not there; a seat of another work is refused", async () => {
  const { cast, seats, at } = await danasWork();
  const other = await danasWork();
  await expect(askForSeat(at("josh"), { seat: seats["young-people"] })).rejects.toBeInstanceOf(NotFound);
  await expect(askForSeat(at("mo"), { seat: other.seats.health })).rejects.toThrow("Choose a seat of this work.");
  await askForSeat(at("mo"), { seat: seats.education });
  const request = (await requestsIn(cast))[0]!.id;
  await expect(giveSeat(at("chris"), { request })).rejects.toThrow("Only the lead can do this.");
  await expect(giveSeat(at("mo"), { request })).rejects.toThrow("Only people with a seat can do this.");
  await expect(giveSeat(other.at("dana"), { request })).rejects.toThrow(Refusal);
});
