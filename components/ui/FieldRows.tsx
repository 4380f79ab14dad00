"use client";

import { use, useEffect, useRef, useState } from "react";
import { DateField } from "./DateField";
import { EmailField } from "./EmailField";
import { FieldError } from "./FieldFrame";
import { FormContext, useField } from "./FormContext";
import { Select } from "./Select";
import { TextField } from "./TextField";

type Column = {
  name: string;
  label: string;
  kind?: "text" | "email" | "select" | "date";
  hint?: string;
  optional?: boolean;
  options?: { value: string; label: string }[];
  empty?: string;
};

type Props = {
  name: string;
  /** What one row is, as in "Person 2". */
  one: string;
  columns: Column[];
  /** What stands in the rows at first. */
  rows?: Record<string, string>[];
  least?: number;
  most?: number;
  add?: string;
};

/** How many rows were sent, by the names guests[0].email, guests[1].email… */
const rowsSent = (name: string, given: Record<string, unknown> = {}) =>
  Object.keys(given).reduce((most, key) => {
    const row = key.startsWith(`${name}[`) ? Number.parseInt(key.slice(name.length + 1), 10) : -1;
    return Math.max(most, row + 1);
  }, 0);

export function FieldRows({ name, one, columns, rows = [], least = 3, most = 30, add = "Add another" }: Props) {
  const { state } = use(FormContext);
  const field = useField(name);
  const [asked, setAsked] = useState(0);
  const set = useRef<HTMLDivElement>(null);
  const askedWithoutScripts = state.given?.add === "row";
  const sent = rowsSent(name, state.given) + (askedWithoutScripts ? 1 : 0);
  const count = Math.min(most, Math.max(least, rows.length, sent, asked));

  useEffect(() => {
    if (asked > 0) set.current?.querySelector<HTMLElement>("fieldset:last-of-type :is(input, select)")?.focus();
  }, [asked]);

  return (
    <div ref={set} id={field.id} tabIndex={-1} className={field.error ? "field-wrong" : undefined}>
      <FieldError field={field} />
      {Array.from({ length: count }, (_, row) => (
        <fieldset key={row} className="row-set">
          <legend>{one} {row + 1}</legend>
          <div className="row-set-fields">
            {columns.map((column, at) => (
              <Cell
                key={column.name}
                name={`${name}[${row}].${column.name}`}
                column={column}
                defaultValue={rows[row]?.[column.name]}
                startHere={askedWithoutScripts && row === count - 1 && at === 0}
              />
            ))}
          </div>
        </fieldset>
      ))}
      {count < most && (
        <button
          type="submit"
          name="add"
          value="row"
          className="button button-quiet mt-4"
          onClick={(event) => {
            event.preventDefault();
            setAsked(count + 1);
          }}
        >
          {add}
        </button>
      )}
    </div>
  );
}

function Cell({ name, column, defaultValue, startHere }: { name: string; column: Column; defaultValue?: string; startHere: boolean }) {
  const { kind = "text", label, hint, optional, options = [], empty } = column;
  const words = { name, label, hint, optional, defaultValue };
  if (kind === "select") return <Select {...words} options={options} empty={empty} />;
  if (kind === "date") return <DateField {...words} />;
  if (kind === "email") return <EmailField {...words} autoComplete="off" startHere={startHere} />;
  return <TextField {...words} autoComplete="off" startHere={startHere} />;
}
