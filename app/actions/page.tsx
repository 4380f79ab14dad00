import type { Metadata } from "next";
import { MyActionsList } from "@/components/action/MyActionsList";
import { SiteFrame } from "@/components/frame/SiteFrame";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { Chips } from "@/components/ui/Chips";
import { EmptyState } from "@/components/ui/EmptyState";
import { MOST_MINE, myActions } from "@/lib/action/read-mine";
import { openMine } from "@/lib/door";

export const metadata: Metadata = { title: "My actions" };

type Props = { searchParams: Promise<{ show?: string | string[] }> };

export default async function MyActionsPage({ searchParams }: Props) {
  const finished = (await searchParams).show === "finished";
  const { person, places } = await openMine({ mine: myActions(finished) });
  const mine = places.filter(({ mine: { actions } }) => actions.length > 0);
  return (
    <SiteFrame person={{ name: places[0]?.seen.person.name ?? person.email, href: "/account" }} narrow>
      <Breadcrumb links={[{ href: "/", label: "Home" }]} here="My actions" />
      <h1>My actions</h1>
      <p className="lead-words">What you lead, or are asked to lead, in all your pieces of work.</p>
      <Chips label="Show" chips={[{ href: "/actions", label: "Still to do", on: !finished }, { href: "/actions?show=finished", label: "Finished", on: finished }]} />
      {mine.length === 0 && (
        <EmptyState title={finished ? "Nothing finished yet" : "Nothing to do"}>
          <p>{finished ? "What you finish stands here. Nobody counts." : "When somebody asks you to lead an action, it stands here. That can wait until it comes."}</p>
        </EmptyState>
      )}
      {mine.map(({ seen, mine: { actions, more } }) => (
        <section key={seen.partnership.id} className="flow" aria-labelledby={seen.partnership.slug}>
          <h2 id={seen.partnership.slug}>{seen.partnership.name}</h2>
          <MyActionsList actions={actions} partnership={seen.partnership.slug} />
          {more && <p>These are the first {MOST_MINE}. The rest are on the pages of your <a href={`/${seen.partnership.slug}/work`}>pieces of work</a>.</p>}
        </section>
      ))}
    </SiteFrame>
  );
}
