import type { ReactNode } from "react";
import { SummaryList, type SummaryRow } from "./SummaryList";

type Props = { title: string; rows?: SummaryRow[]; change?: { href: string; words?: string }; children?: ReactNode };

export function SummaryCard({ title, rows, change, children }: Props) {
  return (
    <section className="summary-card" aria-label={title}>
      <div className="summary-card-head">
        <h2 className="text-h3">{title}</h2>
        {change && <a href={change.href} className="summary-change">{change.words ?? "Change"}<span className="sr-only"> {title}</span></a>}
      </div>
      {rows && <SummaryList rows={rows} />}
      {children && <div className="flow px-4 py-3">{children}</div>}
    </section>
  );
}
