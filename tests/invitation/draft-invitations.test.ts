import { expect, test } from "vitest";
import { z } from "zod/mini";
import { FieldRefusal, NotFound, Refusal } from "@/lib/access/refusal";
import { seeInside } from "@/lib/access/see";
import { draftInvitations } from "@/lib/invitation/draft-invitations";
import { chooseSeats } from "@/lib/seat/choose-seats";
import { NEEDED_SECTORS } from "@/lib/seat/sectors";
import { beginWork } from "@/lib/work/begin-work";
import { draftsOf } from "@/lib/work/read-setup";
import { aCast, MONDAY, on, type Cast } from "../cast/cast";
import { aPieceOfWork, eventsOn, IDEA, lettersIn, seatsOf } from "../cast/work";

const begun = async (cast: Cast) => (await beginWork(on(MONDAY, cast, cast.dana), { ...IDEA, seat: "education" })).slug;
const drafts = async (cast: Cast, slug: string, who = cast.dana) => (await seeInside(on(MONDAY, cast, who, slug), { drafts: draftsOf }))?.drafts;

async function refusal(deed: Promise<unknown>): Promise<[string, string]> {
  const error = await deed.catch((why: unknown) => why);
  if (error instanceof FieldRefusal) return [error.field, error.message];
  const [issue] = (error as z.core.$ZodError).issues;
  return [issue!.path.join("."), issue!.message];
}

test("people to ask and the letter's words are kept; nothing goes out", async () => {
  const cast = await aCast();
  const slug = await begun(cast);
  const seats = await seatsOf(cast, slug);
  const heard = await lettersIn(cast);
  const guests = [
    { name: "Amara Mensah", email: " Amara@Example.com ", seat: seats["parent-carers"], how: "nominated", organisation: "Wolds Parent Carer Forum" },
    { name: "", email: "", seat: seats["young-people"], how: "" },
    { name: "Chris Boyle", email: cast.chris.email, seat: seats.health, how: "" },
  ];
  await draftInvitations(on(MONDAY, cast, cast.dana, slug), { guests, message: "Come and tell us.", timeAsked: "An hour", offers: ["online"] });
  expect(await drafts(cast, slug)).toEqual([
    { name: "Amara Mensah", email: "amara@example.com", seat: seats["parent-carers"], organisation: "Wolds Parent Carer Forum", how: "nominated", shared: false },
    { name: "Chris Boyle", email: cast.chris.email, seat: seats.health, organisation: "", how: "picked", shared: false },
  ]);
  expect(await lettersIn(cast)).toEqual(heard);
  expect((await eventsOn(cast, slug)).at(-1)).toMatchObject({ kind: "letter written", actorId: cast.dana.id, detail: { invited: 2 } });
});

test("coming back and changing the list leaves only what was said last", async () => {
  const cast = await aCast();
  const slug = await begun(cast);
  const seats = await seatsOf(cast, slug);
  const at = on(MONDAY, cast, cast.dana, slug);
  await draftInvitations(at, { guests: [{ name: "Chris", email: cast.chris.email, seat: seats.health }], message: "First." });
  await draftInvitations(at, { guests: [{ name: "Chris Boyle", email: cast.chris.email, seat: seats.health }] });
  expect((await drafts(cast, slug))?.map((draft) => draft.name)).toEqual(["Chris Boyle"]);
  expect((await seeInside(at, {}))!.seen.work.message).toBe("");
});

test("what is wrong is said beside its own box, in the words of the page", async () => {
  const cast = await aCast();
  const slug = await begun(cast);
  const seats = await seatsOf(cast, slug);
  const at = on(MONDAY, cast, cast.dana, slug);
  const amara = { name: "Amara Mensah", email: "amara@example.com", seat: seats["parent-carers"], how: "open" };
  const draft = (...guests: object[]) => refusal(draftInvitations(at, { guests }));
  expect(await draft({ ...amara, email: "amara at example" })).toEqual(["guests.0.email", "Enter an email address in the correct format, like name@example.com"]);
  expect(await draft(amara, {}, { ...amara, name: "Amara M", email: "AMARA@example.com" })).toEqual(["guests.2.email", "Amara Mensah is already invited"]);
  expect(await draft({ ...amara, how: "" })).toEqual(["guests[0].how", "Choose how Amara Mensah was chosen."]);
  expect(await draft({ ...amara, seat: cast.partnershipId })).toEqual(["guests[0].seat", "Choose a seat of this work that is not left empty."]);
  expect(await draft({ ...amara, email: cast.dana.email })).toEqual(["guests[0].email", "Dana Kerr has a seat in this work already"]);
  expect(await draft({ email: "amara@example.com", seat: seats.health })).toEqual(["guests.0.name", "Enter the person's name."]);
  expect(await drafts(cast, slug)).toEqual([]);
});

test("whoever has not been said how they were chosen is named at once, each beside their own box; health is not asked", async () => {
  const cast = await aCast();
  const slug = await begun(cast);
  const seats = await seatsOf(cast, slug);
  const guests = [
    { name: "Amara Mensah", email: "amara@example.com", seat: seats["parent-carers"], how: "" },
    { name: "Chris Boyle", email: cast.chris.email, seat: seats.health, how: "" },
    { name: "Josh Hill", email: "josh.hill@example.com", seat: seats["young-people"], how: "" },
  ];
  await expect(draftInvitations(on(MONDAY, cast, cast.dana, slug), { guests })).rejects.toMatchObject({
    field: "guests[0].how", message: "Choose how Amara Mensah was chosen.", others: [{ field: "guests[2].how", message: "Choose how Josh Hill was chosen." }],
  });
});

test("nobody is asked for a seat that was left empty, nor for a seat of another work", async () => {
  const cast = await aCast();
  const [slug, elsewhere] = [await begun(cast), await begun(cast)];
  const seats = await seatsOf(cast, slug);
  const at = on(MONDAY, cast, cast.dana, slug);
  await chooseSeats(at, { sectors: NEEDED_SECTORS.filter((sector) => sector !== "health"), "because-health": "Not in it." });
  const ask = (seat: string | undefined) => draftInvitations(at, { guests: [{ name: "Chris", email: cast.chris.email, seat }] });
  await expect(ask(seats.health)).rejects.toThrow("not left empty");
  await expect(ask((await seatsOf(cast, elsewhere)).health)).rejects.toThrow("Choose a seat of this work");
});

test("only the lead drafts, and only the lead sees the addresses; a stranger is told it is not there", async () => {
  const [cast, other] = [await aCast(), await aCast()];
  const slug = await begun(cast);
  await expect(draftInvitations(on(MONDAY, cast, cast.chris, slug), { guests: [] })).rejects.toThrow(Refusal);
  await expect(draftInvitations(on(MONDAY, cast, cast.josh, slug), { guests: [] })).rejects.toBeInstanceOf(NotFound);
  await expect(draftInvitations(on(MONDAY, other, other.dana, slug), { guests: [] })).rejects.toBeInstanceOf(NotFound);
  const sent = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  expect([await drafts(cast, sent), await drafts(cast, sent, cast.amara)]).toEqual([[], []]);
});

test("two lists at once: one of them stands whole, never a mixture", async () => {
  const cast = await aCast();
  const slug = await begun(cast);
  const seats = await seatsOf(cast, slug);
  const list = (name: string) => ["one", "two"].map((n) => ({ name: `${name} ${n}`, email: `${name}.${n}@example.com`, seat: seats.health }));
  const at = on(MONDAY, cast, cast.dana, slug);
  await Promise.all([draftInvitations(at, { guests: list("ann") }), draftInvitations(at, { guests: list("ben") })]);
  const names = (await drafts(cast, slug))!.map((draft) => draft.name);
  expect([["ann one", "ann two"], ["ben one", "ben two"]]).toContainEqual(names);
});
