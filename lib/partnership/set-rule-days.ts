import { ruleDays } from "@/db/schema";
import { administer } from "@/lib/access/change";
import { FieldRefusal, Refusal } from "@/lib/access/refusal";
import { RuleDaysInput } from "./input";
import { daysOf } from "./rule-days";
import { oneAtATime } from "./steps";
import { ruleDaysWords } from "./words";

/** How many days a rule waits here. What has been asked already keeps the day it was told. */
export const setRuleDays = administer({
  may: "administer",
  input: RuleDaysInput,
  async does({ tx, partnership, person, now }, { rule, days }) {
    const { least, most } = ruleDaysWords[rule];
    if (days < least || days > most) throw new FieldRefusal("days", `Choose between ${least} and ${most} days.`);
    await oneAtATime(tx, partnership.id);
    const before = (await daysOf(tx, partnership.id))[rule];
    if (before === days) throw new Refusal("Nothing is different yet. Change the number, then save.");
    const set = { days, setBy: person.id, setAt: now };
    await tx.insert(ruleDays).values({ partnershipId: partnership.id, rule, ...set }).onConflictDoUpdate({ target: [ruleDays.partnershipId, ruleDays.rule], set });
    return { result: null, event: { kind: "rule days set", subjectId: partnership.id, detail: { rule, days, before } } };
  },
});
