import { desc, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { inTransaction } from "@/db/client";
import { addressChange, person } from "@/db/schema";
import { NotFound, Refusal } from "@/lib/access/refusal";
import { deliverAddress } from "@/lib/letter/deliver-address";
import { helpLostMailbox } from "@/lib/person/help-lost-mailbox";
import { askForAddress, confirmAddress } from "@/lib/sign-in/address";
import { linkOf } from "@/lib/sign-in/secrets";
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
