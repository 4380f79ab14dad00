import type { Metadata } from "next";
import { AnswerForForum } from "@/components/ladder/AnswerForForum";
import { EffectTable } from "@/components/ladder/EffectTable";
import { ProposalFacts } from "@/components/ladder/ProposalFacts";
import { TestsMoved } from "@/components/ladder/TestsMoved";
import { PartnershipFrame } from "@/components/partnership/PartnershipFrame";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { Flash } from "@/components/ui/Flash";
import { Form } from "@/components/ui/Form";
import { Hidden } from "@/components/ui/Hidden";
import { Notice } from "@/components/ui/Notice";
import { openHere, stopwatch } from "@/lib/door";
import { saidWords } from "@/lib/form/said";
import { effectOfProposal, pageFrom } from "@/lib/record/read-effect";
import { submitForumKey, submitForumNo, submitTakeBack } from "../submit";

export const metadata: Metadata = { title: "Other tests for the ladder" };

type Props = { params: Promise<{ partnership: string; id: string }>; searchParams: Promise<{ said?: string | string[]; page?: string | string[] }> };

export default async function ProposalPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { said: key, page } = await searchParams;
  const said = saidWords(typeof key === "string" ? key : undefined);
  const { seen, asked } = await openHere(params, "look at what is asked", { asked: effectOfProposal(id, pageFrom(page), stopwatch()) });
  const { proposal, effect } = asked;
  const slug = seen.partnership.slug;
  const at = `/${slug}/ladder`;
  return (
    <PartnershipFrame partnership={seen.partnership} seen={seen} here="ladder">
      {said && <Flash><p>{said}</p></Flash>}
      <Breadcrumb links={[{ href: at, label: "The ladder" }]} here="Other tests" />
      <h1>{proposal.mayTurn ? `${proposal.by} asks the forum: other tests for the ladder` : "Other tests for the ladder"}</h1>
      <ProposalFacts proposal={proposal} />
      <h2>What each rung would need</h2>
      <p>On “{proposal.was.name}”, {proposal.was.version}:</p>
      <TestsMoved moved={proposal.moved} ladder={proposal.was.ladder} />
      {proposal.state === "waiting" && !proposal.stands && <Notice kind="amber" title="The ladder has changed since"><p>So this can no longer come into force. An administrator can take it back and propose it again.</p></Notice>}
      {effect && <><h2>What it would do to work that goes on</h2><EffectTable effect={effect} at={`/${slug}`} pageHref={(next) => `${at}/tests/${id}?page=${next}`} /></>}
      {proposal.mayTurn && <AnswerForForum id={id} yes={submitForumKey.bind(null, slug, id)} no={submitForumNo.bind(null, slug, id)} onceYes={crypto.randomUUID()} onceNo={crypto.randomUUID()} />}
      {proposal.mayTakeBack && (
        <Form send={submitTakeBack.bind(null, slug, id)} once={crypto.randomUUID()} submit="Take it back" pending="Saving…">
          <Hidden name="proposal" value={id} />
          <p>A forum rep turns the forum’s key. An administrator can take it back while it waits.</p>
        </Form>
      )}
      <p><a href={at}>Back to the ladder</a></p>
    </PartnershipFrame>
  );
}
