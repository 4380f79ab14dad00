import type { ReactNode } from "react";
import { TimeWords } from "@/components/ui/TimeWords";
import { noWayKnown } from "@/lib/action/words";
import { dayWords } from "@/lib/work/dates";

type Props = { what: string; howWeKnow: string; on: string; by: string; of?: ReactNode; children?: ReactNode };

/** One thing that changed for children, how we know, and which seat says so. */
export function ChangedCard({ what, howWeKnow, on, by, of, children }: Props) {
  const day = new Date(on);
  return (
    <li className="card flow m-0">
      <p>{what}</p>
      <p>{howWeKnow ? <><b>How we know:</b> {howWeKnow}</> : noWayKnown}</p>
      <p className="text-muted">{of}{by}, <TimeWords at={day}>{dayWords(day)}</TimeWords>.</p>
      {children}
    </li>
  );
}
