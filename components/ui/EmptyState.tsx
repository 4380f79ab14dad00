import type { ReactNode } from "react";

export function EmptyState({ title, children, action }: { title?: string; children: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty-state flow">
      {title !== undefined && <p className="font-heading">{title}</p>}
      <div className="flow">{children}</div>
      {action && <div className="buttons">{action}</div>}
    </div>
  );
}
