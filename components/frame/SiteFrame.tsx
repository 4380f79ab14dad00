import type { ReactNode } from "react";
import type { NavLink } from "@/components/ui/SubNav";
import { SiteFooter } from "./SiteFooter";
import { SiteHeader } from "./SiteHeader";

export type FrameProps = {
  children: ReactNode;
  partnership?: { slug: string; name: string };
  /** Who is here; left out, the header offers "Sign in". "not asked": a page that reads nothing and so cannot know. */
  person?: { name: string; href?: string } | "not asked";
  nav?: NavLink[];
  here?: string;
  /** Between header and page: the bar of a piece of work. */
  above?: ReactNode;
  /** For reading and forms: one column of 46 rem. */
  narrow?: boolean;
};

export function SiteFrame({ children, partnership, person, nav, here, above, narrow = false }: FrameProps) {
  return (
    <div className="site">
      <SiteHeader partnership={partnership} person={person} nav={nav} here={here} />
      {above}
      <main id="main" tabIndex={-1} className={narrow ? "site-main page flow site-narrow" : "site-main page flow"}>
        {children}
      </main>
      <SiteFooter />
    </div>
  );
}
