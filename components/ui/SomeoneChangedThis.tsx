import { FormAnswer, type AnswerRef } from "./FormAnswer";
import { fieldId } from "./FormContext";

type Props = { formId: string; theirs: Record<string, string>; ref?: AnswerRef };

export function SomeoneChangedThis({ formId, theirs, ref }: Props) {
  const first = Object.keys(theirs)[0];
  return (
    <FormAnswer title="Someone changed this while you were writing" again ref={ref}>
      <p>Nothing is lost. Both texts are shown below. Change yours if you want to, then send it again.</p>
      {first !== undefined && <p><a href={`#${fieldId(formId, first)}`}>Go to what changed</a></p>}
    </FormAnswer>
  );
}
