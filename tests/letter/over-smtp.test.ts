import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { inviteMore } from "@/lib/invitation/invite-more";
import { decline } from "@/lib/invitation/decline";
import { withdraw } from "@/lib/invitation/withdraw";
import { deliver } from "@/lib/letter/deliver";
import { overSmtp, TryLater } from "@/lib/letter/mailer";
import { aCast, days, MONDAY, on, type Cast } from "../cast/cast";
import { aPieceOfWork, eventsOn, joins, lettersIn, seatsOf, tokenFor } from "../cast/work";
import { lettersAsKept } from "./kept";
import { aMailServer, type MailServer } from "./mail-server";

let post: MailServer;
beforeAll(async () => {
  post = await aMailServer();
  process.env.SMTP_URL = post.url;
});
beforeEach(() => post.begin());
afterAll(() => post.close());

const send = (cast: Cast, letterId: string, more: { lastTry?: boolean; now?: Date } = {}) =>
  deliver({ partnershipId: cast.partnershipId, letterId, now: MONDAY, mailer: overSmtp, ...more });

/** The last letter queued of a kind. */
const newest = async (cast: Cast, kind: string) => (await lettersIn(cast)).filter((letter) => letter.kind === kind).at(-1)!.id;

/** Dana's work, and one more person asked on the next day. */
async function invited(cast: Cast, { name = "Grace Obi", email = "grace@example.org" } = {}) {
  const work = await aPieceOfWork(cast, { ledBy: cast.dana });
  const seats = await seatsOf(cast, work);
  await inviteMore(on(days(1), cast, cast.dana, work), { name, email, seat: seats.health });
  return { work, letter: await newest(cast, "person invited") };
}

test("an invitation arrives as HTML and as text, from the lead's name, with the same link in both; the seat is then delivered", async () => {
  const cast = await aCast();
  const { work, letter } = await invited(cast);
  await send(cast, letter);
  const [{ mail, from, to }] = post.arrived as [(typeof post.arrived)[number]];
  expect(to).toEqual(["grace@example.org"]);
  expect(from).toBe("alongside@example.org");
  expect(mail.from).toMatchObject({ name: "Dana Kerr, Wolds and Coast SEND team", address: "alongside@example.org" });
  expect(mail.headers.find(({ key }) => key === "auto-submitted")?.value).toBe("auto-generated");
  const link = /http:\/\/localhost:3000\/invitation\/[\w-]{43}/;
  const shown = link.exec(mail.text ?? "")?.[0];
  expect(shown).toBeDefined();
  expect(mail.html).toContain(`href="${shown}"`);
  for (const words of ["Hello Grace Obi.", "Your seat would be: Health.", "See what it's about"]) {
    expect(mail.text?.replace(/\s+/g, " ")).toContain(words);
    expect(mail.html?.replaceAll("&#x27;", "'").replaceAll("<!-- -->", "")).toContain(words);
  }
  expect((await eventsOn(cast, work)).at(-1)?.kind).toBe("invitation delivered");
});

test("rule 14: a letter says nothing of time, money or what is fixed when the starter said nothing", async () => {
  const cast = await aCast();
  await send(cast, (await invited(cast)).letter);
  expect(post.arrived[0]?.mail.text).not.toMatch(/nothing has been decided|hour|paid|settled|from the start/i);
});

test("a letter that was sent is not sent again", async () => {
  const cast = await aCast();
  const { letter } = await invited(cast);
  await send(cast, letter);
  await send(cast, letter);
  expect(post.arrived).toHaveLength(1);
});

test("a mail server that is busy is asked again later, with the same Message-ID, and nothing is lost; its words are kept nowhere", async () => {
  const cast = await aCast();
  const { letter } = await invited(cast);
  post.says.toAddress = () => ({ code: 451, words: "grace@example.org is busy, try later" });
  await expect(send(cast, letter)).rejects.toThrow(TryLater);
  await expect(send(cast, letter)).rejects.toThrow(/^Error EENVELOPE 451$/);
  expect((await lettersAsKept(cast)).find(({ id }) => id === letter)).toMatchObject({ tries: 2, lastTrouble: "Error EENVELOPE 451", sentAt: null, droppedAt: null });
  post.begin();
  await send(cast, letter);
  expect(post.arrived.map(({ mail }) => mail.messageId)).toEqual([`<${letter}@localhost>`]);
});

test("an address refused for good: not tried again, the seat says so, and Dana hears of it without the address", async () => {
  const cast = await aCast();
  const { work, letter } = await invited(cast);
  post.says.toAddress = (address) => (address === "grace@example.org" ? { code: 550, words: "5.1.1 no such user" } : undefined);
  await send(cast, letter);
  await send(cast, letter);
  expect((await eventsOn(cast, work)).at(-1)).toMatchObject({ kind: "invitation not reached", detail: { sector: "health", label: "" } });
  await send(cast, await newest(cast, "invitation not reached"));
  expect(post.to(cast.dana.email)[0]?.mail.text).toContain("Health: the address you typed takes no letters.");
  expect(post.to(cast.dana.email)[0]?.raw).not.toContain("grace@");
});

test("a server that does not trust us says nothing about the address: the letter waits", async () => {
  const cast = await aCast();
  const { work, letter } = await invited(cast);
  for (const no of [{ code: 550, words: "5.7.1 relaying denied" }, { code: 530, words: "log in first" }, { code: 554, words: "5.7.26 not signed" }]) {
    post.says.toAddress = () => no;
    await expect(send(cast, letter), no.words).rejects.toThrow(TryLater);
  }
  expect((await eventsOn(cast, work)).map(({ kind }) => kind)).not.toContain("invitation not reached");
});

test("when the worker gives up after days of trying, the lead is told instead of nobody", async () => {
  const cast = await aCast();
  const { work, letter } = await invited(cast);
  post.says.toLetter = () => ({ code: 452, words: "full" });
  await send(cast, letter, { lastTry: true, now: days(6) });
  expect((await eventsOn(cast, work)).at(-1)?.kind).toBe("invitation not reached");
});

test("line ends and quotes in a name add no header and no address", async () => {
  const cast = await aCast();
  const name = 'Grace "x"\r\nBcc: spy@evil.example <spy@evil.example>, spy2@evil.example';
  await send(cast, (await invited(cast, { name })).letter);
  const [{ mail, to, raw }] = post.arrived as [(typeof post.arrived)[number]];
  expect(to).toEqual(["grace@example.org"]);
  expect(mail.bcc ?? []).toEqual([]);
  expect(mail.to).toHaveLength(1);
  expect(mail.to?.[0]).toMatchObject({ address: "grace@example.org" });
  expect(raw.split("\r\n\r\n", 1)[0]).not.toMatch(/^bcc:/im);
});

test("an address with a + arrives as it was typed", async () => {
  const cast = await aCast();
  await send(cast, (await invited(cast, { email: "grace+forum@example.org" })).letter);
  expect(post.arrived.map(({ to }) => to)).toEqual([["grace+forum@example.org"]]);
});

test("words of the starter that look like markup arrive as words", async () => {
  const cast = await aCast();
  await send(cast, (await invited(cast, { name: "<img src=x onerror=alert(1)>" })).letter);
  expect(post.arrived[0]?.mail.html).not.toContain("<img");
  expect(post.arrived[0]?.mail.html).toContain("&lt;img src=x onerror=alert(1)&gt;");
});

test("an invitation answered or taken back meanwhile is not sent", async () => {
  const cast = await aCast();
  const { work, letter } = await invited(cast);
  const kept = (await lettersAsKept(cast)).find(({ id }) => id === letter);
  await withdraw(on(days(2), cast, cast.dana, work), { invitation: kept!.subjectId });
  await send(cast, letter);
  const ofAmara = (await lettersAsKept(cast)).find((one) => one.kind === "person invited" && one.id !== letter)!;
  await decline({ token: await tokenFor(cast, work, cast.amara), now: days(2) }, {});
  for (const { id } of await lettersIn(cast)) await send(cast, id);
  expect(post.arrived.filter(({ to }) => to.includes(cast.amara.email) || to.includes("grace@example.org"))).toEqual([]);
  expect((await lettersAsKept(cast)).find(({ id }) => id === letter)?.droppedBecause).toBe("The invitation was withdrawn.");
  expect(ofAmara).toBeDefined();
});

test("who did it is not told: Dana hears that Amara joined, Amara does not", async () => {
  const cast = await aCast();
  const { work } = await invited(cast);
  await joins(cast, work, cast.amara);
  for (const { id, kind } of await lettersIn(cast)) if (kind === "person joined") await send(cast, id);
  expect(post.arrived.map(({ to }) => to)).toEqual([[cast.dana.email]]);
});
