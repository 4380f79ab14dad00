import { newId } from "@/db/id";
import { notice } from "@/db/schema";
import { administer } from "@/lib/access/change";
import { FieldRefusal } from "@/lib/access/refusal";
import { londonDay } from "@/lib/work/dates";
import { PutUpNoticeInput } from "./input";

/** Says something to everyone here. It stands on each person's home until its day is over or they put it away. */
export const putUpNotice = administer({
  may: "administer",
  input: PutUpNoticeInput,
  async does({ tx, partnership, person, now }, { words, until }) {
    if (until && until < londonDay(now)) throw new FieldRefusal("until", "This day is over. Choose today or a later day.");
    const put = { partnershipId: partnership.id, id: newId(), words, until, putBy: person.id, putAt: now };
    await tx.insert(notice).values(put);
    return { result: null, event: { kind: "notice put up", subjectId: put.id, detail: { words, until: until ?? "" } } };
  },
});
