import { headers } from "next/headers";
import type { ReactNode } from "react";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { Flash } from "@/components/ui/Flash";
import type { Here } from "@/lib/access/see";
import { saidWords } from "@/lib/form/said";
import { ADMIN_PAGES, adminHref } from "./admin-links";
import { PartnershipFrame } from "./PartnershipFrame";

type Props = { seen: Here; page?: string; deeper?: string; children: ReactNode };

/** The pages of an administrator, each with its way back. `deeper` names a page below one of them. */
export async function AdminFrame({ seen, page, deeper, children }: Props) {
  const at = `/${seen.partnership.slug}/admin`;
  const here = ADMIN_PAGES.find((one) => one.key === page);
  const words = saidWords(await saidKey());
  const above = [{ href: at, label: "Administration" }, ...(here && deeper ? [{ href: adminHref(seen.partnership.slug, here), label: here.label }] : [])];
  return (
    <PartnershipFrame partnership={seen.partnership} seen={seen} here="admin" narrow>
      {words && <Flash><p>{words}</p></Flash>}
      {here && <Breadcrumb links={above} here={deeper ?? here.label} />}
      {children}
    </PartnershipFrame>
  );
}

async function saidKey() {
  const path = (await headers()).get("x-alongside-path") ?? "/";
  return new URL(path, "http://here").searchParams.get("said");
}
