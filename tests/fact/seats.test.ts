import { expect, test } from "vitest";
import { seeOutline } from "@/lib/access/see";
import { factsOf } from "@/lib/fact/read";
import { withdraw } from "@/lib/invitation/withdraw";
import { addWithoutEmail } from "@/lib/seat/add-without-email";
import { agreeEmpty } from "@/lib/seat/agree-empty";
import { askForSeat } from "@/lib/seat/ask-for-seat";
import { giveSeat } from "@/lib/seat/give-seat";
import { leave } from "@/lib/seat/leave";
import { leaveEmpty } from "@/lib/seat/leave-empty";
import { inTransaction } from "@/db/client";
import { seatRequest } from "@/db/schema";
import { aCast, days, on, type Cast } from "../cast/cast";
import { aPieceOfWork, seatsOf } from "../cast/work";
import { invitationTo } from "../invitation/kept";

const told = async (cast: Cast, slug: string) => (await seeOutline(on(days(20), cast, cast.dana, slug), { facts: factsOf }, {})).facts.list.slice(2).map(({ kind, id: _, recordedOn: __, order: ___, day: ____, ...rest }) => ({ kind, ...rest }));

test("who left, who came without e-mail and which empty seat families agreed to are facts", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.bev, cast.chris] });
  const seats = await seatsOf(cast, slug);
  const dana = on(days(2), cast, cast.dana, slug);
  await leave(on(days(2), cast, cast.chris, slug), {});
  await withdraw(dana, { invitation: (await invitationTo(cast, cast.fatima)).id });
  await leaveEmpty(dana, { seat: seats["adult-services"]!, because: "It ends at 16." });
  await agreeEmpty(on(days(3), cast, cast.bev, slug), { seat: seats["adult-services"]!, because: "It ends at 16." });
  await addWithoutEmail(on(days(4), cast, cast.dana, slug), { name: "Rose", seat: seats["young-people"]!, how: "open", paidByLead: "yes", told: "phone" });
  const bev = { seat: "parent carers", member: cast.bev.id };
  const facts = await told(cast, slug);
  expect(facts).toContainEqual({ kind: "seat left", seat: "health", member: cast.chris.id });
  expect(facts).toContainEqual({ kind: "empty seat agreed", ...bev, empty: "adult services" });
  expect(facts).toContainEqual({ kind: "seat joined", seat: "young people", member: expect.any(String), how: "open", paidByLead: [{ from: expect.any(Number), to: null }] });
});

test("a seat that was asked for and given is joined that day", async () => {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.bev] });
  await askForSeat(on(days(1), cast, cast.mo, slug), { seat: (await seatsOf(cast, slug)).education!, words: "" });
  const [asked] = await inTransaction({ partnershipId: cast.partnershipId }, (tx) => tx.select({ id: seatRequest.id }).from(seatRequest));
  await giveSeat(on(days(2), cast, cast.dana, slug), { request: asked!.id, how: "", words: "" });
  expect((await told(cast, slug)).at(-1)).toMatchObject({ kind: "seat joined", seat: "education", member: cast.mo.id });
});
