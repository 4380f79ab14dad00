"use client";

import { useField } from "./FormContext";
import { describedBy, FieldFrame, type FieldProps } from "./FieldFrame";

type Props = FieldProps & { options: { value: string; label: string }[]; empty?: string };

export function Select({ name, defaultValue, options, empty, ...words }: Props) {
  const field = useField(name, defaultValue);
  const theirs = options.find((option) => option.value === field.theirs)?.label ?? field.theirs;
  return (
    <FieldFrame field={{ ...field, theirs }} words={words}>
      <div className="field-control">
        <select
          id={field.id}
          name={name}
          defaultValue={field.value}
          aria-describedby={describedBy(field, words)}
          aria-invalid={field.error ? true : undefined}
          className="input"
        >
          {empty !== undefined && <option value="">{empty}</option>}
          {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
        </select>
      </div>
    </FieldFrame>
  );
}
