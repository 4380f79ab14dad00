import type { ReactNode } from "react";
import { SiteFrame } from "@/components/frame/SiteFrame";
import { NameHere } from "@/components/hiding/NamesAChild";
import type { Here } from "@/lib/access/see";
import { partnershipLinks, type PartnershipPage } from "./partnership-links";

type Props = { partnership: { slug: string; name: string }; seen: Here | null; here: PartnershipPage; narrow?: boolean; children: ReactNode };

/** The pages of a partnership. Somebody who is not known there gets the frame without its links. */
export function PartnershipFrame({ partnership, seen, here, narrow, children }: Props) {
  return (
    <SiteFrame partnership={partnership} person={seen ? { name: seen.person.name } : undefined} nav={seen ? partnershipLinks(seen) : undefined} here={here} narrow={narrow}>
      {children}
      {seen && here !== "hide" && <NameHere at={`/${partnership.slug}`} />}
    </SiteFrame>
  );
}
