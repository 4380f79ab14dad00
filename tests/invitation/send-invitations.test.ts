import { expect, test } from "vitest";
import { firstLetter } from "@/components/setup/first-letter";
import { Refusal } from "@/lib/access/refusal";
import { seeInside } from "@/lib/access/see";
import { draftInvitations } from "@/lib/invitation/draft-invitations";
import { sendInvitations } from "@/lib/invitation/send-invitations";
import { deliver } from "@/lib/letter/deliver";
import { lay } from "@/lib/letter/layout";
import type { Post } from "@/lib/letter/mailer";
import { chooseSeats } from "@/lib/seat/choose-seats";
import { seatsOf as seatsAtTable } from "@/lib/seat/read";
import { NEEDED_SECTORS } from "@/lib/seat/sectors";
import { beginWork } from "@/lib/work/begin-work";
import { leadOf, settledBeforeIn } from "@/lib/work/read";
import { draftsOf } from "@/lib/work/read-setup";
import { offerWords, OFFERS } from "@/lib/work/words";
import { aCast, days, MONDAY, on, type Cast, type Member } from "../cast/cast";
import { aPieceOfWork, eventsOn, IDEA, lettersIn, seatsOf } from "../cast/work";

const WITHOUT_YOUNG = { sectors: NEEDED_SECTORS.filter((sector) => sector !== "young-people"), "because-young-people": "It is for under-fives.", heardHow: "We ask their nursery." };

/** Begun by Dana, with these people asked; young people are left empty with a reason. */
async function drafted(cast: Cast, people: Member[], more: object = {}, letter: object = {}): Promise<string> {
  const { slug } = await beginWork(on(MONDAY, cast, cast.dana), { ...IDEA, seat: "education", ...more });
  const at = on(MONDAY, cast, cast.dana, slug);
  const seats = await seatsOf(cast, slug);
  await chooseSeats(at, WITHOUT_YOUNG);
  await draftInvitations(at, { ...letter, guests: people.map((who) => ({ name: who.name, email: who.email, seat: seats[who.sector], how: "nominated" })) });
  return slug;
}
const enough = (cast: Cast) => [cast.amara, cast.chris, cast.eli, cast.fatima];
const work = async (cast: Cast, slug: string) => (await seeInside(on(MONDAY, cast, cast.dana, slug), {}))!.seen.work;

async function lettersOf(cast: Cast): Promise<Post[]> {
  const posts: Post[] = [];
  for (const { id } of await lettersIn(cast)) await deliver({ partnershipId: cast.partnershipId, letterId: id, now: MONDAY, mailer: async (post) => void posts.push(post) });
  return posts;
}

test("the letters go, one to each person asked, and the rest of the work opens that moment", async () => {
  const cast = await aCast();
  const slug = await drafted(cast, enough(cast));
  expect(await sendInvitations(on(days(1), cast, cast.dana, slug), {})).toEqual({ invited: 4, empty: 1 });
  expect((await work(cast, slug)).openedAt).toEqual(days(1));
  const happened = (await eventsOn(cast, slug)).slice(-5);
  expect(happened.map((event) => event.kind)).toEqual(["work opened", ...Array<string>(4).fill("person invited")]);
  expect(happened[0]?.detail).toEqual({ invited: 4, empty: 1 });
  const asked = (await lettersIn(cast)).filter((letter) => letter.kind === "person invited");
  expect(asked.map((letter) => letter.personId)).toEqual([null, null, null, null]);
  expect((await lettersOf(cast)).map((post) => post.to.address)).toEqual(expect.arrayContaining(enough(cast).map((who) => who.email)));
});

test("rule 1: with a seat nobody is asked for and no reason, it is refused in words that name the seats, and nothing goes out", async () => {
  const cast = await aCast();
  const slug = await drafted(cast, [cast.amara, cast.fatima]);
  const before = await lettersIn(cast);
  const send = sendInvitations(on(MONDAY, cast, cast.dana, slug), {});
  await expect(send).rejects.toThrow(Refusal);
  await expect(send).rejects.toThrow("Nobody is asked yet for Health and Social care. Invite someone, or say why the seat is empty.");
  expect((await work(cast, slug)).openedAt).toBeNull();
  expect(await lettersIn(cast)).toEqual(before);
});

test("rule 1: a family seat left out needs its reason like any other; with reasons for all five, the work opens with nobody asked", async () => {
  const cast = await aCast();
  const { slug } = await beginWork(on(MONDAY, cast, cast.dana), { ...IDEA, seat: "education" });
  const at = on(MONDAY, cast, cast.dana, slug);
  await expect(sendInvitations(at, {})).rejects.toThrow("Parent carers, Young people, Health, Social care and Adult services.");
  const reasons = Object.fromEntries(NEEDED_SECTORS.map((sector) => [`because-${sector}`, "A council inspection of buildings."]));
  await chooseSeats(at, { sectors: ["education"], ...reasons, heardHow: "They are not." });
  expect(await sendInvitations(at, {})).toEqual({ invited: 0, empty: 5 });
});

test("rule 14: where the starter said nothing, the letter says nothing of time, money, meeting or what is fixed", async () => {
  const cast = await aCast();
  const slug = await drafted(cast, enough(cast));
  await sendInvitations(on(MONDAY, cast, cast.dana, slug), {});
  const letter = (await lettersOf(cast)).find((post) => post.to.address === cast.amara.email)!;
  for (const page of [letter.text, letter.html]) {
    for (const offer of OFFERS) expect(page).not.toContain(offerWords[offer]);
    expect(page).not.toMatch(/decided|an hour|settled|expenses|paid|The time we ask for/i);
    expect(page).toContain("Dana Kerr");
  }
});

test("rule 14: what the starter did say is in the letter, in their own words", async () => {
  const cast = await aCast();
  const settled = [{ kind: "limit", what: "It must be ready by September", setBy: "the Cabinet" }];
  const slug = await drafted(cast, enough(cast), { settled }, { message: "I would love to hear you.", timeAsked: "two evenings", offers: ["expenses"] });
  await sendInvitations(on(MONDAY, cast, cast.dana, slug), {});
  const text = (await lettersOf(cast)).find((post) => post.to.address === cast.amara.email)!.text.replace(/\s+/g, " ");
  for (const said of ["I would love to hear you.", "two evenings", offerWords.expenses, "It must be ready by September (set by the Cabinet)"]) expect(text).toContain(said);
  expect(text).not.toContain(offerWords.online);
});

test("rule 14: the letter shown before sending is the letter that is sent, word for word but for its link", async () => {
  const cast = await aCast();
  const settled = [{ kind: "limit", what: "It must be ready by September", setBy: "the Cabinet" }, { kind: "answer", what: "The printer is chosen" }];
  const slug = await drafted(cast, enough(cast), { settled }, { message: "I would love to hear you.", timeAsked: "two evenings", offers: ["expenses", "online"] });
  const at = on(MONDAY, cast, cast.dana, slug);
  const shown = (await seeInside(at, { seats: seatsAtTable, drafts: draftsOf, settled: settledBeforeIn, card: leadOf }))!;
  const to = shown.drafts[0]!;
  const letter = firstLetter({ ...shown, to, seat: shown.seats.find((seat) => seat.id === to.seat)!, appUrl: "http://localhost:3000" });
  await sendInvitations(at, {});
  const sent = (await lettersOf(cast)).find((post) => post.to.address === cast.amara.email)!;
  const plain = (text: string) => text.replace(/\/invitation\/\S+/g, "/invitation/…").replace(/\s+/g, " ");
  expect(plain(sent.text)).toBe(plain((await lay(letter)).text));
  expect(sent.subject).toBe(letter.subject);
});

test("with all six asked no seat is empty", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana });
  expect((await eventsOn(cast, slug)).find((event) => event.kind === "work opened")?.detail).toEqual({ invited: 6, empty: 0 });
});
