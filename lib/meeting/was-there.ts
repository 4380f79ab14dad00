import { change } from "@/lib/access/change";
import { Refusal } from "@/lib/access/refusal";
import { myLast, say } from "@/lib/saying/steps";
import { OneMeetingInput } from "./input";
import { theMeeting } from "./steps";

/** “I was there.” Said once for a meeting, it holds for every decision made at it. */
export const wasThere = change({
  may: "keep the record",
  input: OneMeetingInput,
  async does(here, { number }) {
    const found = await theMeeting(here.tx, { partnershipId: here.partnership.id, workId: here.work.id }, number);
    if (await myLast(here, found.id, ["was there"])) throw new Refusal("You have said already that you were there.");
    const said = await say(here, { kind: "was there", subjectId: found.id });
    return { result: { number }, event: { kind: "presence said", subjectId: said, detail: { thing: `meeting ${number}` } } };
  },
});
