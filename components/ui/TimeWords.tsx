import type { ReactNode } from "react";

/** The words come ready from the server, in London time; `at` is for machines. */
export function TimeWords({ at, children }: { at: string | Date; children: ReactNode }) {
  return <time dateTime={typeof at === "string" ? at : at.toISOString()}>{children}</time>;
}
