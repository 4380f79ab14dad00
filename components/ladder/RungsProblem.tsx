"use client";

import { useField } from "@/components/ui/FormContext";

/** What is wrong with the rungs taken together, where no one box is to blame. */
export function RungsProblem() {
  const field = useField("rungs");
  return field.error ? <p id={field.id} className="field-error" tabIndex={-1}>{field.error}</p> : null;
}
