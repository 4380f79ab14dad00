import { expect, test } from "vitest";
import { NotFound } from "@/lib/access/refusal";
import { seeInside } from "@/lib/access/see";
import { sayBeganEarlier } from "@/lib/before/say-began-earlier";
import { challengeDecision } from "@/lib/decision/challenge-decision";
import { recordDecision } from "@/lib/decision/record-decision";
import { addDocument } from "@/lib/document/add-document";
import { verifyChain } from "@/lib/event/verify";
import { latestFive } from "@/lib/event/read";
import { recordFixedOpen } from "@/lib/fixed-open/record-fixed-open";
import { hideInRecord } from "@/lib/hiding/hide-in-record";
import { recordMeeting } from "@/lib/meeting/record-meeting";
import { answerPoint } from "@/lib/point/answer-point";
import { raisePoint } from "@/lib/point/raise-point";
import { answerQuestion } from "@/lib/told/answer-question";
import { putQuestion } from "@/lib/told/put-question";
import { tellAccount } from "@/lib/told/tell-account";
import { inTransaction } from "@/db/client";
import { sql } from "drizzle-orm";
import { aCast, days, on, type Cast, type Member } from "../cast/cast";
import { aPieceOfWork, eventsOn, lettersIn, seatsOf, workId } from "../cast/work";
import { LEAFLET } from "../decision/decisions";
import { DID, STEPS } from "../point/points";

const NAME = "Tommy Beck";

/** Everything that is kept of a partnership's works and their story, as one text. */
const everything = (cast: Cast) =>
  inTransaction({ partnershipId: cast.partnershipId }, async (tx) => {
    const [row] = await tx.execute<{ all: string }>(sql`select concat(${sql.join(["decision", "point", "point_answer", "saying", "meeting", "document", "question", "account", "fixed_open_line", "began_earlier", "event_detail"].map((table) =>
      sql`(select coalesce(json_agg(t)::text, '') from ${sql.identifier(table)} t)`), sql`, `)}) as all`);
    return row!.all;
  });

async function aNameEverywhere() {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara, cast.chris] });
  const at = (who: Member, day = 3) => on(days(day), cast, who, slug);
  const seats = await seatsOf(cast, slug);
  await recordDecision(at(cast.dana), { ...LEAFLET, what: `${NAME} gets a place`, because: `For tommy beck’s sake` });
  await challengeDecision(at(cast.amara), { number: "1", words: `Not only ${NAME}` });
  await raisePoint(at(cast.amara), { ...STEPS, words: `${NAME} cannot use the steps` });
  await answerPoint(at(cast.dana), { number: "1", ...DID, words: `${NAME} has a ramp` });
  await recordMeeting(at(cast.dana), { what: `About ${NAME}`, heldOn: "2026-01-14", kind: "meeting", notes: `We talked of ${NAME}.` });
  await addDocument(at(cast.dana), { title: `Letter for ${NAME}`, kind: "background reading", writtenOn: "2026-01-13" });
  await putQuestion(at(cast.dana), { seat: seats["parent-carers"], words: `How is ${NAME}?`, days: "14" });
  await answerQuestion(at(cast.amara), { number: "1", words: `${NAME} is well.` });
  await tellAccount(at(cast.dana), { words: `${NAME} starts on Monday.` });
  await recordFixedOpen(at(cast.dana), { lines: [{ kind: "open", what: `The taxi of ${NAME}`, decidedBy: "", since: "" }] });
  await sayBeganEarlier(at(cast.amara), { onDay: "2025-12-01", words: `${NAME} asked for it.` });
  return { cast, slug, at };
}

test("a child's name is hidden at once in everything that is recorded, in what was said of it and in the story; the chain stays whole", async () => {
  const { cast, slug, at } = await aNameEverywhere();
  expect(await everything(cast)).toContain(NAME);
  for (const thing of ["decision", "point", "meeting", "document", "question", "account", "board", "earlier"]) await hideInRecord(at(cast.chris, 4), { thing, number: "1", words: "tommy  beck" });
  expect((await everything(cast)).toLowerCase()).not.toContain("tommy");
  expect(await everything(cast)).toContain("[hidden: may name a child] gets a place");
  const { story } = (await seeInside(at(cast.amara, 4), { story: latestFive }))!;
  expect(JSON.stringify(story)).not.toContain("Tommy");
  const id = await workId(cast, slug);
  expect(await inTransaction({ partnershipId: cast.partnershipId }, (tx) => verifyChain(tx, cast.partnershipId, id))).toMatchObject({ whole: true });
  expect((await eventsOn(cast, slug)).filter(({ kind }) => kind === "name hidden in the record").map(({ detail }) => detail.thing)).toEqual(["decision 1", "point 1", "meeting 1", "document 1", "question 1", "account 1", "board 1", "earlier 1"]);
});

test("whoever wrote some of it is told: the decision, what was said of it, an answer; the one who hid it is not", async () => {
  const { cast, at } = await aNameEverywhere();
  await hideInRecord(at(cast.chris, 4), { thing: "decision", number: "1", words: NAME });
  await hideInRecord(at(cast.amara, 4), { thing: "point", number: "1", words: NAME });
  expect((await lettersIn(cast)).filter(({ kind }) => kind === "name hidden in the record").map(({ personId }) => personId).sort()).toEqual([cast.dana.id, cast.dana.id, cast.amara.id].sort());
});

test("refused in words; strangers and other works find nothing; twice at once it is hidden once", async () => {
  const { cast, slug, at } = await aNameEverywhere();
  await expect(hideInRecord(at(cast.chris), { thing: "decision", number: "1", words: "Somebody" })).rejects.toMatchObject({ field: "words", message: "These words do not stand there. Copy them as they are written." });
  await expect(hideInRecord(at(cast.chris), { thing: "decision", number: "1", words: "x" })).rejects.toMatchObject({ issues: [{ path: ["words"] }] });
  await expect(hideInRecord(at(cast.chris), { thing: "person", number: "1", words: NAME })).rejects.toMatchObject({ issues: [{ path: ["thing"] }] });
  await expect(hideInRecord(at(cast.chris), { thing: "decision", number: "9", words: NAME })).rejects.toThrow(NotFound);
  const second = await aPieceOfWork(cast, { ledBy: cast.dana, title: "A second work" });
  await expect(hideInRecord(on(days(4), cast, cast.dana, second), { thing: "decision", number: "1", words: NAME })).rejects.toThrow(NotFound);
  await expect(hideInRecord(on(days(4), cast, cast.josh, slug), { thing: "decision", number: "1", words: NAME })).rejects.toThrow(NotFound);
  const both = await Promise.allSettled([1, 2].map(() => hideInRecord(at(cast.chris), { thing: "decision", number: "1", words: NAME })));
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});
