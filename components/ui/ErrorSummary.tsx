import { FormAnswer, type AnswerRef } from "./FormAnswer";
import { fieldId } from "./FormContext";

type Props = { formId: string; problem?: string; fields?: Record<string, string[]>; ref?: AnswerRef };

export function ErrorSummary({ formId, problem, fields = {}, ref }: Props) {
  const faults = Object.entries(fields).flatMap(([name, said]) => said.slice(0, 1).map((words) => ({ name, words })));
  return (
    <FormAnswer title={faults.length > 0 ? "Please check what you wrote" : "We could not do that"} ref={ref}>
      {problem !== undefined && <p>{problem}</p>}
      {faults.length > 0 && (
        <ul>
          {faults.map(({ name, words }) => (
            <li key={name}><a href={`#${fieldId(formId, name)}`}>{words}</a></li>
          ))}
        </ul>
      )}
    </FormAnswer>
  );
}
