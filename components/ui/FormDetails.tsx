"use client";

import { use, type ReactNode } from "react";
import { FormContext } from "./FormContext";
import { Icon } from "./Icon";

/** Details inside a form: closed until asked for, and open again when the form comes back with something to put right. */
export function FormDetails({ summary, children, open = false }: { summary: ReactNode; children: ReactNode; open?: boolean }) {
  const { state } = use(FormContext);
  return (
    <details className="details" open={open || Object.keys(state).length > 0 || undefined}>
      <summary><Icon name="arrow" size={18} />{summary}</summary>
      <div className="details-words flow">{children}</div>
    </details>
  );
}
