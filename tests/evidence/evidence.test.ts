import { expect, test } from "vitest";
import { seeOutline } from "@/lib/access/see";
import { sayWhatChanged } from "@/lib/action/say-what-changed";
import { whatChangedIn, youSaidWeDid } from "@/lib/evidence/read";
import { peopleWords } from "@/lib/evidence/words";
import { answerPoint } from "@/lib/point/answer-point";
import { callNotAnswered } from "@/lib/point/call-not-answered";
import { raisePoint } from "@/lib/point/raise-point";
import { showPoint } from "@/lib/point/show-point";
import { aCast, days, on, type Cast, type Member } from "../cast/cast";
import { aPieceOfWork } from "../cast/work";

const page = (cast: Cast, who: Member, slug: string) => seeOutline(on(days(20), cast, who, slug), { changed: whatChangedIn, said: youSaidWeDid }, {});
const raise = (cast: Cast, who: Member, slug: string, words: string) => raisePoint(on(days(2), cast, who, slug), { words, came: "here", raisedOn: "2026-01-14" });

test("a point is quoted only where the one who raised it and the lead both agreed; the others are counted, and so is what they call not answered", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.bev, cast.amara] });
  const { number } = await raise(cast, cast.bev, slug, "The print is too small.");
  await raise(cast, cast.amara, slug, "Only between us: we gave up.");
  await answerPoint(on(days(3), cast, cast.dana, slug), { number: String(number), how: "did", words: "We use 14 point now." });
  expect((await page(cast, cast.mo, slug)).said).toMatchObject({ quoted: [], points: 2, answered: { did: 1, doing: 0, "could not": 0, "passed to": 0 } });
  for (const who of [cast.bev, cast.dana]) await showPoint(on(days(4), cast, who, slug), { number: String(number) });
  const { said } = await page(cast, cast.mo, slug);
  expect(said.quoted.map(({ words, answer, sector }) => [words, answer, sector])).toEqual([["The print is too small.", "We use 14 point now.", "parent-carers"]]);
  expect(JSON.stringify(said)).not.toContain("we gave up");
  expect(said.notAnswered).toBe(0);
  await callNotAnswered(on(days(5), cast, cast.bev, slug), { number: String(number), words: "It is still 10 point." });
  expect((await page(cast, cast.mo, slug)).said).toMatchObject({ notAnswered: 1, quoted: [{ notAnswered: true }] });
});

test("what changed for children says how we know and from which seat, never who said it", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.bev] });
  await sayWhatChanged(on(days(5), cast, cast.bev, slug), { what: "Twelve more families asked for a break.", howWeKnow: "We counted the forms." });
  const { changed } = await page(cast, cast.mo, slug);
  expect(changed).toMatchObject([{ what: "Twelve more families asked for a break.", howWeKnow: "We counted the forms.", sector: "parent-carers" }]);
  expect(JSON.stringify(changed)).not.toContain("Bev");
});

test("a count of people under 5 is not said", () => {
  expect([0, 1, 4, 5, 12].map(peopleWords)).toEqual(["nobody", "fewer than 5 people", "fewer than 5 people", "5 people", "12 people"]);
});
