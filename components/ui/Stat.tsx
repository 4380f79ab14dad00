import type { ReactNode } from "react";

/** A figure with its words. Several stand in a `<ul className="stats">`, each in its own `<li>`. */
export function Stat({ figure, children, href }: { figure: ReactNode; children: ReactNode; href?: string }) {
  return (
    <div className="card stat">
      <span className="stat-figure">{figure}</span>
      <span className="stat-words">{href ? <a href={href}>{children}</a> : children}</span>
    </div>
  );
}
