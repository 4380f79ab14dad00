import type { ReactNode } from "react";

export function ButtonLink({ href, children, quiet = false }: { href: string; children: ReactNode; quiet?: boolean }) {
  return <a href={href} className={quiet ? "button button-quiet" : "button"}>{children}</a>;
}
