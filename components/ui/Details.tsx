import type { ReactNode } from "react";
import { Icon } from "./Icon";

export function Details({ summary, children, open, id }: { summary: ReactNode; children: ReactNode; open?: boolean; id?: string }) {
  return (
    <details className="details" open={open} id={id}>
      <summary><Icon name="arrow" size={18} />{summary}</summary>
      <div className="details-words flow">{children}</div>
    </details>
  );
}
