"use client";

import type { ReactNode } from "react";
import { useFormStatus } from "react-dom";

type Props = { children: ReactNode; pending?: string; kind?: "main" | "quiet" | "warn"; name?: string; value?: string };

const looks = { main: "button", quiet: "button button-quiet", warn: "button button-warn" };

/** Stays where it is and keeps focus while sending, but a second press does nothing. */
export function Submit({ children, pending = "Sending…", kind = "main", name, value }: Props) {
  const status = useFormStatus();
  const mine = status.pending && (name === undefined || status.data.get(name) === value);
  return (
    <button
      type="submit"
      name={name}
      value={value}
      className={looks[kind]}
      aria-disabled={status.pending || undefined}
      onClick={(event) => {
        if (status.pending) event.preventDefault();
      }}
    >
      {mine ? pending : children}
    </button>
  );
}
