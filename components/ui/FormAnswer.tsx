import type { ReactNode, Ref } from "react";

/** Without scripts the browser itself sends the reader here; with them the form does. */
const takesFocus = { role: "alert", tabIndex: -1, autoFocus: true };

export type AnswerRef = Ref<HTMLDivElement>;

export function FormAnswer({ title, children, again, ref }: { title: string; children: ReactNode; again?: boolean; ref?: AnswerRef }) {
  return (
    <div {...takesFocus} ref={ref} className={again ? "error-summary error-summary-again" : "error-summary"}>
      <h2>{title}</h2>
      {children}
    </div>
  );
}
