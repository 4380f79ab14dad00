import type { ReactNode } from "react";
import { Icon, type IconName } from "./Icon";

export type NoticeKind = "info" | "success" | "empty" | "amber";

const shapes: Record<NoticeKind, IconName> = { info: "info", success: "tick", empty: "ring", amber: "warning" };

export function Notice({ kind = "info", title, children }: { kind?: NoticeKind; title?: string; children?: ReactNode }) {
  return (
    <div className={`notice notice-${kind}`}>
      <Icon name={shapes[kind]} />
      <div className="notice-words flow">
        {title !== undefined && <p className="notice-title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
