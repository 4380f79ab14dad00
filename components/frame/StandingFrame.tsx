import type { ReactNode } from "react";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { SiteFrame } from "./SiteFrame";

type Props = { title: string; intro?: ReactNode; links?: { href: string; label: string }[]; children: ReactNode };

/** The pages anyone may read: they ask nothing about who is here. */
export function StandingFrame({ title, intro, links = [], children }: Props) {
  return (
    <SiteFrame person="not asked" narrow>
      <Breadcrumb links={[{ href: "/", label: "Home" }, ...links]} here={title} />
      <h1>{title}</h1>
      {intro && <p className="lead-words">{intro}</p>}
      {children}
    </SiteFrame>
  );
}
