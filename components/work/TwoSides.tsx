import type { ReactNode } from "react";

/** Side by side at a desk, one after the other on a phone. What waits for the reader comes first on a phone, and tops the right side at a desk. */
export function TwoSides({ first, left, right }: { first?: ReactNode; left: ReactNode; right: ReactNode }) {
  return (
    <div className="mt-6 grid gap-6 desk:grid-cols-[minmax(0,5fr)_minmax(0,7fr)] desk:grid-rows-[auto_1fr]">
      <div className="flex min-w-0 flex-col gap-6 empty:hidden desk:col-start-2">{first}</div>
      <div className="flex min-w-0 flex-col gap-6 desk:col-start-1 desk:row-span-2 desk:row-start-1">{left}</div>
      <div className="flex min-w-0 flex-col gap-6 desk:col-start-2">{right}</div>
    </div>
  );
}
