import ladders from "@/db/published/ladders.json";
import { inTransaction } from "@/db/client";
import { takeUpLadder } from "@/lib/ladder/take-up";
import { makePartnership } from "@/lib/partnership/make";
import { addPerson } from "@/lib/person/add";
import { MONDAY } from "../cast/cast";
import type { Story } from "../reading/story";

let made = 0;

/** A partnership for one story: whoever begins the work in the seat it is begun from, the forum's rep where it is a family's. */
export async function aHouse(ladder: Story["ladder"], beginner: string) {
  const slug = `story-${process.pid}-${++made}`;
  const now = new Date(MONDAY.getTime() - 86_400_000);
  const { id: partnershipId } = await makePartnership(now, { name: "Wolds and Coast", slug, teamName: "Wolds and Coast SEND team" });
  await takeUpLadder({ partnershipId, now }, ladders.find((one) => one.key === ladder)!);
  const isFamily = beginner === "parent carers" || beginner === "young people";
  const { personId } = await addPerson({ partnershipId, now }, { name: "The lead", email: `lead@${slug}.example`, roles: [isFamily ? "forum rep" : "practitioner"] });
  const read = <T>(does: Parameters<typeof inTransaction<T>>[1]) => inTransaction({ partnershipId, readOnly: true }, does);
  return { partnershipId, slug, leadId: personId, read };
}

export type House = Awaited<ReturnType<typeof aHouse>>;
