import { desc, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { inTransaction } from "@/db/client";
import { signInAttempt } from "@/db/schema";
import { NotFound, Refusal } from "@/lib/access/refusal";
import { seeInvitation } from "@/lib/access/answer";
import { seeInside } from "@/lib/access/see";
import { copyLink } from "@/lib/invitation/copy-link";
import { decline } from "@/lib/invitation/decline";
import { joinOnce } from "@/lib/invitation/join";
import { askForCode, proveByCode } from "@/lib/invitation/proof";
import { notNow } from "@/lib/invitation/not-now";
import { copiedLinkOf, invitationsOf } from "@/lib/invitation/read";
import { resend } from "@/lib/invitation/resend";
import { sayWrongPerson } from "@/lib/invitation/say-wrong-person";
import { copiedToken } from "@/lib/letter/token";
import { deliverSignIn } from "@/lib/letter/deliver-sign-in";
import { codeOf } from "@/lib/sign-in/secrets";
import { aCast, days, on } from "../cast/cast";
import { aPieceOfWork, eventsOn, joins } from "../cast/work";
import { invitationTo } from "./kept";

const YES = { name: "Amara", hears: "needed" };
const minutes = (n: number) => new Date(days(2).getTime() + n * 60_000);

/** Dana has made a link to Amara's invitation, and somebody has it open in a browser. */
async function copied() {
  const cast = await aCast();
  const work = await aPieceOfWork(cast, { ledBy: cast.dana });
  const { id } = await invitationTo(cast, cast.amara);
  const dana = on(days(1), cast, cast.dana, work);
  await copyLink(dana, { invitation: id });
  const token = copiedToken(id, 1);
  const mark = `browser of ${cast.slug}`;
  const browser = (at = minutes(0)) => ({ token, now: at, network: cast.slug, mark });
  const code = async () => codeOf((await attempt(cast.amara.email)).id);
  return { cast, work, id, dana, token, browser, code };
}

async function attempt(email: string) {
  const [row] = await inTransaction({}, (tx) => tx.select().from(signInAttempt).where(eq(signInAttempt.email, email)).orderBy(desc(signInAttempt.askedAt)).limit(1));
  return row!;
}

test("a copied link opens the same page, and joining by it asks for a code first", async () => {
  const { cast, work, token, browser } = await copied();
  expect((await eventsOn(cast, work)).at(-1)).toEqual({ kind: "invitation link copied", actorId: cast.dana.id, detail: { sector: "parent-carers", label: "" } });
  expect((await seeInvitation({ token, now: minutes(0) }, async () => null)).seen).toMatchObject({ byCopy: true, replaced: false });
  await expect(joinOnce(null)(browser(), YES)).rejects.toThrow("we first send a code to the address that was invited");
});

test("with the code of the letter, in the browser that asked, they join", async () => {
  const { cast, work, browser, code } = await copied();
  await askForCode(browser());
  const sent: { to: string; text: string }[] = [];
  await deliverSignIn({ attemptId: (await attempt(cast.amara.email)).id, now: minutes(1), mailer: async ({ to, text }) => void sent.push({ to: to.address, text }) });
  expect(sent).toMatchObject([{ to: cast.amara.email }]);
  expect(sent[0]!.text).not.toContain("/sign-in/continue");
  await proveByCode(browser(minutes(2)), { code: await code() });
  await expect(joinOnce(null)({ ...browser(minutes(3)), mark: "another browser" }, YES)).rejects.toThrow(Refusal);
  expect(await joinOnce(null)(browser(minutes(3)), YES)).toMatchObject({ work });
});

test("five wrong codes end it, each counted; a proof does not last", async () => {
  const { browser, code } = await copied();
  await askForCode(browser());
  for (let n = 0; n < 5; n++) await expect(proveByCode(browser(), { code: "000000" })).rejects.toThrow();
  await expect(proveByCode(browser(), { code: await code() })).rejects.toThrow("This code has stopped working.");
  await askForCode(browser(minutes(5)));
  await proveByCode(browser(minutes(6)), { code: await code() });
  await expect(joinOnce(null)(browser(minutes(50)), YES)).rejects.toThrow(Refusal);
});

test("whoever is signed in with the invited address needs no code; by a copied link nobody says “wrong person”", async () => {
  const { cast, work, browser } = await copied();
  await expect(sayWrongPerson(browser(), {})).rejects.toThrow("This link was passed on by hand.");
  expect(await joinOnce(cast.amara.email)(browser(), YES)).toMatchObject({ work });
});

test("sending the letter again stops the copied link; a link made anew works; the letter's own link is not touched by copying", async () => {
  const { cast, id, dana, token, work } = await copied();
  await resend(on(days(3), cast, cast.dana, work), { invitation: id });
  expect((await seeInvitation({ token, now: days(4) }, async () => null)).seen.replaced).toBe(true);
  await copyLink({ ...dana, now: days(4) }, { invitation: id });
  expect((await seeInvitation({ token: copiedToken(id, 2), now: days(4) }, async () => null)).seen.replaced).toBe(false);
  await joins(cast, work, cast.amara, days(4));
});

test("only the lead makes and sees the link, only where an answer may still come; twice at once makes one", async () => {
  const { cast, work, id, dana, browser } = await copied();
  await joins(cast, work, cast.chris);
  await expect(copyLink(on(days(1), cast, cast.chris, work), { invitation: id })).rejects.toThrow("Only the lead can do this.");
  await expect(copyLink(on(days(1), cast, cast.josh, work), { invitation: id })).rejects.toBeInstanceOf(NotFound);
  expect((await seeInside(on(days(1), cast, cast.chris, work), { link: copiedLinkOf(id) }))!.link).toBeNull();
  expect((await seeInside(dana, { link: copiedLinkOf(id) }))!.link).toMatchObject({ name: "Amara Mensah", token: copiedToken(id, 1) });
  await Promise.all([copyLink(dana, { invitation: id }), copyLink(dana, { invitation: id })]);
  await decline(browser(), {});
  await expect(copyLink(dana, { invitation: id })).rejects.toThrow("There is nothing to answer behind this invitation any more");
  expect((await seeInside(dana, { link: copiedLinkOf(id) }))!.link).toBeNull();
});

test("a link that has run out is not offered to the lead, also where the answer was not now", async () => {
  const { cast, work, id, dana, browser } = await copied();
  await notNow(browser(), {});
  const offered = async (at: typeof dana) => (await seeInside(at, { asked: invitationsOf }))!.asked.find((one) => one.id === id)!.forLead!.linkWorks;
  expect(await offered(dana)).toBe(true);
  const late = on(days(40), cast, cast.dana, work);
  expect(await offered(late)).toBe(false);
  expect((await seeInside(late, { link: copiedLinkOf(id) }))!.link).toBeNull();
});
