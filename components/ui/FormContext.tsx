"use client";

import { createContext, use } from "react";
import type { FormState } from "@/lib/submit";

export const FormContext = createContext<{ id: string; state: FormState }>({ id: "form", state: {} });

export const fieldId = (formId: string, name: string) => `${formId}-${name.replace(/[^A-Za-z0-9]+/g, "-")}`;

const listOf = (value: string | string[] | undefined) => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

/** What the form knows of one field: where it is, what is wrong, what was typed, and what somebody else wrote meanwhile. */
export function useField(name: string, defaultValue?: string | string[]) {
  const { id: formId, state } = use(FormContext);
  const values = listOf(state.given ? state.given[name] : defaultValue);
  return {
    id: fieldId(formId, name),
    error: state.fields?.[name]?.[0],
    theirs: state.stale?.theirs[name],
    values,
    value: values[0] ?? "",
  };
}

export type FieldKnows = ReturnType<typeof useField>;
