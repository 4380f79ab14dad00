"use client";

import { use, type ReactNode } from "react";
import { FormContext } from "./FormContext";
import { Icon } from "./Icon";

/** Details inside a form: closed until asked for, and open again when the form comes back with something to put right. With `of`, only when that is in its own field, or something was typed there. */
export function FormDetails({ summary, children, open = false, of }: { summary: ReactNode; children: ReactNode; open?: boolean; of?: string }) {
  const { state } = use(FormContext);
  const cameBack = of ? Boolean(state.fields?.[of] ?? state.stale?.theirs[of] ?? state.given?.[of]?.length) : Object.keys(state).length > 0;
  return (
    <details className="details" open={open || cameBack || undefined}>
      <summary><Icon name="arrow" size={18} />{summary}</summary>
      <div className="details-words flow">{children}</div>
    </details>
  );
}
