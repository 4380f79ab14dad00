import { WhatItMeans, WhoSigned } from "@/components/charter/CharterPage";
import { LadderPicture } from "@/components/ladder/LadderPicture";
import { ButtonLink } from "@/components/ui/ButtonLink";
import { Card } from "@/components/ui/Card";
import { Notice } from "@/components/ui/Notice";
import type { Here } from "@/lib/access/see";
import type { Charter } from "@/lib/charter/read";
import type { Definition } from "@/lib/charter/read-definition";
import type { Pledge } from "@/lib/charter/read-pledges";
import type { LadderInForce } from "@/lib/ladder/read";
import type { HelpLink } from "@/lib/partnership/read-administration";
import type { PublishedWork } from "@/lib/partnership/read";
import { dayWordsOf } from "@/lib/work/dates";
import { HowToComeIn } from "./HowToComeIn";
import { PublishedWorks } from "./PublishedWorks";
import { Source } from "./Source";

type Props = { partnership: Here["partnership"]; charter: Charter | null; ladder: LadderInForce | null; works: PublishedWork[]; used: boolean; definition: Definition | null; pledges: Pledge[]; help: HelpLink[] };

/** What anyone may read of a partnership: who it is, what it promises, its ladder, how to come in. */
export function PublicPage({ partnership, charter, ladder, works, used, definition, pledges, help }: Props) {
  return (
    <>
      <h1>{partnership.name}</h1>
      {used ? <WhatThisIs partnership={partnership} /> : <OnlyPublished partnership={partnership} />}
      <h2>{used ? "What we promise" : `What ${partnership.name} promises`}</h2>
      {charter ? <Promises charter={charter} at={`/${partnership.slug}`} /> : <p>The words of this charter are not published here.</p>}
      <WhoSigned pledges={pledges} />
      <WhatItMeans definition={definition} />
      {partnership.published.length > 0 && (
        <>
          <h2>Working together in {partnership.name}</h2>
          <ul>{partnership.published.map((fact) => <li key={fact}>{fact}</li>)}</ul>
        </>
      )}
      {works.length > 0 && <PublishedWorks works={works} />}
      <h2>{used ? "How together are we?" : "A ladder of ways to work with families"}</h2>
      <p>
        {used
          ? "For each piece of work, the lead says which rung of the ladder it stands on. Each seat says how it sees it. Both stand side by side."
          : "Each rung says how much families share in the work. Nobody has said here where the work of this area stands."}
      </p>
      {ladder && <LadderPicture rungs={ladder.rungs} credit={{ text: ladder.credit, href: ladder.link }} />}
      {used && <HowToComeIn partnership={partnership} help={help} />}
    </>
  );
}

function WhatThisIs({ partnership }: Pick<Props, "partnership">) {
  return (
    <>
      <p className="lead-words">Families, the council, health, schools and colleges plan together here for children and young people with special educational needs and disabilities (SEND).</p>
      {partnership.isDemo ? <p><b>{partnership.source}</b></p> : <Source source={partnership.source} />}
      <p className="buttons"><ButtonLink href={`/sign-in?next=/${partnership.slug}`}>Sign in</ButtonLink></p>
    </>
  );
}

function OnlyPublished({ partnership }: Pick<Props, "partnership">) {
  return (
    <>
      <p className="lead-words">What {partnership.name} has published about planning together with families of children and young people with special educational needs and disabilities (SEND).</p>
      <Notice title="Only what was published">
        <p>Nobody from {partnership.name} has written here. What was not published is left out, never filled in.</p>
        <Source source={partnership.source} />
      </Notice>
    </>
  );
}

function Promises({ charter, at }: { charter: Charter; at: string }) {
  const facts = [charter.madeWith && `Made with ${charter.madeWith}`, charter.inForceFrom && `in force from ${dayInWords(charter.inForceFrom)}`].filter(Boolean);
  return (
    <Card title={charter.name} level={3}>
      <ol>{charter.promises.map((promise) => <li key={promise.key}><b>{promise.name}</b>{promise.weWill && <>: {promise.weWill}</>}</li>)}</ol>
      {facts.length > 0 && <p className="text-muted">{facts.join(", ")}.</p>}
      <p><a href={`${at}/charter`}>Read the whole charter</a></p>
    </Card>
  );
}

const dayInWords = (published: string) => (/^\d{4}-\d{2}-\d{2}$/.test(published) ? dayWordsOf(published) : published);
