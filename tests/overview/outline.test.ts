import { expect, test } from "vitest";
import type { Reader } from "@/db/client";
import { NotFound } from "@/lib/access/refusal";
import { seeInside, seeOutline, type Reads } from "@/lib/access/see";
import { addAction } from "@/lib/action/add-action";
import { postComment } from "@/lib/comment/post";
import { decline } from "@/lib/invitation/decline";
import { chooseSeats } from "@/lib/seat/choose-seats";
import { beginWork } from "@/lib/work/begin-work";
import { insideReads, overviewReads } from "@/lib/work/read-overview";
import { aCast, days, MONDAY, on, type Cast, type Member } from "../cast/cast";
import { aPieceOfWork, IDEA, joins, tokenFor } from "../cast/work";

const overview = (cast: Cast, who: Member, slug: string, now = days(10)) => seeOutline(on(now, cast, who, slug), overviewReads, insideReads);
const seat = async (cast: Cast, who: Member, slug: string, sector: string) => (await overview(cast, who, slug)).start.table.find((one) => one.sector === sector)!;

test("inside, everyone round the table is named, from the first to join", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.bev] });
  await joins(cast, slug, cast.amara, days(3));
  const parents = await seat(cast, cast.dana, slug, "parent-carers");
  expect(parents.members).toEqual([
    { name: "Bev Holt", organisation: "Wolds Parent Carer Forum", joinedAt: MONDAY },
    { name: "Amara Mensah", organisation: null, joinedAt: days(3) },
  ]);
  expect((await overview(cast, cast.dana, slug)).start.table.map((one) => one.sector)).toEqual(["parent-carers", "young-people", "education", "health", "social-care", "adult-services"]);
});

test("Mo, with the outline, is given practitioners' names and only that families joined: no name of theirs leaves the database", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara, cast.bev, cast.josh, cast.chris] });
  await postComment(on(MONDAY, cast, cast.amara, slug), { body: "Words for those inside" });
  const { inside, seen: _, ...outline } = await overview(cast, cast.mo, slug);
  expect(inside).toBeNull();
  const text = JSON.stringify(outline);
  for (const hidden of ["Amara", "Bev", "Josh", "Parent Carer Forum", "Words for those inside", "@"]) expect(text).not.toContain(hidden);
  for (const shown of ["Dana Kerr", "Chris Boyle", "Coast NHS"]) expect(text).toContain(shown);
  const families = outline.start.table.filter((one) => one.sector === "parent-carers" || one.sector === "young-people");
  expect(families.map((one) => one.members.map((member) => member.name))).toEqual([[null, null], [null]]);
  expect(outline.start.lead).toEqual({ name: "Dana Kerr", job: "SEND officer", reach: "01632 960 001, Monday to Thursday", organisation: "Wolds Council" });
});

test("a forum rep who leads from the parent carers' seat is named to those inside only", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.bev, joined: [cast.chris] });
  expect((await overview(cast, cast.mo, slug)).start.lead).toBeNull();
  expect((await overview(cast, cast.chris, slug)).start.lead).toMatchObject({ name: "Bev Holt" });
});

test("for Josh before he joins, and for another partnership, there is no overview", async () => {
  const [cast, other] = [await aCast(), await aCast()];
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana });
  await expect(overview(cast, cast.josh, slug)).rejects.toBeInstanceOf(NotFound);
  await expect(overview(other, other.dana, slug)).rejects.toBeInstanceOf(NotFound);
});

test("a seat shows how it stands: asked, said no, left empty with its reason", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana });
  expect(await seat(cast, cast.dana, slug, "health")).toMatchObject({ members: [], waiting: 1, saidNo: 0, emptyBecause: null });
  await decline({ token: await tokenFor(cast, slug, cast.chris), now: days(1) }, { because: "" });
  expect(await seat(cast, cast.dana, slug, "health")).toMatchObject({ members: [], waiting: 0, saidNo: 1 });
  const { slug: early } = await beginWork(on(MONDAY, cast, cast.dana), { ...IDEA, seat: "education" });
  await chooseSeats(on(MONDAY, cast, cast.dana, early), { sectors: ["parent-carers", "education", "health", "social-care", "adult-services"], "because-young-people": "Nobody is old enough.", heardHow: "Through the youth forum." });
  expect(await seat(cast, cast.dana, early, "young-people")).toMatchObject({ waiting: 0, emptyBecause: "Nobody is old enough.", heardHow: "Through the youth forum." });
});

test("what was settled before is said to everyone with a role, in the order it was named", async () => {
  const cast = await aCast();
  const settled = [{ kind: "limit", what: "Print by March", setBy: "the council", since: "2025-10-02" }, { kind: "answer", what: "A leaflet, not a video" }];
  const { slug } = await beginWork(on(MONDAY, cast, cast.dana), { ...IDEA, seat: "education", settled });
  expect((await overview(cast, cast.mo, slug)).start.settled.map(({ id: _, ...one }) => one)).toEqual([
    { kind: "limit", what: "Print by March", setBy: "the council", since: "2025-10-02" },
    { kind: "answer", what: "A leaflet, not a video", setBy: "", since: null },
  ]);
});

test("Amara is new until she has said something; Dana, who began it, never is", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  const isNew = async (who: Member) => (await overview(cast, who, slug)).inside!.before.isNew;
  expect([await isNew(cast.amara), await isNew(cast.dana)]).toEqual([true, false]);
  await postComment(on(days(1), cast, cast.amara, slug), { body: "Hello" });
  expect(await isNew(cast.amara)).toBe(false);
});

test("the action she is asked to lead, and the next one that is due, stand before Amara", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  const membershipOf = async (who: Member) => (await seeInside(on(MONDAY, cast, who, slug), {}))!.seen.membershipId;
  const [amara, dana] = [await membershipOf(cast.amara), await membershipOf(cast.dana)];
  await addAction(on(MONDAY, cast, cast.dana, slug), { what: "Book a room", leads: [dana], due: "2026-01-20" });
  await addAction(on(MONDAY, cast, cast.dana, slug), { what: "Choose pictures", leads: [amara], due: "2026-02-20" });
  const before = (await overview(cast, cast.amara, slug)).inside!.before;
  expect(before.asked).toEqual({ number: 2, what: "Choose pictures" });
  expect(before.due).toEqual({ number: 1, what: "Book a room", due: "2026-01-20", isPast: true });
  expect((await overview(cast, cast.dana, slug)).inside!.before.asked).toBeNull();
});

const OF_THE_DOOR = ["the session", "begin", "the prelude", "the standing", "commit"].length;

test("the whole overview is at most twelve statements, whatever the size of the work", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  let asked = 0;
  const counted = <Seen>(reads: Reads<Seen>): Reads<Seen> =>
    Object.fromEntries(Object.entries(reads).map(([name, read]) => [name, (seen: Seen, reader: Reader) => read(seen, counting(reader))]));
  const counting = (reader: Reader): Reader =>
    new Proxy(reader, {
      get(target, name: keyof Reader) {
        const found = target[name];
        if (typeof found !== "function") return found;
        if (["select", "selectDistinct", "execute"].includes(name)) asked += 1;
        return found.bind(target);
      },
    });
  await seeOutline(on(days(1), cast, cast.amara, slug), counted(overviewReads), counted(insideReads));
  expect(asked).toBeGreaterThan(3);
  expect(OF_THE_DOOR + asked).toBeLessThanOrEqual(12);
});
