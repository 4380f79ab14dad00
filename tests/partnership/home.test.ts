import { expect, test } from "vitest";
import { NotFound } from "@/lib/access/refusal";
import { seeHere } from "@/lib/access/see";
import { addAction } from "@/lib/action/add-action";
import { postComment } from "@/lib/comment/post";
import { giveView } from "@/lib/ladder/give-view";
import { neededFor, newsOf } from "@/lib/partnership/read";
import { answerProposal } from "@/lib/proposal/answer-proposal";
import { putProposal } from "@/lib/proposal/put-proposal";
import { leadsListed, listAddress, listFilterFrom, myWorks, worksListed } from "@/lib/work/list";
import { beginWork } from "@/lib/work/begin-work";
import { aCast, days, on, type Cast, type Member } from "../cast/cast";
import { aPieceOfWork, IDEA } from "../cast/work";
import { membershipOf } from "../dashboard/membership";

const home = (cast: Cast, who: Member, now = days(20)) => seeHere(on(now, cast, who), "be here", { works: myWorks, needed: neededFor, news: newsOf });
const list = async (cast: Cast, who: Member, sent = {}) => (await seeHere(on(days(20), cast, who), "be here", { list: worksListed(listFilterFrom(sent)) })).list;

test("Amara is asked what only she can do: how her seat sees it, and to lead an action; then nothing waits", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  await addAction(on(days(1), cast, cast.dana, slug), { what: "Choose the pictures", leads: [await membershipOf(cast, slug, cast.amara)] });
  const { needed } = await home(cast, cast.amara);
  expect(needed).toMatchObject({ views: [{ slug }], asked: [{ slug, number: 1, what: "Choose the pictures" }], late: [], toSend: [] });
  await giveView(on(days(2), cast, cast.amara, slug), { rung: "informing", words: "Told." });
  expect((await home(cast, cast.amara)).needed.views).toEqual([]);
});

test("what is proposed waits at home for an answer until its last day, and no longer once it is given", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara, cast.chris] });
  await putProposal(on(days(1), cast, cast.dana, slug), { what: "One page", size: "real", closesOn: "2026-01-23" });
  const waits = async (who: Member, day: number) => (await home(cast, who, days(day))).needed.proposals;
  expect(await waits(cast.amara, 11)).toEqual([{ slug, title: IDEA.title, number: 1, what: "One page", until: "2026-01-23" }]);
  expect(await waits(cast.amara, 12)).toEqual([]);
  await answerProposal(on(days(2), cast, cast.amara, slug), { number: "1", stand: "agree" });
  expect(await waits(cast.amara, 3)).toEqual([]);
  expect(await waits(cast.chris, 3)).toHaveLength(1);
});

test("Dana, who has begun and not yet invited anybody, is reminded of that; of her own action only once its day has gone by", async () => {
  const cast = await aCast();
  const { slug: begun } = await beginWork(on(days(0), cast, cast.dana), { ...IDEA, title: "Just begun", seat: "education" });
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana });
  await addAction(on(days(1), cast, cast.dana, slug), { what: "Write the draft", leads: [await membershipOf(cast, slug, cast.dana)], due: "2026-01-20" });
  expect((await home(cast, cast.dana, new Date("2026-01-20T20:00:00Z"))).needed).toMatchObject({ toSend: [{ slug: begun }], late: [] });
  expect((await home(cast, cast.dana, new Date("2026-01-21T08:00:00Z"))).needed.late).toMatchObject([{ slug, due: "2026-01-20", what: "Write the draft" }]);
});

test("news is of the works I have a seat in, and only those", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  const other = await aPieceOfWork(cast, { ledBy: cast.chris, title: "Contact cards" });
  await postComment(on(days(1), cast, cast.amara, slug), { body: "Hello." });
  await postComment(on(days(2), cast, cast.chris, other), { body: "Nobody from the families hears this." });
  const { news, works } = await home(cast, cast.amara);
  expect(works.map((work) => work.slug)).toEqual([slug]);
  expect(news[0]).toMatchObject({ slug, words: "Amara Mensah wrote a comment." });
  expect(news.every((one) => one.slug === slug)).toBe(true);
  expect((await home(cast, cast.mo)).news).toEqual([]);
});

test("the list shows a person what their page would: all outlines with a role, their own works without", async () => {
  const cast = await aCast();
  const leaflet = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  const panel = await aPieceOfWork(cast, { ledBy: cast.bev, title: "Recruitment panel" });
  expect((await list(cast, cast.mo)).works.map((work) => work.slug)).toEqual(expect.arrayContaining([leaflet, panel]));
  expect((await list(cast, cast.amara)).works.map((work) => work.slug)).toEqual([leaflet]);
  const { works } = await list(cast, cast.mo, { title: "recruit" });
  expect(works).toMatchObject([{ slug: panel, leadName: null, leadSector: "parent-carers" }]);
  expect((await list(cast, cast.bev, { title: "recruit" })).works).toMatchObject([{ leadName: "Bev Holt", mine: true }]);
  const elsewhere = await aCast();
  expect((await list(elsewhere, elsewhere.mo)).works).toEqual([]);
  await expect(list(elsewhere, cast.mo)).rejects.toThrow(NotFound);
});

test("search takes the words as they are: a percent sign finds a percent sign", async () => {
  const cast = await aCast();
  await beginWork(on(days(0), cast, cast.dana), { ...IDEA, title: "100% attendance letters", seat: "education" });
  await beginWork(on(days(1), cast, cast.dana), { ...IDEA, title: "Short breaks", seat: "education" });
  const titles = async (title: string) => (await list(cast, cast.mo, { title })).works.map((work) => work.title);
  expect(await titles("0%")).toEqual(["100% attendance letters"]);
  expect(await titles("_")).toEqual([]);
  expect(await titles("SHORT")).toEqual(["Short breaks"]);
  expect(await titles("\0\\")).toEqual([]);
});

test("stage, lead and pages of 25", async () => {
  const cast = await aCast();
  for (let n = 0; n < 27; n++) await beginWork(on(days(n % 3), cast, n === 0 ? cast.eli : cast.dana), { ...IDEA, title: `Work ${n}`, seat: n === 0 ? "social-care" : "education" });
  const first = await list(cast, cast.mo);
  const second = await list(cast, cast.mo, { after: `${first.next!.id}${first.next!.key}` });
  expect([first.works.length, second.works.length, second.next]).toEqual([25, 2, null]);
  expect(new Set([...first.works, ...second.works].map((work) => work.id)).size).toBe(27);
  expect((await list(cast, cast.mo, { lead: cast.eli.id })).works.map((work) => work.title)).toEqual(["Work 0"]);
  expect((await list(cast, cast.mo, { stage: "design" })).works).toEqual([]);
  const { choices } = await seeHere(on(days(20), cast, cast.mo), "be here", { choices: leadsListed });
  expect(choices).toMatchObject({ leads: [{ name: "Dana Kerr" }, { name: "Eli Lund" }], familyLeads: false });
  expect(listAddress("/w/work", listFilterFrom({ title: " a ", stage: "nonsense", lead: "x" }))).toBe("/w/work?title=a");
});
