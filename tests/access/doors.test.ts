import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { z } from "zod/mini";
import { inTransaction } from "@/db/client";
import { work } from "@/db/schema";
import { and } from "@/db/where";
import { own, change } from "@/lib/access/change";
import { policy, partnershipPolicy } from "@/lib/access/policy";
import { AlreadySent, NotFound, Refusal } from "@/lib/access/refusal";
import { seeHere, seeInside, seeOutline } from "@/lib/access/see";
import { insideWork, visibleWork } from "@/lib/access/visible";
import { beginWork } from "@/lib/work/begin-work";
import { sendInvitations } from "@/lib/invitation/send-invitations";
import { chooseSeats } from "@/lib/seat/choose-seats";
import { NEEDED_SECTORS } from "@/lib/seat/sectors";
import { aCast, days, MONDAY, on, type Cast, type Member } from "../cast/cast";
import { aPieceOfWork, eventsOn, IDEA, lettersIn } from "../cast/work";

const everyone = (cast: Cast): Member[] => [cast.amara, cast.bev, cast.chris, cast.dana, cast.eli, cast.fatima, cast.josh, cast.mo, cast.ada];

const rename = change({
  may: "say which rung",
  input: z.object({ title: z.string().check(z.minLength(1, "Enter a title.")) }),
  async does({ tx, partnership, work: here }, { title }) {
    await tx.update(work).set({ title }).where(and(eq(work.partnershipId, partnership.id), eq(work.id, here.id)));
    return { result: title, event: { kind: "comment posted", subjectId: here.id, detail: { number: 1 } } };
  },
});

test("a deed is done, chained and told together; the doer is not told", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  const before = (await eventsOn(cast, slug)).length;
  await rename(on(days(1), cast, cast.dana, slug), { title: "Leaflet" });
  const happened = await eventsOn(cast, slug);
  expect(happened).toHaveLength(before + 1);
  expect(happened.at(-1)).toMatchObject({ kind: "comment posted", actorId: cast.dana.id });
  expect((await lettersIn(cast)).filter((l) => l.personId === cast.dana.id && l.kind === "comment posted")).toEqual([]);
});

test("a stranger is told it is not there; somebody who may see it and may not do it is refused in words", async () => {
  const [cast, other] = [await aCast(), await aCast()];
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  await expect(rename(on(MONDAY, other, other.dana, slug), { title: "x" })).rejects.toBeInstanceOf(NotFound);
  await expect(rename({ ...on(MONDAY, other, other.dana, slug), partnershipId: cast.partnershipId }, { title: "x" })).rejects.toBeInstanceOf(NotFound);
  await expect(rename(on(MONDAY, cast, cast.josh, slug), { title: "x" })).rejects.toBeInstanceOf(NotFound);
  await expect(rename(on(MONDAY, cast, cast.amara, slug), { title: "x" })).rejects.toThrow(Refusal);
  await expect(rename(on(MONDAY, cast, cast.amara, slug), { title: "x" })).rejects.toThrow("Only the lead can do this");
  await expect(rename(on(MONDAY, cast, cast.mo, slug), { title: "x" })).rejects.toThrow("Only people with a seat");
});

test("bad input never reaches the database, and a deed that fails leaves nothing behind", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana });
  const before = await eventsOn(cast, slug);
  await expect(rename(on(MONDAY, cast, cast.dana, slug), { title: "" })).rejects.toBeInstanceOf(z.core.$ZodError);
  const halfway = change({ may: "say which rung", input: z.object({}), async does({ tx, work: here }) {
    await tx.update(work).set({ title: "Half done" }).where(eq(work.id, here.id));
    throw new Refusal("No.");
  } });
  await expect(halfway(on(MONDAY, cast, cast.dana, slug), {})).rejects.toThrow("No.");
  expect(await eventsOn(cast, slug)).toEqual(before);
  const [row] = await inTransaction({ partnershipId: cast.partnershipId }, (tx) => tx.select().from(work).where(eq(work.slug, slug)));
  expect(row!.title).toBe(IDEA.title);
});

test("the same form sent twenty times at once begins one piece of work, and each sending learns where it is", async () => {
  const cast = await aCast();
  const once = { key: "form-key-0001", digest: "the same text" };
  const begin = () => beginWork({ ...on(MONDAY, cast, cast.dana), once }, { ...IDEA, seat: "education" }, (made) => `/work/${made.slug}`);
  const tries = await Promise.allSettled(Array.from({ length: 20 }, begin));
  expect(tries.filter((t) => t.status === "fulfilled")).toHaveLength(1);
  const again = tries.flatMap((t) => (t.status === "rejected" ? [t.reason as AlreadySent] : []));
  expect(again.every((e) => e instanceof AlreadySent && e.same && e.place === "/work/short-breaks-leaflet")).toBe(true);
});

test("another text under the same key is not swallowed: the person is asked", async () => {
  const cast = await aCast();
  const send = (digest: string, title: string) => beginWork({ ...on(MONDAY, cast, cast.dana), once: { key: "form-key-0002", digest } }, { ...IDEA, title, seat: "education" });
  await send("a", "One");
  await expect(send("b", "Two")).rejects.toMatchObject({ same: false });
  const [kept] = await inTransaction({ partnershipId: cast.partnershipId }, (tx) => tx.select({ title: work.title }).from(work).where(eq(work.partnershipId, cast.partnershipId)));
  expect(kept!.title).toBe("One");
});

test("a form that was refused may be sent again under the same key", async () => {
  const cast = await aCast();
  const { slug } = await beginWork(on(MONDAY, cast, cast.dana), { ...IDEA, seat: "education" });
  const at = { ...on(MONDAY, cast, cast.dana, slug), once: { key: "form-key-0003", digest: "x" } };
  await expect(sendInvitations(at, {})).rejects.toBeInstanceOf(Refusal);
  await chooseSeats({ ...at, once: { key: "form-key-0003", digest: "y" } }, { sectors: [...NEEDED_SECTORS] });
});

test("events at once stand in one unbroken order", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana });
  await Promise.all(Array.from({ length: 12 }, (_, n) => rename(on(days(n), cast, cast.dana, slug), { title: `Leaflet ${n}` })));
  const happened = await eventsOn(cast, slug);
  expect(happened.filter((e) => e.kind === "comment posted")).toHaveLength(12);
});

test("the lists show exactly the works that the policy opens, for the whole cast", async () => {
  const cast = await aCast();
  const slugs = [
    await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara, cast.chris] }),
    await aPieceOfWork(cast, { ledBy: cast.bev, joined: [cast.josh], title: "Contact cards" }),
    (await beginWork(on(MONDAY, cast, cast.eli), { ...IDEA, title: "Just begun", seat: "social-care" })).slug,
  ];
  for (const who of everyone(cast)) {
    const byPolicy: string[] = [];
    const insideByPolicy: string[] = [];
    for (const slug of slugs) {
      const seen = await seeOutline(on(MONDAY, cast, who, slug), {}, {}).catch((e) => (e instanceof NotFound ? null : Promise.reject(e)));
      if (seen) byPolicy.push(slug);
      if (seen?.inside) insideByPolicy.push(slug);
    }
    const lists = await seeHere(on(MONDAY, cast, who), "be here", {
      all: (seen, reader) => reader.select({ slug: work.slug }).from(work).where(visibleWork(seen)),
      inside: (seen, reader) => reader.select({ slug: work.slug }).from(work).where(insideWork(seen)),
    }).catch((e) => (e instanceof NotFound ? { all: [], inside: [] } : Promise.reject(e)));
    expect(lists.all.map((w) => w.slug).sort(), who.name).toEqual(byPolicy.sort());
    expect(lists.inside.map((w) => w.slug).sort(), who.name).toEqual(insideByPolicy.sort());
  }
});

test("whoever may do anything to a work may see it", () => {
  const roles = ["practitioner", "forum rep", "manager", "administrator"] as const;
  for (const held of [[], ...roles.map((r) => [r])])
    for (const seat of [null, { id: "s", sector: "health" as const, label: "" }])
      for (const leadId of [null, "me"]) {
        const s = { person: { id: "me", name: "" }, roles: held, seat, leadId, stage: "idea", membershipId: seat && "m", work: { openedAt: MONDAY, recordedAfterwards: false } } as never;
        for (const [permission, rule] of Object.entries(policy)) if (rule(s)) expect(policy["see the outline"](s), permission).toBe(true);
        for (const rule of Object.values(partnershipPolicy)) expect(typeof rule(s)).toBe("boolean");
      }
});

test("inside is for those with a seat; a role alone sees the outline", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  expect(await seeInside(on(MONDAY, cast, cast.amara, slug), {})).not.toBeNull();
  expect(await seeInside(on(MONDAY, cast, cast.mo, slug), {})).toBeNull();
  expect(await seeInside(on(MONDAY, cast, cast.ada, slug), {})).toBeNull();
  await expect(seeInside(on(MONDAY, cast, cast.josh, slug), {})).rejects.toBeInstanceOf(NotFound);
});

test("own rows: only somebody known in the partnership", async () => {
  const cast = await aCast();
  const mine = own({ input: z.object({}), does: async ({ person }) => person.name });
  expect(await mine(on(MONDAY, cast, cast.dana), {})).toBe("Dana Kerr");
  await expect(mine(on(MONDAY, cast, cast.josh), {})).rejects.toBeInstanceOf(NotFound);
});
