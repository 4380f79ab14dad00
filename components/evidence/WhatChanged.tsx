import type { ChangedForChildren } from "@/lib/evidence/read";
import { seatWords } from "@/lib/seat/words";
import { dayWords } from "@/lib/work/dates";

/** What changed for children and young people opens every page that is handed over. */
export function WhatChanged({ changed }: { changed: ChangedForChildren[] }) {
  return (
    <section aria-labelledby="changed" className="flow">
      <h2 id="changed">What changed for children and young people</h2>
      {changed.length === 0 && <p>Nothing has been written down yet about what this work changed for children.</p>}
      <ul className="bare grid gap-3">
        {changed.map(({ what, howWeKnow, on, ...seat }) => (
          <li key={on} className="m-0 border-s-4 border-rail ps-4">
            <p className="wrap-anywhere">{what}</p>
            <p>How we know: {howWeKnow || "not said."}</p>
            <p className="text-muted">{seatWords(seat)}, {dayWords(new Date(on))}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
