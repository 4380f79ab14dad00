import type { ReactNode } from "react";
import { SiteFrame } from "@/components/frame/SiteFrame";
import { Flash } from "@/components/ui/Flash";
import { saidWords } from "@/lib/form/said";

type Props = { partnership: { slug: string; name: string }; said?: string; children: ReactNode };

/** The pages behind an invitation's link ask nobody who they are. */
export function InvitationFrame({ partnership, said, children }: Props) {
  const words = saidWords(said);
  return (
    <SiteFrame partnership={partnership} person="not asked" narrow>
      {words && <Flash><p>{words}</p></Flash>}
      {children}
    </SiteFrame>
  );
}
