import { desc, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { inTransaction } from "@/db/client";
import { addressChange, person } from "@/db/schema";
import { NotFound, Refusal } from "@/lib/access/refusal";
import { deliverAddress } from "@/lib/letter/deliver-address";
import { helpLostMailbox } from "@/lib/person/help-lost-mailbox";
import { askForAddress, confirmAddress } from "@/lib/sign-in/address";
import { linkOf, undoLinkOf } from "@/lib/sign-in/secrets";
import { sessionBehind, startSession } from "@/lib/sign-in/sessions";
import { addressToUndo, undoAddress } from "@/lib/sign-in/undo-address";
import { clearAway } from "@/lib/jobs/clear-away";
import { aCast, days, MONDAY, on, type Cast } from "../cast/cast";

const browser = (cast: Cast, now = MONDAY) => ({ now, network: cast.slug, mark: "" });
const addressOf = async (id: string) => (await inTransaction({}, (tx) => tx.select().from(person).where(eq(person.id, id))))[0]!;
const newest = async (personId: string) => (await inTransaction({}, (tx) => tx.select().from(addressChange).where(eq(addressChange.personId, personId)).orderBy(desc(addressChange.askedAt)).limit(1)))[0]!;
const carried = async (changeId: string, to: "new" | "old", now = MONDAY) => {
  const sent: { to: string; text: string }[] = [];
  await deliverAddress({ changeId, to, now, mailer: async (letter) => void sent.push({ to: letter.to.address, text: letter.text }) });
  return sent;
};

test("Dana's address changes only when the letter at the new one is answered; the old one is told, without the whole new address", async () => {
  const cast = await aCast();
  const fresh = `dana.new@${cast.slug}.example`;
  await askForAddress({ ...browser(cast), personId: cast.dana.id }, { email: fresh.toUpperCase() });
  const { id } = await newest(cast.dana.id);
  expect(await carried(id, "new")).toMatchObject([{ to: fresh }]);
  expect((await addressOf(cast.dana.id)).email).toBe(cast.dana.email);
  await confirmAddress(browser(cast), { token: linkOf(id) });
  expect((await addressOf(cast.dana.id)).email).toBe(fresh);
  const [told] = await carried(id, "old");
  expect(told).toMatchObject({ to: cast.dana.email });
  expect(told!.text).not.toContain(fresh);
  expect(await carried(id, "new")).toEqual([]);
});

test("a link works once, not for long, and not after another change; two presses at once are one", async () => {
  const cast = await aCast();
  const ask = (email: string) => askForAddress({ ...browser(cast), personId: cast.dana.id }, { email });
  await ask(`one@${cast.slug}.example`);
  const first = linkOf((await newest(cast.dana.id)).id);
  await expect(confirmAddress(browser(cast, days(1)), { token: first })).rejects.toThrow("This link has stopped working.");
  const both = await Promise.allSettled([1, 2].map(() => confirmAddress(browser(cast), { token: first })));
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  await expect(ask(`one@${cast.slug}.example`)).rejects.toThrow("You sign in with this address already.");
  await expect(confirmAddress(browser(cast), { token: "made-up" })).rejects.toThrow(Refusal);
});

test("somebody may move into a mailbox that another person reads: both keep their own name beside it", async () => {
  const cast = await aCast();
  await askForAddress({ ...browser(cast), personId: cast.dana.id }, { email: cast.eli.email });
  await confirmAddress(browser(cast), { token: linkOf((await newest(cast.dana.id)).id) });
  expect(await addressOf(cast.eli.id)).toMatchObject({ email: cast.eli.email, beside: 0 });
  expect(await addressOf(cast.dana.id)).toMatchObject({ email: cast.eli.email, beside: 1 });
});

test("two who move into the same new mailbox at once both do, each with their own name beside it", async () => {
  const cast = await aCast();
  for (let n = 0; n < 4; n++) {
    const email = `family-${n}@${cast.slug}.example`;
    for (const who of [cast.dana, cast.eli]) await askForAddress({ ...browser(cast, days(n)), personId: who.id }, { email });
    const tokens = [linkOf((await newest(cast.dana.id)).id), linkOf((await newest(cast.eli.id)).id)];
    await Promise.all(tokens.map((token, at) => confirmAddress({ ...browser(cast, days(n)), network: `${cast.slug}-${at}` }, { token })));
    expect([(await addressOf(cast.dana.id)).beside, (await addressOf(cast.eli.id)).beside].sort()).toEqual([0, 1]);
  }
});

test("a lost mailbox: Ada asks, the new address answers, the old one hears at once, and the story does not say who", async () => {
  const cast = await aCast();
  await helpLostMailbox(on(MONDAY, cast, cast.ada), { before: cast.bev.email, email: `bev.new@${cast.slug}.example` });
  const { id } = await newest(cast.bev.id);
  expect(await carried(id, "old")).toMatchObject([{ to: cast.bev.email }]);
  expect((await addressOf(cast.bev.id)).email).toBe(cast.bev.email);
  await confirmAddress(browser(cast, days(6)), { token: linkOf(id) });
  expect((await addressOf(cast.bev.id)).email).toBe(`bev.new@${cast.slug}.example`);
});

test("only an administrator helps, only for somebody known here and nowhere else", async () => {
  const [cast, other] = [await aCast(), await aCast()];
  const lost = { before: cast.bev.email, email: `bev.new@${cast.slug}.example` };
  await expect(helpLostMailbox(on(MONDAY, cast, cast.mo), lost)).rejects.toThrow("Only an administrator");
  await expect(helpLostMailbox(on(MONDAY, cast, cast.josh), lost)).rejects.toBeInstanceOf(NotFound);
  await expect(helpLostMailbox(on(MONDAY, other, other.ada), lost)).rejects.toThrow("Nobody here signs in with this address.");
  await expect(helpLostMailbox(on(MONDAY, cast, cast.ada), { before: cast.bev.email, email: cast.bev.email })).rejects.toThrow("the address they have already");
});

const undone = (cast: Cast, id: string, now: Date) => undoAddress(browser(cast, now), { token: undoLinkOf(id) });

test("whoever reads the old mailbox takes the change back for seven days, once: the old address counts again and every browser is signed out", async () => {
  const cast = await aCast();
  const fresh = `thief@${cast.slug}.example`;
  await askForAddress({ ...browser(cast), personId: cast.dana.id }, { email: fresh });
  const { id } = await newest(cast.dana.id);
  await confirmAddress(browser(cast), { token: linkOf(id) });
  const { token } = await startSession(cast.dana.id, MONDAY, 30 * 86_400_000 + Date.now() - MONDAY.getTime());
  expect((await carried(id, "old", days(1)))[0]!.text).toContain(`/account/address/undo?token=${undoLinkOf(id)}`);
  expect(await addressToUndo(undoLinkOf(id), days(6))).toEqual({ before: expect.stringContaining("@"), now: expect.stringContaining("@"), isDone: true });
  expect((await addressOf(cast.dana.id)).email, "looking changes nothing").toBe(fresh);
  const both = await Promise.allSettled([undone(cast, id, days(6)), undone(cast, id, days(6))]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect((await addressOf(cast.dana.id)).email).toBe(cast.dana.email);
  expect(await sessionBehind(token)).toBeNull();
  expect(await addressToUndo(undoLinkOf(id), days(6))).toBeNull();
});

test("what was changed after it is taken back with it, also where its letter was never answered; a week later it stands", async () => {
  const cast = await aCast();
  const change = async (email: string, day: number) => {
    await askForAddress({ ...browser(cast, days(day)), personId: cast.dana.id }, { email });
    return (await newest(cast.dana.id)).id;
  };
  const first = await change(`one@${cast.slug}.example`, 0);
  await confirmAddress(browser(cast), { token: linkOf(first) });
  const second = await change(`two@${cast.slug}.example`, 1);
  await confirmAddress(browser(cast, days(1)), { token: linkOf(second) });
  const third = await change(`three@${cast.slug}.example`, 2);
  await undone(cast, first, days(2));
  expect((await addressOf(cast.dana.id)).email).toBe(cast.dana.email);
  await expect(confirmAddress(browser(cast, days(2)), { token: linkOf(third) })).rejects.toThrow("This link has stopped working.");
  await expect(undone(cast, second, days(2))).rejects.toThrow("This link has stopped working.");
  expect(await carried(third, "new", days(2))).toEqual([]);
  const late = await change(`late@${cast.slug}.example`, 3);
  await confirmAddress(browser(cast, days(3)), { token: linkOf(late) });
  await clearAway(days(9));
  expect(await addressToUndo(undoLinkOf(late), days(9))).not.toBeNull();
  await expect(undone(cast, late, days(11))).rejects.toThrow("This link has stopped working.");
  await clearAway(days(11));
  expect(await newest(cast.dana.id)).toBeUndefined();
});

test("a lost mailbox that was not lost: the old address says so before or after the new one answers", async () => {
  const cast = await aCast();
  await helpLostMailbox(on(MONDAY, cast, cast.ada), { before: cast.bev.email, email: `bev.new@${cast.slug}.example` });
  const { id } = await newest(cast.bev.id);
  expect(await addressToUndo(undoLinkOf(id), MONDAY)).toMatchObject({ isDone: false });
  await undone(cast, id, days(1));
  await expect(confirmAddress(browser(cast, days(2)), { token: linkOf(id) })).rejects.toThrow(Refusal);
  expect((await addressOf(cast.bev.id)).email).toBe(cast.bev.email);
});

test("put back into a mailbox that somebody else has joined meanwhile, both keep their names", async () => {
  const cast = await aCast();
  await askForAddress({ ...browser(cast), personId: cast.dana.id }, { email: `new@${cast.slug}.example` });
  const { id } = await newest(cast.dana.id);
  await confirmAddress(browser(cast), { token: linkOf(id) });
  await askForAddress({ ...browser(cast), personId: cast.eli.id }, { email: cast.dana.email });
  await confirmAddress(browser(cast), { token: linkOf((await newest(cast.eli.id)).id) });
  await undone(cast, id, days(1));
  expect([await addressOf(cast.dana.id), await addressOf(cast.eli.id)].map(({ email, beside }) => [email, beside])).toEqual([[cast.dana.email, 1], [cast.dana.email, 0]]);
});
