import type { ReactNode } from "react";

export type SayingKind = "lead" | "view" | "record" | "aim";

const drawings: Record<SayingKind, ReactNode> = {
  lead: <path d="M8 1 15 8 8 15 1 8Z" fill="currentColor" />,
  view: <circle cx="8" cy="8" r="6.5" fill="currentColor" />,
  record: <rect x="2" y="2" width="12" height="12" rx="1.5" fill="currentColor" />,
  aim: <path d="M8 1.5 14.8 14H1.2Z" fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinejoin="round" />,
};

/** Each saying has its own shape, so that nothing hangs on colour. The words always stand beside it. */
export function LadderShape({ kind, size = 14 }: { kind: SayingKind; size?: number }) {
  return (
    <svg className="ladder-shape" aria-hidden="true" focusable="false" width={size} height={size} viewBox="0 0 16 16">
      {drawings[kind]}
    </svg>
  );
}
