import { expect, test } from "vitest";
import { seeHere } from "@/lib/access/see";
import { addAction } from "@/lib/action/add-action";
import { hideWords } from "@/lib/comment/hide-words";
import { postComment } from "@/lib/comment/post";
import { takeBackComment } from "@/lib/comment/take-back";
import { hideInRecord } from "@/lib/hiding/hide-in-record";
import { answerProposal } from "@/lib/proposal/answer-proposal";
import { endProposal } from "@/lib/proposal/end-proposal";
import { putProposal } from "@/lib/proposal/put-proposal";
import { withdrawProposal } from "@/lib/proposal/withdraw-proposal";
import { foundFor, howMany } from "@/lib/search/read";
import { SHOWN } from "@/lib/search/rules";
import { seatedAs } from "../action/actions";
import { aCast, days, on, type Cast, type Member } from "../cast/cast";
import { aPieceOfWork } from "../cast/work";

const search = async (cast: Cast, who: Member, asked: string) => (await seeHere(on(days(2), cast, who), "be here", { found: foundFor(asked) })).found;

async function aTalk() {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  const says = (who: Member, body: string, after = 1) => postComment(on(days(after), cast, who, slug), { body });
  await says(cast.amara, "Could the pictures of the playground be larger?");
  await addAction(on(days(1), cast, cast.dana, slug), { what: "Draw the playground again", leads: [await seatedAs(cast, slug, cast.dana)] });
  return { cast, slug, says };
}

test("words of a work, a comment, an action and a person are found, also where the pen slipped", async () => {
  const { cast, slug } = await aTalk();
  expect((await search(cast, cast.amara, "shrot breaks")).works).toMatchObject([{ slug, title: "Short breaks leaflet" }]);
  for (const asked of ["playground", "plaground"]) {
    const { comments, actions } = await search(cast, cast.dana, asked);
    expect(comments, asked).toMatchObject([{ slug, number: 1, topic: null, by: "Amara Mensah" }]);
    expect(actions, asked).toMatchObject([{ slug, number: 1, words: "Draw the playground again" }]);
  }
  expect((await search(cast, cast.dana, "amarra")).people).toMatchObject([{ name: "Amara Mensah", sector: "parent-carers", inside: true }]);
});

test("from outside only the outline is found: no comment, no action, no family's name", async () => {
  const { cast, slug } = await aTalk();
  for (const asked of ["playground", "Amara", "Mensah"]) expect(howMany(await search(cast, cast.mo, asked)), asked).toBe(0);
  expect((await search(cast, cast.mo, "leaflet")).works).toMatchObject([{ slug }]);
  expect((await search(cast, cast.mo, "Dana")).people).toMatchObject([{ name: "Dana Kerr", inside: false }]);
});

test("whoever has no role finds nothing of works they do not sit in, and nobody anything of another partnership", async () => {
  const { cast } = await aTalk();
  const elsewhere = await aCast();
  const other = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.eli], title: "Velociraptor club" });
  await postComment(on(days(1), cast, cast.eli, other), { body: "Stegosaurus too?" });
  for (const asked of ["velociraptor", "stegosaurus", "Eli"]) {
    expect(howMany(await search(cast, cast.amara, asked)), asked).toBe(0);
    expect(howMany(await search(cast, cast.dana, asked)), asked).toBeGreaterThan(0);
  }
  for (const asked of ["leaflet", "playground", "Amara"]) expect(howMany(await search(elsewhere, elsewhere.dana, asked)), asked).toBe(0);
});

test("what was taken back or hidden is found no more", async () => {
  const { cast, slug, says } = await aTalk();
  await says(cast.dana, "Quokka, the school's own word.");
  await says(cast.amara, "I spoke to Zebedee about it.");
  await takeBackComment(on(days(1), cast, cast.dana, slug), { number: "2", because: "" });
  await hideWords(on(days(1), cast, cast.dana, slug), { number: "3", which: "words", words: "Zebedee" });
  expect(howMany(await search(cast, cast.amara, "quokka"))).toBe(0);
  expect(howMany(await search(cast, cast.amara, "Zebedee"))).toBe(0);
  expect((await search(cast, cast.amara, "spoke")).comments).toMatchObject([{ words: "I spoke to [hidden: may name a child] about it." }]);
});

test("marks that PostgreSQL reads as its own are words like others, and too little finds nothing", async () => {
  const { cast } = await aTalk();
  for (const asked of ["'", '"', "a", "", "%", "\\", "or", "-", ":*", "playground & | !", "$1", "<script>"]) expect(await search(cast, cast.dana, asked), asked).toBeDefined();
  for (const asked of ["p", "%%%"]) expect(howMany(await search(cast, cast.dana, asked)), asked).toBe(0);
});

test("what is proposed is found until it has an outcome, by who sits there, also where the pen slipped; what was withdrawn is not", async () => {
  const { cast, slug } = await aTalk();
  const says = (who: Member, day: number) => on(days(day), cast, who, slug);
  const put = (what: string) => putProposal(says(cast.dana, 1), { what, because: "", options: "", size: "real", closesOn: "2026-01-23" });
  const first = await put("A hedgehog on the cover, and no Zebedee");
  const second = await put("A porcupine on the cover");
  for (const asked of ["hedgehog", "hedgehgo"]) expect((await search(cast, cast.amara, asked)).proposals, asked).toEqual([{ slug, title: "Short breaks leaflet", number: 1, words: "A hedgehog on the cover, and no Zebedee", until: "2026-01-23" }]);
  expect(howMany(await search(cast, cast.mo, "hedgehog"))).toBe(0);
  await withdrawProposal(says(cast.dana, 2), { number: String(second.number), words: "Too many spikes" });
  expect(howMany(await search(cast, cast.amara, "porcupine"))).toBe(0);
  await hideInRecord(says(cast.amara, 2), { thing: "proposal", number: String(first.number), words: "Zebedee" });
  expect(howMany(await search(cast, cast.amara, "Zebedee"))).toBe(0);
  for (const who of [cast.amara, cast.dana]) await answerProposal(says(who, 2), { number: String(first.number), stand: "agree" });
  await endProposal(says(cast.dana, 3), { number: String(first.number), outcome: "The hedgehog it is" });
  const found = await search(cast, cast.amara, "hedgehog");
  expect([found.proposals, found.decisions.map(({ words }) => words)]).toEqual([[], ["The hedgehog it is"]]);
});

test("however much was said, so many are shown, the newest of those as good", async () => {
  const { cast, says } = await aTalk();
  for (let n = 0; n < SHOWN + 2; n++) await says(n % 2 ? cast.dana : cast.amara, `Hedgehog number ${n}.`, 1 + n / 24);
  const { comments } = await search(cast, cast.dana, "hedgehog");
  expect(comments).toHaveLength(SHOWN);
  expect(comments[0]!.words).toBe(`Hedgehog number ${SHOWN + 1}.`);
});
