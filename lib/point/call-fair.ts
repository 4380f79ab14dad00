import { change } from "@/lib/access/change";
import { Refusal } from "@/lib/access/refusal";
import { say } from "@/lib/saying/steps";
import { OnePointInput } from "./input";
import { answeredFor } from "./steps";

/** The one who raised a point says that the answer is fair. */
export const callFair = change({
  may: "keep the record",
  input: OnePointInput,
  async does(here, { number }) {
    const { found, state } = await answeredFor(here, number);
    if (state === "fair") throw new Refusal("You have called this answer fair already.");
    const said = await say(here, { kind: "fair answer", subjectId: found.id });
    return { result: { number }, event: { kind: "answer called fair", subjectId: said, detail: { number } } };
  },
});
