import type { ReactNode } from "react";
import { Icon } from "./Icon";

type Props = { does: ReactNode[]; donts: ReactNode[]; doTitle?: string; dontTitle?: string };

export function DoDont({ does, donts, doTitle = "Do", dontTitle = "Don’t" }: Props) {
  return (
    <div className="do-dont">
      <Side kind="do" title={doTitle} lines={does} />
      <Side kind="dont" title={dontTitle} lines={donts} />
    </div>
  );
}

function Side({ kind, title, lines }: { kind: "do" | "dont"; title: string; lines: ReactNode[] }) {
  return (
    <div className={`do-dont-side do-dont-${kind}`}>
      <h3>{title}</h3>
      <ul className="bare">
        {lines.map((line, at) => (
          <li key={at}><Icon name={kind === "do" ? "tick" : "cross"} size={20} /><span>{line}</span></li>
        ))}
      </ul>
    </div>
  );
}
