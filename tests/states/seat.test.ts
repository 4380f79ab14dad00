import { test } from "vitest";
import { inTransaction } from "@/db/client";
import { invitation, membership } from "@/db/schema";
import { Refusal } from "@/lib/access/refusal";
import { seeInside } from "@/lib/access/see";
import { askForNewLink } from "@/lib/invitation/ask-for-new-link";
import { decline } from "@/lib/invitation/decline";
import { invitationDelivered, invitationNotReached, invitationOpened } from "@/lib/invitation/delivered";
import { inviteMore } from "@/lib/invitation/invite-more";
import { join } from "@/lib/invitation/join";
import { notNow } from "@/lib/invitation/not-now";
import { resend } from "@/lib/invitation/resend";
import { linkState, stateOf } from "@/lib/invitation/rules";
import { sayWrongPerson } from "@/lib/invitation/say-wrong-person";
import { suggestSomeoneElse } from "@/lib/invitation/suggest-someone-else";
import { withdraw } from "@/lib/invitation/withdraw";
import { linkToken } from "@/lib/letter/token";
import { addSeat } from "@/lib/seat/add-seat";
import { agreeEmpty } from "@/lib/seat/agree-empty";
import { leave } from "@/lib/seat/leave";
import { leaveEmpty } from "@/lib/seat/leave-empty";
import { seatsOf as countedSeats } from "@/lib/seat/read";
import { mattersOf } from "@/lib/seat/read-matters";
import { aCast, days, on, type Cast, type Member } from "../cast/cast";
import { aPieceOfWork, seatsOf } from "../cast/work";
import { tableOf, walk, type Walker } from "./table";

type Here = { cast: Cast; slug: string };
let made = 0;

async function aTable(): Promise<Here> {
  const cast = await aCast();
  return { cast, slug: await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara] }) };
}

const inCast = <T>(cast: Cast, read: Parameters<typeof inTransaction<T>>[1]) => inTransaction({ partnershipId: cast.partnershipId }, read);
const invitedAs = async (cast: Cast, email: string) => (await inCast(cast, (tx) => tx.select().from(invitation))).filter((one) => one.email === email).at(-1);

/** A seat of its own, with a guest who is asked for it. */
async function anAddedSeat({ cast, slug }: Here): Promise<Walker> {
  const label = `Housing ${++made}`;
  let [day, times] = [1, 0];
  const at = (who: Member) => on(days((day += 0.1)), cast, who, slug);
  await addSeat(at(cast.dana), { label });
  const seat = (await seatsOf(cast, slug))[label]!;
  const guest = { name: `Guest ${made}`, email: "", id: "" };
  const counted = async () => (await seeInside(on(days(day), cast, cast.dana, slug), { seats: countedSeats }))!.seats.find(({ id }) => id === seat)!;
  const agreed = async () => (await seeInside(on(days(day), cast, cast.dana, slug), { matters: mattersOf }))!.matters.excuses.some(({ seatId }) => seatId === seat);
  const because = () => `Nobody can come, reason ${times}`;
  const asked = async () => (await invitedAs(cast, guest.email)) ?? Promise.reject(new Refusal("There is no letter yet."));
  const emptied = async () => (await counted()).emptyBecause !== null;
  return {
    stands: async () => {
      const { members, asked: invited, emptyBecause } = await counted();
      if (members > 0) return "joined";
      if (emptyBecause !== null) return (await agreed()) ? "left empty, agreed" : "left empty";
      return invited > 0 ? "invited" : "nobody yet";
    },
    does: {
      "invite": async () => {
        const { members, asked: invited } = await counted();
        if (members + invited === 0) guest.email = `guest-${made}-${day}@${cast.slug}.example`;
        return inviteMore(at(cast.dana), { ...guest, seat, organisation: "" });
      },
      "take it back": async () => withdraw(at(cast.dana), { invitation: (await asked()).id }),
      "join": async () => {
        const { id, generation } = await asked();
        ({ personId: guest.id } = await join({ token: linkToken(id, generation), now: days((day += 0.1)) }, { name: guest.name, hears: "needed" }));
      },
      "leave": async () => {
        if ((await counted()).members === 0) throw new Refusal("Nobody sits there who could leave.");
        await leave(on(days((day += 0.1)), cast, { id: guest.id } as Member, slug), {});
      },
      "leave empty": () => leaveEmpty(at(cast.dana), { seat, because: because() }),
      "give a new reason": async () => {
        if (!(await emptied())) throw new Refusal("No reason stands there.");
        times += 1;
        await leaveEmpty(at(cast.dana), { seat, because: because() });
      },
      "agree to the reason": () => agreeEmpty(at(cast.amara), { seat, because: because() }),
    },
  };
}

test("a seat stands as docs/states.md says, whatever is done to it", { timeout: 90_000 }, async () => {
  const here = await aTable();
  await walk(tableOf("A seat"), { begin: () => anAddedSeat(here), runs: 25, longest: 9, seed: 20261207 });
});

/** One guest, asked for the health seat by a letter of their own. */
async function aGuest({ cast, slug }: Here): Promise<Walker> {
  const email = `nurse-${++made}@${cast.slug}.example`;
  const seat = (await seatsOf(cast, slug)).health;
  let [day, letters] = [1, 1];
  await inviteMore(on(days(day), cast, cast.dana, slug), { name: `Nurse ${made}`, email, seat, organisation: "" });
  const found = async () => (await invitedAs(cast, email))!;
  const next = () => days((day += 1.1));
  const notices = (does: typeof invitationDelivered) => async () => does({ partnershipId: cast.partnershipId, invitationId: (await found()).id, now: days(day) });
  const answers = <T>(does: (at: { token: string; now: Date }, given: unknown) => Promise<T>, given: unknown = {}) => async () => {
    const { id, generation } = await found();
    return does({ token: linkToken(id, generation), now: days(day) }, given);
  };
  return {
    notices: ["it arrives", "it does not arrive", "they open it", "30 days pass"],
    stands: async () => {
      const invitation = await found();
      const state = stateOf(invitation, days(day));
      return linkState({ invitation, replaced: false, stage: "idea" }, days(day)) === "expired" && state !== "expired" ? `expired, ${state}` : state;
    },
    does: {
      "it arrives": notices(invitationDelivered), "it does not arrive": notices(invitationNotReached), "they open it": notices(invitationOpened),
      "not now": answers(notNow), "no": answers(decline), "someone else": answers(suggestSomeoneElse, { name: "Ola" }), "not for me": answers(sayWrongPerson),
      "yes": answers(join, { name: "Nurse", hears: "needed" }),
      "the lead takes it back": async () => withdraw(on(days(day), cast, cast.dana, slug), { invitation: (await found()).id }),
      "the lead sends it again": async () => {
        await resend(on(next(), cast, cast.dana, slug), { invitation: (await found()).id });
        letters += 1;
      },
      "30 days pass": async () => { day += 31; },
      "they ask for a new link": async () => {
        await answers(askForNewLink)();
        letters += 1;
      },
      "they leave": async () => {
        const { id } = await found();
        const sits = (await inCast(cast, (tx) => tx.select().from(membership))).find(({ invitationId, leftAt }) => invitationId === id && leftAt === null);
        if (!sits) throw new Refusal("They have no seat.");
        await leave(on(days(day), cast, { id: sits.personId } as Member, slug), {});
      },
    },
    skips: (deed) => deed === "the lead sends it again" && letters >= 3,
  };
}

test("an invitation stands as docs/states.md says, whatever happens to it", { timeout: 90_000 }, async () => {
  const here = await aTable();
  await walk(tableOf("An invitation"), { begin: () => aGuest(here), runs: 40, longest: 6, seed: 20261208 });
});
