import { change } from "@/lib/access/change";
import { Refusal } from "@/lib/access/refusal";
import { say } from "@/lib/saying/steps";
import { SayOfPointInput } from "./input";
import { answeredFor } from "./steps";

/** The one who raised a point says that it is not answered. It opens again, once; after a second answer the disagreement stands. */
export const callNotAnswered = change({
  may: "keep the record",
  input: SayOfPointInput,
  async does(here, { number, words }) {
    const { found, state } = await answeredFor(here, number);
    if (state === "not answered" || state === "stands") throw new Refusal("You have said already that this is not answered. Everyone can see it.");
    const said = await say(here, { kind: "not answered", subjectId: found.id, words });
    return { result: { number }, event: { kind: "point called not answered", subjectId: said, detail: { number, words } } };
  },
});
