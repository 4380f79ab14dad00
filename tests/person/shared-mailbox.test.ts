import { desc, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { inTransaction } from "@/db/client";
import { signInAttempt } from "@/db/schema";
import { seeHere } from "@/lib/access/see";
import { inviteMore } from "@/lib/invitation/invite-more";
import { join } from "@/lib/invitation/join";
import { linkToken } from "@/lib/letter/token";
import { myCard } from "@/lib/person/read";
import { askToSignIn } from "@/lib/sign-in/ask";
import { signInByLink } from "@/lib/sign-in/by-link";
import { goOnAs } from "@/lib/sign-in/go-on-as";
import { linkOf } from "@/lib/sign-in/secrets";
import { aCast, days, on, type Cast } from "../cast/cast";
import { aPieceOfWork, seatsOf } from "../cast/work";
import { invitationTo } from "../invitation/kept";
import { everyoneIn } from "../seat/kept";

/** Amara and Tunde read one mailbox. Amara sits in Dana's work; Tunde is asked as well. */
async function twoReadOneMailbox() {
  const cast = await aCast();
  const work = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] });
  const seats = await seatsOf(cast, work);
  const asks = (more = {}) => inviteMore(on(days(1), cast, cast.dana, work), { name: "Tunde", email: cast.amara.email, seat: seats["parent-carers"], how: "open", oneOfSeveral: "yes", ...more });
  const tundeJoins = async () => {
    const { id, generation } = await invitationTo(cast, cast.amara);
    return (await join({ token: linkToken(id, generation), now: days(2) }, { name: "Tunde", hears: "needed" })).personId;
  };
  return { cast, work, asks, tundeJoins };
}

test("two people share a mailbox: each has a seat, a name and a voice of their own", async () => {
  const { cast, asks, tundeJoins } = await twoReadOneMailbox();
  await asks();
  const tunde = await tundeJoins();
  expect(tunde).not.toBe(cast.amara.id);
  expect((await everyoneIn(cast)).filter(({ personId }) => [tunde, cast.amara.id].includes(personId))).toHaveLength(2);
  expect((await seeHere(on(days(3), cast, cast.amara), "be here", { card: myCard })).card.others).toEqual([{ id: tunde, name: "Tunde" }]);
});

test("unless the lead says that it is another person, an address that is known is refused as before; and the same name twice always", async () => {
  const { asks } = await twoReadOneMailbox();
  await expect(asks({ oneOfSeveral: "" })).rejects.toThrow("Amara Mensah has a seat in this work already.");
  await expect(asks({ name: "amara mensah" })).rejects.toThrow("Amara Mensah has a seat in this work already.");
  const both = await Promise.allSettled([asks(), asks()]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

const signsIn = async (cast: Cast) => {
  await askToSignIn({ now: days(4), network: cast.slug, mark: cast.slug }, { email: cast.amara.email, next: "/somewhere" });
  const [asked] = await inTransaction({}, (tx) => tx.select().from(signInAttempt).where(eq(signInAttempt.email, cast.amara.email)).orderBy(desc(signInAttempt.askedAt)).limit(1));
  return signInByLink({ now: days(4), network: cast.slug, mark: "" }, { token: linkOf(asked!.id) });
};

test("whoever signs in by a shared mailbox says which of them is here, and may go on as the other, and as nobody else", async () => {
  const { cast, asks, tundeJoins } = await twoReadOneMailbox();
  expect(await signsIn(cast)).toEqual({ personId: cast.amara.id, next: "/somewhere" });
  await asks();
  const tunde = await tundeJoins();
  expect(await signsIn(cast)).toEqual({ personId: cast.amara.id, next: "/account?said=which-of-you" });
  expect(await goOnAs({ personId: cast.amara.id }, { who: tunde })).toEqual({ personId: tunde });
  await expect(goOnAs({ personId: cast.amara.id }, { who: cast.dana.id })).rejects.toThrow("They do not read your mailbox");
  await expect(goOnAs({ personId: tunde }, { who: "nobody" })).rejects.toThrow();
});
