import { NamesAChild } from "@/components/hiding/NamesAChild";
import { SaidList } from "@/components/saying/SaidList";
import { QuestionCard } from "@/components/told/QuestionCard";
import { ButtonLink } from "@/components/ui/ButtonLink";
import { EmptyState } from "@/components/ui/EmptyState";
import { Form } from "@/components/ui/Form";
import { Submit } from "@/components/ui/Submit";
import { TimeWords } from "@/components/ui/TimeWords";
import { CannotStartYet } from "@/components/work/CannotStartYet";
import { pageTitle } from "@/components/work/page-title";
import { WorkFrame } from "@/components/work/WorkFrame";
import { may } from "@/lib/access/see";
import { openInside } from "@/lib/door";
import { accountsOf, questionsOf, whoWouldRatherNotLead } from "@/lib/told/read";
import { dayWords } from "@/lib/work/dates";
import { submitQuestionAnswer, submitRatherNotLead } from "./submit";

export const generateMetadata = pageTitle("Told and asked");

type Props = { params: Promise<{ partnership: string; work: string }> };

export default async function ToldAndAskedPage({ params }: Props) {
  const { seen, accounts, questions, leading } = await openInside(params, { accounts: accountsOf, questions: questionsOf, leading: whoWouldRatherNotLead });
  const slugs = { partnership: seen.partnership.slug, work: seen.work.slug };
  const work = `/${slugs.partnership}/work/${slugs.work}`;
  const at = `${work}/told-and-asked`;
  const keeps = may(seen, "keep the record");
  return (
    <WorkFrame seen={seen} here="told-and-asked" narrow>
      <h1>What families were told and asked</h1>
      {!seen.work.openedAt && !seen.work.recordedAfterwards && <CannotStartYet />}
      {keeps && <p className="buttons"><ButtonLink href={`${at}/question`}>Ask a question</ButtonLink><ButtonLink href={`${at}/account`} quiet>Tell families how it stands</ButtonLink></p>}
      <h2>Questions</h2>
      {questions.length === 0
        ? <EmptyState title="No questions yet"><p>Ask one thing, and give people time: ten days or more, so that they can ask other families.</p></EmptyState>
        : <ul className="bare flow">{questions.map((question) => <QuestionCard key={question.number} question={question} send={submitQuestionAnswer.bind(null, slugs)} mayKeep={keeps} at={work} />)}</ul>}
      <h2>Told</h2>
      {accounts.length === 0 ? <p>Nobody has written to families how it stands, after the invitation.</p> : (
        <ul className="bare flow">
          {accounts.map((one) => (
            <li key={one.number} className="card flow">
              <p className="text-small text-muted">{one.by}, <TimeWords at={one.toldAt}>{dayWords(one.toldAt)}</TimeWords></p>
              <p className="wrap-anywhere whitespace-pre-wrap">{one.words}</p>
              <NamesAChild at={work} thing="account" number={one.number} />
            </li>
          ))}
        </ul>
      )}
      {(leading.mayRatherNotLead || leading.said.length > 0) && (
        <>
          <h2>Who leads in Delivery</h2>
          {leading.said.length > 0 && <SaidList said={leading.said} none="" />}
          {keeps && leading.mayRatherNotLead && (
            <>
              <p>Families can lead actions. If you would rather not, say so. That is fine, and it does not count against anyone.</p>
              <Form send={submitRatherNotLead.bind(null, slugs)} once={crypto.randomUUID()}><Submit kind="quiet">We would rather not lead</Submit></Form>
            </>
          )}
        </>
      )}
    </WorkFrame>
  );
}
