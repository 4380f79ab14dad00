import type { Metadata } from "next";
import { SiteFrame } from "@/components/frame/SiteFrame";
import { FoundIn } from "@/components/search/FoundIn";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { EmptyState } from "@/components/ui/EmptyState";
import { TextField } from "@/components/ui/TextField";
import { openMine } from "@/lib/door";
import { foundFor, howMany } from "@/lib/search/read";
import { askedFor, LEAST_LETTERS, MOST_LETTERS } from "@/lib/search/rules";

export const metadata: Metadata = { title: "Search" };

type Props = { searchParams: Promise<{ q?: string | string[] }> };

export default async function SearchPage({ searchParams }: Props) {
  const asked = askedFor((await searchParams).q);
  const { person, places } = await openMine({ found: foundFor(asked) });
  const some = places.filter(({ found }) => howMany(found) > 0);
  return (
    <SiteFrame person={{ name: places[0]?.seen.person.name ?? person.email, href: "/account" }} narrow>
      <Breadcrumb links={[{ href: "/", label: "Home" }]} here="Search" />
      <h1>Search</h1>
      <form action="/search" role="search" className="flow">
        <TextField name="q" label="What are you looking for?" hint="A word or a name. Small slips of spelling are fine." type="search" defaultValue={asked} maxLength={MOST_LETTERS} />
        <button type="submit" className="button">Search</button>
      </form>
      {asked !== "" && some.length === 0 && (
        <EmptyState title={asked.length < LEAST_LETTERS ? "Type a little more" : "Nothing found"}>
          <p>{asked.length < LEAST_LETTERS ? `Type at least ${LEAST_LETTERS} letters.` : "Try another word, or fewer words. You can find what is in the works where you have a seat. With a role here you can also find the outlines of other works."}</p>
        </EmptyState>
      )}
      {some.map(({ seen, found }) => (
        <section key={seen.partnership.id} className="flow" aria-labelledby={seen.partnership.slug}>
          <h2 id={seen.partnership.slug}>{places.length > 1 ? `Found in ${seen.partnership.name}` : "Found"}</h2>
          <FoundIn found={found} at={`/${seen.partnership.slug}`} />
        </section>
      ))}
    </SiteFrame>
  );
}
