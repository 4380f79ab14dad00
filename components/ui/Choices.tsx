"use client";

import type { ReactNode } from "react";
import { useField, type FieldKnows } from "./FormContext";
import { FieldFrame, type FieldProps } from "./FieldFrame";

export type Choice = {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  /** More to say or ask, shown when this one is ticked (or unticked). Without a new browser it always shows. */
  inside?: ReactNode;
  insideWhen?: "ticked" | "unticked";
};

type Props = Omit<FieldProps, "defaultValue"> & {
  options: Choice[];
  many?: boolean;
  inline?: boolean;
  defaultValue?: string | string[];
};

export function Choices({ name, options, many = false, inline = false, defaultValue, ...words }: Props) {
  const field = useField(name, defaultValue);
  const theirs = options.find((option) => option.value === field.theirs)?.label;
  const said = typeof theirs === "string" ? theirs : field.theirs;
  return (
    <FieldFrame field={{ ...field, theirs: said }} words={words} group={many ? "group" : "radiogroup"}>
      <div className={inline ? "choices choices-inline" : "choices"}>
        {options.map((option, at) => (
          <ChoiceRow key={option.value} option={option} name={name} many={many} field={field} first={at === 0} />
        ))}
      </div>
    </FieldFrame>
  );
}

function ChoiceRow({ option, name, many, field, first }: { option: Choice; name: string; many: boolean; field: FieldKnows; first: boolean }) {
  const chosen = field.values.includes(option.value);
  const id = first ? field.id : `${field.id}-${option.value}`;
  return (
    <div className="choice">
      <label className="choice-row" htmlFor={id}>
        <input
          id={id}
          type={many ? "checkbox" : "radio"}
          name={name}
          value={option.value}
          defaultChecked={chosen}
          aria-describedby={option.hint ? `${id}-hint` : undefined}
          aria-invalid={many && field.error ? true : undefined}
        />
        <span className="choice-words">
          {option.label}
          {option.hint && <span id={`${id}-hint`} className="choice-hint">{option.hint}</span>}
        </span>
      </label>
      {option.inside && (
        <div className={`choice-inside choice-inside-${option.insideWhen ?? "ticked"}`}>{option.inside}</div>
      )}
    </div>
  );
}
