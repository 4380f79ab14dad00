import { Card } from "@/components/ui/Card";
import { EmptyState } from "@/components/ui/EmptyState";
import type { NavLink } from "@/components/ui/SubNav";

type Place = { slug: string; name: string; works: { slug: string; title: string }[]; cameFor: NavLink[] };

/** Each partnership with the works I sit in, the newest first. */
export function MyPlaces({ places }: { places: Place[] }) {
  if (places.length === 0) {
    return <EmptyState title="You are not part of a partnership yet"><p>When somebody invites you, the link in their letter brings you in.</p></EmptyState>;
  }
  return (
    <ul className="grid max-w-none list-none gap-4 p-0 desk:grid-cols-2">
      {places.map(({ slug, name, works, cameFor }) => (
        <li key={slug} className="m-0">
          <Card title={name}>
            {works.length > 0 && <p>Work you have a seat in:</p>}
            {works.length > 0 ? (
              <ul>{works.map((work) => <li key={work.slug}><a href={`/${slug}/work/${work.slug}`}>{work.title}</a></li>)}</ul>
            ) : (
              <p>You have no seat in any work here yet.</p>
            )}
            {cameFor.map(({ key, href, label }) => <p key={key}><a href={href}>{label}</a></p>)}
            <p><a href={`/${slug}`}>Go to {name}</a></p>
          </Card>
        </li>
      ))}
    </ul>
  );
}
