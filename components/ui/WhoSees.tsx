import type { ReactNode } from "react";
import { Icon } from "./Icon";

/** Stands above every box for free words: who can read them. */
export function WhoSees({ children, id }: { children: ReactNode; id?: string }) {
  return (
    <p id={id} className="who-sees">
      <Icon name="eye" />
      <span><span className="sr-only">Who can see this: </span>{children}</span>
    </p>
  );
}
