"use client";

import { useField } from "./FormContext";
import { describedBy, FieldFrame, type FieldProps } from "./FieldFrame";
import { LettersLeft, useLetters } from "./LettersLeft";

export type TextFieldProps = FieldProps & {
  type?: "text" | "email" | "tel" | "search" | "url";
  inputMode?: "text" | "numeric" | "email" | "tel";
  autoComplete?: string;
  maxLength?: number;
  narrow?: boolean;
  spellCheck?: boolean;
  startHere?: boolean;
};

export function TextField({ name, defaultValue, type = "text", maxLength, narrow, startHere, inputMode, autoComplete, spellCheck, ...words }: TextFieldProps) {
  const field = useField(name, defaultValue);
  const letters = useLetters(field.value, maxLength);
  return (
    <FieldFrame field={field} words={words}>
      <div className="field-control">
        <input
          id={field.id}
          name={name}
          type={type}
          defaultValue={field.value}
          inputMode={inputMode}
          autoComplete={autoComplete}
          spellCheck={spellCheck}
          aria-describedby={describedBy(field, words)}
          aria-invalid={field.error ? true : undefined}
          onInput={letters.count}
          className={narrow ? "input input-narrow" : "input"}
          {...(startHere ? { autoFocus: true } : {})}
        />
      </div>
      <LettersLeft {...letters} />
    </FieldFrame>
  );
}
