import type { ReactNode } from "react";
import { Card } from "@/components/ui/Card";

type Props = { title?: string; sayings: ReactNode; picture: ReactNode; children?: ReactNode };

/** The words first, the ladder beside them; on a phone the ladder waits, folded, underneath. */
export function LadderTogether({ title = "How together are we?", sayings, picture, children }: Props) {
  return (
    <Card title={title}>
      <div className="ladder-together">
        <div className="ladder-together-parts">
          <div className="flow">{sayings}{children}</div>
          {picture}
        </div>
      </div>
    </Card>
  );
}
