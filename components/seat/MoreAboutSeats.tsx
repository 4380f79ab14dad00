import { may, type Inside } from "@/lib/access/see";

/** What else may be done about the seats, by this person, now. */
export function MoreAboutSeats({ seen, at }: { seen: Inside; at: string }) {
  const isOpen = seen.work.openedAt !== null;
  const links = [
    ...(may(seen, "invite people") && isOpen ? [{ href: `${at}/without-email`, words: "Add somebody without email" }, { href: `${at}/add`, words: "Add a seat" }] : []),
    ...(may(seen, "offer the lead") ? [{ href: `${at}/lead`, words: "Offer the lead to somebody" }] : []),
    ...(may(seen, "ask others to lead") ? [{ href: `/${seen.partnership.slug}/work/${seen.work.slug}/outline`, words: "Ask the forum, or the council, to lead" }] : []),
    { href: `${at}/mine`, words: "What you need to take part" },
    ...(isOpen ? [{ href: `${at}/supporters`, words: "Somebody who speaks with you" }] : []),
    { href: `${at}/leave`, words: "Leave this work" },
  ];
  return (
    <section className="flow" aria-labelledby="more-about-seats">
      <h2 id="more-about-seats">More about the seats</h2>
      <ul>{links.map(({ href, words }) => <li key={href}><a href={href}>{words}</a></li>)}</ul>
    </section>
  );
}
