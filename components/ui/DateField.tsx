"use client";

import { useField } from "./FormContext";
import { describedBy, FieldFrame, type FieldProps } from "./FieldFrame";

type Props = FieldProps & { min?: string; max?: string };

export function DateField({ name, defaultValue, min, max, hint = "For example, 27 March 2027", ...rest }: Props) {
  const field = useField(name, defaultValue);
  const words = { hint, ...rest };
  return (
    <FieldFrame field={field} words={words}>
      <div className="field-control">
        <input
          id={field.id}
          name={name}
          type="date"
          defaultValue={field.value}
          min={min}
          max={max}
          aria-describedby={describedBy(field, words)}
          aria-invalid={field.error ? true : undefined}
          className="input input-date"
        />
      </div>
    </FieldFrame>
  );
}
