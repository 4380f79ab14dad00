import { LadderPicture } from "@/components/ladder/LadderPicture";
import { ButtonLink } from "@/components/ui/ButtonLink";
import { Card } from "@/components/ui/Card";
import { EmptyState } from "@/components/ui/EmptyState";
import type { Here } from "@/lib/access/see";
import type { Charter } from "@/lib/charter/read";
import type { LadderInForce } from "@/lib/ladder/read";
import { dayWordsOf } from "@/lib/work/dates";
import { Source } from "./Source";

type Props = { partnership: Here["partnership"]; charter: Charter | null; ladder: LadderInForce | null };

/** What anyone may read of a partnership: who it is, what it promises, its ladder, how to come in. */
export function PublicPage({ partnership, charter, ladder }: Props) {
  return (
    <>
      <h1>{partnership.name}</h1>
      <p className="lead-words">Families, the council, health, schools and colleges plan together here for children and young people with special educational needs and disabilities (SEND).</p>
      {partnership.isDemo && <p><b>{partnership.source}</b></p>}
      <p className="buttons">
        <ButtonLink href={`/sign-in?next=/${partnership.slug}`}>Sign in</ButtonLink>
      </p>
      <h2>What we promise</h2>
      {charter ? <Promises charter={charter} at={`/${partnership.slug}`} /> : <NoCharter name={partnership.name} />}
      {partnership.published.length > 0 && (
        <>
          <h2>What {partnership.name} has published</h2>
          <ul>{partnership.published.map((fact) => <li key={fact}>{fact}</li>)}</ul>
        </>
      )}
      <h2>How together are we?</h2>
      <p>For each piece of work, the lead says which rung of the ladder it stands on. Each seat says how it sees it. Both stand side by side.</p>
      {ladder && <LadderPicture rungs={ladder.rungs} credit={{ text: ladder.credit, href: ladder.link }} />}
      <HowToComeIn partnership={partnership} />
      {!partnership.isDemo && <Source source={partnership.source} />}
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

function NoCharter({ name }: { name: string }) {
  return <EmptyState><p>The text of the charter of {name} is not published here.</p></EmptyState>;
}

function HowToComeIn({ partnership }: Pick<Props, "partnership">) {
  return (
    <>
      <h2>How do I come in?</h2>
      <ul>
        <li>If somebody has sent you an invitation, use the link in the letter. You do not need a password.</li>
        <li>If you have joined before, sign in with your e-mail address. We send you a link.</li>
        <li>If you would like to take part, ask your parent carer forum or {partnership.teamName}.</li>
      </ul>
      {partnership.frontDoor && <p><b>Front door:</b> {partnership.frontDoor}</p>}
      {partnership.sendiass && (
        <p><b>Help with your own child’s plan</b> (SENDIASS, the free Special Educational Needs and Disabilities Information, Advice and Support Service): {partnership.sendiass}</p>
      )}
    </>
  );
}
