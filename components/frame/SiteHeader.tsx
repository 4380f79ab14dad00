import { LinkButton } from "@/components/ui/LinkButton";
import { NavLinks } from "@/components/ui/SubNav";
import { Mark } from "./Mark";
import type { FrameProps } from "./SiteFrame";

type Props = Pick<FrameProps, "partnership" | "person" | "nav" | "here">;

export function SiteHeader({ partnership, person, nav = [], here }: Props) {
  return (
    <header className="site-header">
      <div className="page site-header-top">
        <a href="/" className="site-mark"><Mark />Alongside</a>
        {partnership && <div className="site-partnership"><a href={`/${partnership.slug}`}>{partnership.name}</a></div>}
        <You person={person} />
      </div>
      {nav.length > 0 && (
        <nav className="site-nav" aria-label="Main">
          <div className="page"><ul className="bare"><NavLinks links={nav} here={here} /></ul></div>
        </nav>
      )}
    </header>
  );
}

function You({ person }: Pick<Props, "person">) {
  return (
    <div className="site-you">
      {typeof person === "object" && <a href="/search">Search</a>}
      <a href="/help">Help</a>
      {person === undefined && <a href="/sign-in">Sign in</a>}
      {typeof person === "object" && (
        <>
          {person.href ? <a href={person.href}>{person.name}</a> : <span>{person.name}</span>}
          <form method="post" action="/sign-out"><LinkButton>Sign out</LinkButton></form>
        </>
      )}
    </div>
  );
}
