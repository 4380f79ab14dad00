import { expect, test } from "vitest";
import { NotFound } from "@/lib/access/refusal";
import { leave } from "@/lib/seat/leave";
import { offerLead } from "@/lib/seat/offer-lead";
import { declineLead } from "@/lib/seat/decline-lead";
import { takeBackLeadOffer } from "@/lib/seat/take-back-lead-offer";
import { takeLead } from "@/lib/seat/take-lead";
import { aCast, days, on } from "../cast/cast";
import { aPieceOfWork, eventsOn } from "../cast/work";
import { keptOf, leadsIn, lettersCarried, offersIn, seatOf } from "./kept";

async function danaLeads() {
  const cast = await aCast();
  const work = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara, cast.chris, cast.bev] });
  const at = (who: "amara" | "bev" | "chris" | "dana" | "mo" | "josh", day = 3) => on(days(day), cast, cast[who], work);
  const to = async (who: "amara" | "bev" | "chris" | "dana") => ({ member: (await seatOf(cast, cast[who])).id });
  return { cast, work, at, to };
}

test("Dana offers the lead to Bev, Bev says yes and leads; Dana hears, keeps her seat, and may leave now", async () => {
  const { cast, work, at, to } = await danaLeads();
  await offerLead(at("dana"), { ...(await to("bev")), words: "You know the families best." });
  const [asked] = await lettersCarried(cast, "lead offered", days(3));
  expect(asked).toMatchObject({ to: cast.bev.email });
  expect(asked!.text).toContain("You know the families best.");
  expect(JSON.stringify(await eventsOn(cast, work))).not.toContain("You know");
  await takeLead(at("bev", 4), {});
  expect((await eventsOn(cast, work)).at(-1)).toEqual({ kind: "lead handed over", actorId: cast.bev.id, detail: { sector: "parent-carers", label: "" } });
  expect(await leadsIn(cast)).toMatchObject([{ personId: cast.dana.id, until: days(4) }, { personId: cast.bev.id, since: days(4), until: null }]);
  expect(await keptOf(cast)).toMatchObject({ leadId: cast.bev.id, leadSector: "parent-carers" });
  expect(await lettersCarried(cast, "lead handed over", days(4))).toMatchObject([{ to: cast.dana.email }]);
  await leave(at("dana", 5), {});
});

test("rather not is an answer: Dana hears and leads on", async () => {
  const { cast, at, to } = await danaLeads();
  await offerLead(at("dana"), await to("chris"));
  await declineLead(at("chris"), {});
  expect(await lettersCarried(cast, "lead offer declined", days(3))).toMatchObject([{ to: cast.dana.email }]);
  expect(await leadsIn(cast)).toHaveLength(1);
  await expect(takeLead(at("chris"), {})).rejects.toThrow("You are not offered the lead now.");
});

test("an offer can be taken back, and a new one to somebody else takes back the first", async () => {
  const { cast, at, to } = await danaLeads();
  await offerLead(at("dana"), await to("chris"));
  await expect(offerLead(at("dana"), await to("chris"))).rejects.toThrow("You have offered them the lead already.");
  await offerLead(at("dana", 4), await to("amara"));
  await expect(takeLead(at("chris", 4), {})).rejects.toThrow("Perhaps the offer was taken back");
  await takeBackLeadOffer(at("dana", 5), {});
  await expect(takeLead(at("amara", 5), {})).rejects.toThrow("Perhaps the offer was taken back");
  await expect(takeBackLeadOffer(at("dana", 5), {})).rejects.toThrow("There is no offer to take back.");
  expect((await offersIn(cast)).every((offer) => offer.withdrawnAt)).toBe(true);
});

test("only the lead offers, only to another with a seat; nobody takes what was offered to somebody else", async () => {
  const { at, to } = await danaLeads();
  await expect(offerLead(at("amara"), await to("chris"))).rejects.toThrow("Only the lead can do this.");
  await expect(offerLead(at("dana"), await to("dana"))).rejects.toThrow("You lead this work already.");
  await offerLead(at("dana"), await to("chris"));
  await expect(takeLead(at("amara"), {})).rejects.toThrow("You are not offered the lead now.");
  await expect(takeLead(at("mo"), {})).rejects.toThrow("Only people with a seat can do this.");
  await expect(takeLead(at("josh"), {})).rejects.toBeInstanceOf(NotFound);
  await expect(takeLead(at("dana"), {})).rejects.toThrow("You lead this work already.");
});

test("two yeses at once hand the lead over once", async () => {
  const { cast, at, to } = await danaLeads();
  await offerLead(at("dana"), await to("chris"));
  const both = await Promise.allSettled([takeLead(at("chris"), {}), takeLead(at("chris"), {})]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await leadsIn(cast)).toHaveLength(2);
});
