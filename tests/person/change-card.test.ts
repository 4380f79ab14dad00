import { expect, test } from "vitest";
import { NotFound } from "@/lib/access/refusal";
import { seeHere } from "@/lib/access/see";
import { changeCard } from "@/lib/person/change-card";
import { myCard, myPart, partnershipsHere } from "@/lib/person/read";
import { aCast, days, MONDAY, on, type Cast, type Member } from "../cast/cast";
import { aPieceOfWork, joins, lettersIn } from "../cast/work";

const CARD = { name: "Dana", job: "SEND lead", reach: "Mornings", hears: "everything" };
const mine = async (cast: Cast, who: Member) => seeHere({ personId: who.id, partnershipId: cast.partnershipId, now: MONDAY }, "be here", { card: myCard, part: myPart });

test("Dana changes her card in one partnership: it is hers there, nobody hears, and nobody else's changes", async () => {
  const [cast, elsewhere] = [await aCast(), await aCast()];
  const before = await mine(cast, cast.chris);
  await changeCard(on(MONDAY, cast, cast.dana), { ...CARD, personId: cast.chris.id, role: "administrator", organisationId: null });
  expect((await mine(cast, cast.dana)).card).toEqual({ ...CARD, organisation: "Wolds Council", others: [] });
  expect((await mine(cast, cast.chris)).card).toEqual(before.card);
  expect((await mine(elsewhere, elsewhere.dana)).card.name).toBe("Dana Kerr");
  expect(await lettersIn(cast)).toEqual([]);
});

test("a card needs a name, and a choice that is on the list", async () => {
  const cast = await aCast();
  await expect(changeCard(on(MONDAY, cast, cast.dana), { ...CARD, name: "  " })).rejects.toThrow("Enter the name people shall see.");
  await expect(changeCard(on(MONDAY, cast, cast.dana), { ...CARD, hears: "never" })).rejects.toThrow("Choose how often we write.");
  await expect(changeCard(on(MONDAY, cast, cast.dana), { ...CARD, reach: "x".repeat(121) })).rejects.toThrow("Make this shorter");
});

test("somebody who is not known in a partnership has no card there", async () => {
  const [cast, elsewhere] = [await aCast(), await aCast()];
  await expect(changeCard(on(MONDAY, elsewhere, cast.dana), CARD)).rejects.toThrow(NotFound);
  await expect(changeCard(on(MONDAY, cast, cast.josh), CARD)).rejects.toThrow(NotFound);
});

test("home shows the works I sit in, the newest first, and no other", async () => {
  const cast = await aCast();
  const first = await aPieceOfWork(cast, { ledBy: cast.dana });
  const second = await aPieceOfWork(cast, { ledBy: cast.chris, title: "Later work", on: days(3) });
  await joins(cast, first, cast.amara);
  expect((await mine(cast, cast.amara)).part.works.map(({ slug }) => slug)).toEqual([first]);
  await joins(cast, second, cast.amara, days(3));
  expect((await mine(cast, cast.amara)).part.works.map(({ slug }) => slug)).toEqual([second, first]);
  expect((await mine(cast, cast.mo)).part.works).toEqual([]);
});

test("partnerships show themselves by name and address, and by nothing else", async () => {
  const cast = await aCast();
  expect((await partnershipsHere()).find(({ slug }) => slug === cast.slug)).toEqual({ slug: cast.slug, name: "Wolds and Coast", isDemo: false });
});
