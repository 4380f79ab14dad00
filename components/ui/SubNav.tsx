import { Icon } from "./Icon";

export type NavLink = { href: string; label: string; key: string };

/** The first `most` links stand open; the others wait under More, which says where in it this page is: on a phone the page itself comes first. */
export function SubNav({ label, links, here, most = 6 }: { label: string; links: NavLink[]; here?: string; most?: number }) {
  const open = links.slice(0, most);
  const more = links.slice(most);
  const hereInMore = more.find((link) => link.key === here);
  return (
    <nav className="sub-nav" aria-label={label}>
      <ul className="bare">
        <NavLinks links={open} here={here} />
        {more.length > 0 && (
          <li className="sub-nav-more">
            <details>
              <summary aria-current={hereInMore && "true"}><Icon name="arrow" size={16} />More{hereInMore && `: ${hereInMore.label}`}</summary>
              <ul className="bare"><NavLinks links={more} here={here} /></ul>
            </details>
          </li>
        )}
      </ul>
    </nav>
  );
}

export function NavLinks({ links, here }: { links: NavLink[]; here?: string }) {
  return links.map((link) => (
    <li key={link.key}><a href={link.href} aria-current={link.key === here ? "page" : undefined}>{link.label}</a></li>
  ));
}
