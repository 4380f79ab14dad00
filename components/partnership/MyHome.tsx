import { NewInMyWorks } from "@/components/comment/SinceLastHere";
import { ToLookAt } from "@/components/comment/ToLookAt";
import { ButtonLink } from "@/components/ui/ButtonLink";
import { Card } from "@/components/ui/Card";
import { EmptyState } from "@/components/ui/EmptyState";
import type { Send } from "@/components/ui/Form";
import { mayHere, type Here } from "@/lib/access/see";
import type { Charter } from "@/lib/charter/read";
import type { ToLookAt as Asked } from "@/lib/comment/read-asked";
import type { NewInWork } from "@/lib/comment/read-topics";
import type { HomeWords } from "@/lib/partnership/read-administration";
import type { NeededFor as Needed, News } from "@/lib/partnership/read";
import type { ListedWork } from "@/lib/work/list";
import { NoticesUp } from "./NoticesUp";
import { WhereToGetHelp } from "./WhereToGetHelp";
import { LatestIn } from "./LatestIn";
import { NeededFor } from "./NeededFor";
import { cameFor } from "./partnership-links";
import { WorkRows } from "./WorkRows";

type Props = { seen: Here; mine: ListedWork[]; needed: Needed; news: News[]; charter: Charter | null; isNew: NewInWork[]; look: Asked[]; words: HomeWords; dismiss: Send };

/** Home: what I am needed for, my works, what happened last. */
export function MyHome({ seen, mine, needed, news, charter, isNew, look, words, dismiss }: Props) {
  const at = `/${seen.partnership.slug}`;
  const mayBegin = mayHere(seen, "begin work");
  return (
    <>
      <h1>Hello, {seen.person.name}</h1>
      {(mayBegin || cameFor(seen).length > 0) && (
        <p className="buttons">
          {mayBegin && <ButtonLink href={`${at}/work/new`}>Start a piece of work</ButtonLink>}
          {cameFor(seen).map(({ key, href, label }) => <ButtonLink key={key} href={href} quiet={mayBegin}>{label}</ButtonLink>)}
        </p>
      )}
      <NoticesUp notices={words.notices} dismiss={dismiss} />
      <NeededFor needed={needed} at={at} hasWorks={mine.length > 0} />
      <ToLookAt look={look} at={at} />
      <NewInMyWorks isNew={isNew} at={at} />
      <h2>My pieces of work</h2>
      {mine.length > 0 ? <WorkRows works={mine} at={at} /> : <NoWorks seen={seen} at={at} />}
      {mine.length > 0 && <p><a href={`${at}/work`}>All pieces of work you can see</a></p>}
      {mine.length > 0 && <p><a href="/actions">My actions, in all my pieces of work</a></p>}
      <div className="mt-6 grid gap-6 desk:grid-cols-2">
        {mine.length > 0 && <LatestIn news={news} at={at} now={seen.now} />}
        {charter && (
          <Card title="What we promise">
            <ul>{charter.promises.map((promise) => <li key={promise.key}>{promise.name}</li>)}</ul>
            <p><a href={`${at}/charter`}>Read {charter.name}</a></p>
            <p><a href={`${at}/promises`}>What is being done for each promise</a></p>
          </Card>
        )}
        {(seen.partnership.frontDoor || seen.partnership.sendiass || words.help.length > 0) && <Card title="Where to get help"><WhereToGetHelp partnership={seen.partnership} help={words.help} /></Card>}
      </div>
    </>
  );
}

function NoWorks({ seen, at }: { seen: Here; at: string }) {
  const seesAll = mayHere(seen, "see every outline");
  return (
    <EmptyState title="You have no seat in a piece of work yet">
      <p>When somebody invites you, a letter comes to you. The work stands here once you join.</p>
      {seesAll && <p>You can <a href={`${at}/work`}>see the outline of every piece of work</a>, and ask for a seat.</p>}
    </EmptyState>
  );
}
