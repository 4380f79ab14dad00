import { expect, test } from "vitest";
import { inTransaction } from "@/db/client";
import { commentReport } from "@/db/schema";
import { NotFound } from "@/lib/access/refusal";
import { seeHere, seeInside, seeOutline } from "@/lib/access/see";
import { answerReport } from "@/lib/comment/answer-report";
import { postComment } from "@/lib/comment/post";
import { commentsBefore } from "@/lib/comment/read";
import { reportAsked, toLookAt } from "@/lib/comment/read-asked";
import { reportComment } from "@/lib/comment/report-comment";
import { GENERAL } from "@/lib/comment/rules";
import { takeDownComment } from "@/lib/comment/take-down";
import { latestFive } from "@/lib/event/read";
import { aCast, MONDAY, on, type Cast, type Member } from "../cast/cast";
import { aPieceOfWork, eventsOn, lettersIn } from "../cast/work";

const minute = (n: number) => new Date(MONDAY.getTime() + n * 60_000);
const heard = async (cast: Cast, kind: string) => (await lettersIn(cast)).filter((letter) => letter.kind === kind).map((letter) => letter.personId).toSorted();
const theReport = async (cast: Cast) => (await inTransaction({ partnershipId: cast.partnershipId }, (tx) => tx.select().from(commentReport))).at(-1)!;
const setting = async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara, cast.chris] });
  await postComment(on(MONDAY, cast, cast.chris, slug), { body: "Parents never read anything." });
  await postComment(on(MONDAY, cast, cast.dana, slug), { body: "Nobody asked you." });
  return { cast, slug, at: (who: Member, now = minute(5)) => on(now, cast, who, slug) };
};

test("Amara asks for a comment to be looked at: the lead hears, nobody reads it in the story, and Amara hears the answer", async () => {
  const { cast, slug, at } = await setting();
  await reportComment(at(cast.amara), { number: "1", because: "This hurts." });
  expect(await heard(cast, "comment reported")).toEqual([cast.dana.id]);
  const { id } = await theReport(cast);
  expect((await eventsOn(cast, slug)).at(-1)).toEqual({ kind: "comment reported", actorId: cast.amara.id, detail: { report: id } });
  expect((await seeInside(at(cast.chris), { story: latestFive }))!.story.map((one) => one.words).join()).not.toContain("looked at");
  expect((await seeOutline(at(cast.dana), { report: reportAsked(id) }, {})).report).toMatchObject({ because: "This hurts.", askedBy: "Amara Mensah", writer: "Chris Boyle, Health", aboutLead: false });
  for (const who of [cast.amara, cast.chris, cast.bev, cast.ada]) await expect(seeOutline(at(who), { report: reportAsked(id) }, {})).rejects.toBeInstanceOf(NotFound);
  expect((await seeHere(at(cast.dana), "be here", { look: toLookAt })).look).toMatchObject([{ kind: "asked", id, slug }]);
  await expect(answerReport(at(cast.bev), { report: id, outcome: "leave", answer: "Fine." })).rejects.toBeInstanceOf(NotFound);
  await expect(answerReport(at(cast.chris), { report: id, outcome: "leave", answer: "Fine." })).rejects.toThrow("The lead, a forum rep or an administrator answers this");
  await answerReport(at(cast.dana), { report: id, outcome: "take down", answer: "We do not speak of each other like that." });
  const { page } = (await seeInside(at(cast.amara), { page: commentsBefore(GENERAL, undefined) }))!;
  expect(page.comments[0]!.gone).toEqual({ words: "Dana Kerr took this comment down.", because: "We do not speak of each other like that." });
  expect([await heard(cast, "report answered"), await heard(cast, "comment taken down")]).toEqual([[cast.amara.id], [cast.chris.id]]);
  expect((await seeHere(at(cast.dana), "be here", { look: toLookAt })).look).toEqual([]);
});

test("where it is about the lead, the forum and the administrator hear, and the lead does not", async () => {
  const { cast, at } = await setting();
  await reportComment(at(cast.amara), { number: "2", because: "This is how we are spoken to.", who: "lead" });
  expect([await heard(cast, "lead reported"), await heard(cast, "comment reported")]).toEqual([[cast.bev.id, cast.ada.id].toSorted(), []]);
  const { id, aboutLead } = await theReport(cast);
  expect(aboutLead).toBe(true);
  await expect(seeOutline(at(cast.dana), { report: reportAsked(id) }, {})).rejects.toBeInstanceOf(NotFound);
  await expect(answerReport(at(cast.dana), { report: id, outcome: "leave", answer: "It is fine." })).rejects.toBeInstanceOf(NotFound);
  expect((await seeHere(at(cast.dana), "be here", { look: toLookAt })).look).toEqual([]);
  expect((await seeHere(at(cast.bev), "be here", { look: toLookAt })).look).toMatchObject([{ kind: "asked", id }]);
  expect((await seeOutline(at(cast.bev), { report: reportAsked(id) }, {})).report).toMatchObject({ writer: "Dana Kerr, Education", blocks: [{ lines: [["Nobody asked you."]] }] });
  const both = await Promise.allSettled([cast.bev, cast.ada].map((who) => answerReport(at(who), { report: id, outcome: "leave", answer: "We have spoken with Dana." })));
  expect(both.map((one) => one.status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(await heard(cast, "report answered")).toEqual([cast.amara.id]);
});

test("Chris, whose comment the lead took down, can ask the forum; whoever is part of it does not answer", async () => {
  const { cast, at } = await setting();
  await takeDownComment(at(cast.dana), { number: "1", because: "No." });
  await reportComment(at(cast.chris), { number: "1", because: "I asked a fair question." });
  expect((await theReport(cast)).aboutLead).toBe(true);
  expect(await heard(cast, "lead reported")).toEqual([cast.bev.id, cast.ada.id].toSorted());
});

test("asking is refused in words: one's own comment, twice, the lead who may act, no reason; a stranger finds nothing", async () => {
  const { cast, at } = await setting();
  await expect(reportComment(at(cast.chris), { number: "1", because: "Mine." })).rejects.toThrow("This comment is yours");
  await expect(reportComment(at(cast.dana), { number: "1", because: "Hm." })).rejects.toThrow("You lead this work");
  await expect(reportComment(at(cast.amara), { number: "1", because: " " })).rejects.toThrow();
  await expect(reportComment(at(cast.mo), { number: "1", because: "Hm." })).rejects.toThrow("Only people with a seat");
  await expect(reportComment(at(cast.josh), { number: "1", because: "Hm." })).rejects.toBeInstanceOf(NotFound);
  const both = await Promise.allSettled([1, 2].map(() => reportComment(at(cast.amara), { number: "1", because: "Hm." })));
  expect(both.map((one) => one.status).toSorted()).toEqual(["fulfilled", "rejected"]);
});
