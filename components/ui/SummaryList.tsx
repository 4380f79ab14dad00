import type { ReactNode } from "react";

export type SummaryRow = { key: string; label: string; value: ReactNode; change?: { href: string; words?: string } };

export function SummaryList({ rows }: { rows: SummaryRow[] }) {
  return (
    <dl className="summary-list">
      {rows.map((row) => (
        <div key={row.key} className="summary-row">
          <dt>{row.label}</dt>
          <dd>{row.value}</dd>
          {row.change && (
            <dd><a href={row.change.href} className="summary-change">{row.change.words ?? "Change"}<span className="sr-only"> {row.label}</span></a></dd>
          )}
        </div>
      ))}
    </dl>
  );
}
