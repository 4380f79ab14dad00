"use client";

import { useField } from "./FormContext";
import { describedBy, FieldFrame, type FieldProps } from "./FieldFrame";
import { LettersLeft, useLetters } from "./LettersLeft";

/** Free words always say who can see them: `audience` cannot be left out. */
type Props = Omit<FieldProps, "audience"> & { audience: string; rows?: number; maxLength?: number; autoComplete?: string };

export function TextArea({ name, defaultValue, rows = 5, maxLength, autoComplete, ...words }: Props) {
  const field = useField(name, defaultValue);
  const letters = useLetters(field.value, maxLength);
  return (
    <FieldFrame field={field} words={words}>
      <div className="field-control">
        <textarea
          id={field.id}
          name={name}
          rows={rows}
          defaultValue={field.value}
          autoComplete={autoComplete}
          aria-describedby={describedBy(field, words)}
          aria-invalid={field.error ? true : undefined}
          onInput={letters.count}
          className={rows < 4 ? "input input-short" : "input"}
        />
      </div>
      <LettersLeft {...letters} />
    </FieldFrame>
  );
}
