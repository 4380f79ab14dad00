import type { ReactNode } from "react";
import { Icon, type IconName } from "./Icon";

export type TagKind = "tint" | "plain" | "amber" | "green" | "red" | "new";

export function Tag({ children, kind = "tint", icon }: { children: ReactNode; kind?: TagKind; icon?: IconName }) {
  return (
    <span className={`tag tag-${kind}`}>
      {icon && <Icon name={icon} size={16} />}
      {children}
    </span>
  );
}
