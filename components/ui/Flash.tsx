import type { ReactNode } from "react";
import { Icon } from "./Icon";

/** What just happened, said once at the top of the next page. */
export function Flash({ children }: { children: ReactNode }) {
  return (
    <div role="status" className="flash notice notice-success">
      <Icon name="tick" />
      <div className="notice-words flow">{children}</div>
    </div>
  );
}
