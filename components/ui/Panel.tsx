import type { ReactNode } from "react";

/** The end of something long: its title is the page's heading. */
export function Panel({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="panel">
      <h1>{title}</h1>
      {children && <div className="panel-words">{children}</div>}
    </div>
  );
}
