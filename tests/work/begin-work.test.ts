import { expect, test } from "vitest";
import { z } from "zod/mini";
import { AlreadySent, NotFound, Refusal } from "@/lib/access/refusal";
import { may, seeInside } from "@/lib/access/see";
import { policy, type Permission } from "@/lib/access/policy";
import { deliver } from "@/lib/letter/deliver";
import type { Post } from "@/lib/letter/mailer";
import { seatsOf } from "@/lib/seat/read";
import { beginWork } from "@/lib/work/begin-work";
import { settledBeforeIn } from "@/lib/work/read";
import { aCast, MONDAY, on, type Cast, type Member } from "../cast/cast";
import { aPieceOfWork, eventsOn, IDEA, lettersIn } from "../cast/work";

const begun = async (cast: Cast, who: Member, more: Record<string, unknown> = {}) => beginWork(on(MONDAY, cast, who), { ...IDEA, seat: who.sector, ...more });

async function inside(cast: Cast, who: Member, slug: string) {
  const opened = await seeInside(on(MONDAY, cast, who, slug), { seats: seatsOf, settled: settledBeforeIn });
  return opened!;
}

test("Dana, a practitioner, begins a work: that is day 0, she leads and sits in her seat, and six seats stand", async () => {
  const cast = await aCast();
  const { slug } = await begun(cast, cast.dana);
  const { seen, seats } = await inside(cast, cast.dana, slug);
  expect(seen.work).toMatchObject({ title: IDEA.title, idea: IDEA.idea, ideaFrom: "family or forum", why: ["families raised it"], begunAt: MONDAY, openedAt: null });
  expect(seen.leadId).toBe(cast.dana.id);
  expect(seen.seat?.sector).toBe("education");
  expect(seats.map((seat) => [seat.sector, seat.members])).toEqual([
    ["parent-carers", 0], ["young-people", 0], ["education", 1], ["health", 0], ["social-care", 0], ["adult-services", 0],
  ]);
  expect((await eventsOn(cast, slug)).map((event) => event.kind)).toEqual(["work begun", "person joined"]);
});

test("rule 1: forum reps hear of it the same day, and who begins it is not told", async () => {
  const cast = await aCast();
  await begun(cast, cast.dana);
  const [letter, ...others] = await lettersIn(cast);
  expect(others).toEqual([]);
  expect(letter).toMatchObject({ kind: "work begun", personId: cast.bev.id });
  const posts: Post[] = [];
  await deliver({ partnershipId: cast.partnershipId, letterId: letter!.id, now: MONDAY, mailer: async (post) => void posts.push(post) });
  expect(posts[0]?.to.address).toBe(cast.bev.email);
  expect(posts[0]?.text).toContain(IDEA.idea);
});

test("rule 1: a forum rep begins a work too, and is not written to about her own idea", async () => {
  const cast = await aCast();
  const { slug } = await begun(cast, cast.bev);
  expect((await inside(cast, cast.bev, slug)).seen.seat?.sector).toBe("parent-carers");
  expect(await lettersIn(cast)).toEqual([]);
});

test("rule 1: until the letters go nothing opens but setting it up and inviting people; then the rest does", async () => {
  const cast = await aCast();
  const { slug } = await begun(cast, cast.dana);
  const allowed = async (at: string) => {
    const { seen } = await inside(cast, cast.dana, at);
    return (Object.keys(policy) as Permission[]).filter((what) => may(seen, what));
  };
  const before = await allowed(slug);
  expect(before).toEqual(expect.arrayContaining(["see the outline", "see inside", "set up the work", "withdraw the idea", "invite people"]));
  for (const shut of ["post a comment", "say which rung", "give a view", "add an action", "move the stage", "keep the record", "write the terms", "offer the lead"]) expect(before).not.toContain(shut);
  const opened = await aPieceOfWork(cast, { ledBy: cast.dana });
  expect(await allowed(opened)).toEqual(expect.arrayContaining(["post a comment", "say which rung", "give a view", "add an action", "move the stage"]));
  expect(await allowed(opened)).not.toContain("set up the work");
});

test("somebody from another voice sits in a seat with its own name", async () => {
  const cast = await aCast();
  const { slug } = await begun(cast, cast.dana, { seat: "other", seatLabel: "Council SEND team" });
  const { seats } = await inside(cast, cast.dana, slug);
  expect(seats).toHaveLength(7);
  expect(seats.at(-1)).toMatchObject({ sector: "other", label: "Council SEND team", members: 1 });
  await expect(begun(cast, cast.dana, { seat: "other" })).rejects.toThrow("Say what your seat is called");
});

test("what is settled already is kept as the starter said it, a limit or an answer, each told in the story", async () => {
  const cast = await aCast();
  const settled = [{ kind: "limit", what: "It must be ready by September", setBy: "The Cabinet", since: "2025-11-03" }, {}, { kind: "answer", what: "The printer is chosen" }];
  const { slug } = await begun(cast, cast.dana, { settled });
  expect((await inside(cast, cast.dana, slug)).settled).toMatchObject([
    { kind: "limit", what: "It must be ready by September", setBy: "The Cabinet", since: "2025-11-03" },
    { kind: "answer", what: "The printer is chosen", setBy: "", since: null },
  ]);
  expect((await eventsOn(cast, slug)).filter((event) => event.kind === "settled before said")).toHaveLength(2);
});

test("only practitioners and forum reps begin work; a stranger is told nothing is there; without a title nothing begins", async () => {
  const [cast, other] = [await aCast(), await aCast()];
  await expect(begun(cast, cast.mo)).rejects.toThrow(Refusal);
  await expect(begun(cast, cast.mo)).rejects.toThrow("Practitioners and forum reps begin work");
  await expect(begun(cast, cast.josh)).rejects.toBeInstanceOf(NotFound);
  await expect(beginWork({ ...on(MONDAY, cast, other.dana) }, { ...IDEA, seat: "health" })).rejects.toBeInstanceOf(NotFound);
  await expect(begun(cast, cast.dana, { title: "  " })).rejects.toBeInstanceOf(z.core.$ZodError);
  expect(await lettersIn(cast)).toEqual([]);
});

test("the same form twice at once is one work; two works with one title get an address each", async () => {
  const cast = await aCast();
  const at = { ...on(MONDAY, cast, cast.dana), once: { key: "begin-key-0001", digest: "same" } };
  const twice = await Promise.allSettled([1, 2].map(() => beginWork(at, { ...IDEA, seat: "education" })));
  expect(twice.filter((one) => one.status === "fulfilled")).toHaveLength(1);
  expect(twice.find((one) => one.status === "rejected")?.reason).toBeInstanceOf(AlreadySent);
  const more = await Promise.all([begun(cast, cast.dana), begun(cast, cast.eli)]);
  expect(new Set(["short-breaks-leaflet", ...more.map((one) => one.slug)]).size).toBe(3);
});
