import type { ReactNode } from "react";

/** A form's button that looks like a link: for small deeds that still change something. */
export function LinkButton({ children, name, value }: { children: ReactNode; name?: string; value?: string }) {
  return <button type="submit" name={name} value={value} className="link-button">{children}</button>;
}
