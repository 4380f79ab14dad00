import { FormAnswer, type AnswerRef } from "./FormAnswer";
import { Submit } from "./Submit";

/** Nothing was done yet: what was typed may not be meant for others to read. The writer changes it, or sends it as it is. */
export function SendAnyway({ words, ref }: { words: string; ref?: AnswerRef }) {
  return (
    <FormAnswer title="Please look at this once more" again ref={ref}>
      <p>{words}</p>
      <Submit kind="quiet" name="sure" value="yes">Send it as it is</Submit>
    </FormAnswer>
  );
}
