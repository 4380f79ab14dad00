import { expect, test } from "vitest";
import { NotFound } from "@/lib/access/refusal";
import { changeAddress } from "@/lib/partnership/change-address";
import { movedFrom, partnershipWith } from "@/lib/partnership/find";
import { makePartnership } from "@/lib/partnership/make";
import { RESERVED } from "@/lib/partnership/slugs";
import { aCast, days, on, type Cast } from "../cast/cast";
import { eventsHere } from "../charter/written";

const moves = (cast: Cast, slug: string, day = 1, now = cast.slug) => changeAddress(on(days(day), cast, cast.ada), { slug, now });
const fresh = (cast: Cast) => `new-${cast.slug}`;

test("the partnership gets another address; the old one leads there, also after it moves again", async () => {
  const cast = await aCast();
  await expect(moves(cast, `New ${cast.slug}!`)).rejects.toMatchObject({ field: "slug", message: `Use small letters, digits and dashes, like ${fresh(cast)}.` });
  await expect(moves(cast, fresh(cast), 1, "something-else")).rejects.toMatchObject({ field: "now" });
  expect(await moves(cast, ` ${fresh(cast)} `)).toEqual({ slug: fresh(cast) });
  expect((await partnershipWith(fresh(cast)))!.id).toBe(cast.partnershipId);
  expect(await partnershipWith(cast.slug)).toBeNull();
  await moves(cast, `newer-${cast.slug}`, 2, fresh(cast));
  for (const old of [cast.slug, fresh(cast)]) expect(await movedFrom(old)).toBe(`newer-${cast.slug}`);
  expect(await movedFrom("nobody-ever")).toBeNull();
  expect((await eventsHere(cast)).at(-1)).toEqual({ kind: "address changed", actorId: cast.ada.id, detail: { from: fresh(cast), to: `newer-${cast.slug}` } });
  await moves(cast, cast.slug, 3, `newer-${cast.slug}`);
  expect((await partnershipWith(cast.slug))!.id).toBe(cast.partnershipId);
  expect(await movedFrom(cast.slug)).toBeNull();
});

test("refused in words: reserved, taken, had by another, the same, nothing left of it", async () => {
  const [cast, other] = [await aCast(), await aCast()];
  for (const reserved of [...RESERVED, "!!!"]) await expect(moves(cast, reserved), reserved).rejects.toMatchObject({ field: "slug" });
  await expect(moves(cast, other.slug)).rejects.toMatchObject({ message: "Another partnership has this address, or had it. Choose another one." });
  await moves(other, fresh(other));
  await expect(moves(cast, other.slug)).rejects.toMatchObject({ field: "slug" });
  await expect(makePartnership(days(2), { name: "Sneaky", slug: other.slug })).rejects.toThrow("had the address");
  await expect(moves(cast, cast.slug)).rejects.toMatchObject({ message: "This is the address now. Choose another one." });
});

test("only an administrator; a stranger is told it is not there; twice at once it moves once", async () => {
  const [cast, other] = [await aCast(), await aCast()];
  await expect(changeAddress(on(days(1), cast, cast.mo), { slug: fresh(cast), now: cast.slug })).rejects.toThrow("Only an administrator");
  await expect(changeAddress({ ...on(days(1), other, other.ada), partnershipId: cast.partnershipId }, { slug: fresh(cast), now: cast.slug })).rejects.toThrow(NotFound);
  const sent = await Promise.allSettled([moves(cast, fresh(cast)), moves(cast, `two-${cast.slug}`)]);
  expect(sent.filter((one) => one.status === "fulfilled").length).toBeGreaterThanOrEqual(1);
  const now = (await movedFrom(cast.slug))!;
  expect((await partnershipWith(now))!.id).toBe(cast.partnershipId);
});

test("two partnerships that choose the same address at once: one has it, the other is told", async () => {
  for (let n = 0; n < 4; n++) {
    const [cast, other] = [await aCast(), await aCast()];
    const both = await Promise.allSettled([moves(cast, fresh(cast)), moves(other, fresh(cast))]);
    expect(both.flatMap((one) => (one.status === "rejected" ? [(one.reason as Error).message] : []))).toEqual(["Another partnership has this address, or had it. Choose another one."]);
  }
});
