import { ChangedCard } from "@/components/action/ChangedCard";
import { TakeBackForm } from "@/components/action/TakeBackForm";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { EmptyState } from "@/components/ui/EmptyState";
import { Form } from "@/components/ui/Form";
import { TextArea } from "@/components/ui/TextArea";
import { CannotStartYet } from "@/components/work/CannotStartYet";
import { pageTitle } from "@/components/work/page-title";
import { WorkFrame } from "@/components/work/WorkFrame";
import { may } from "@/lib/access/see";
import { changedByActions, changedIn } from "@/lib/action/read-changed";
import { whoSeesWhatChanged } from "@/lib/action/words";
import { openInside } from "@/lib/door";
import { seatWords } from "@/lib/seat/words";
import { submitTakeBack, submitWhatChanged } from "../submit";

export const generateMetadata = pageTitle("What changed for children");

type Props = { params: Promise<{ partnership: string; work: string }> };

export default async function WhatChangedPage({ params }: Props) {
  const slugs = await params;
  const { seen, said, actions } = await openInside(params, { said: changedIn, actions: changedByActions });
  const at = `/${slugs.partnership}/work/${slugs.work}/actions`;
  const says = may(seen, "say what changed");
  return (
    <WorkFrame seen={seen} here="actions" narrow>
      <Breadcrumb links={[{ href: at, label: "Actions" }]} here="What changed" />
      <h1>What changed for children, and how we know</h1>
      <p className="lead-words">Not what we did. What is different now for children, young people and families.</p>
      {!seen.work.openedAt && !seen.work.recordedAfterwards && <CannotStartYet />}
      {said.length === 0 ? (
        <EmptyState title="Nothing said yet"><p>That is fine while the work goes on. Say it when a family would notice.</p></EmptyState>
      ) : (
        <ul className="bare grid gap-4">
          {said.map((one) => (
            <ChangedCard key={one.number} {...one} by={`${one.by}, ${seatWords(one)}`}>
              {says && one.isMine && <TakeBackForm send={submitTakeBack.bind(null, slugs)} once={crypto.randomUUID()} number={one.number} />}
            </ChangedCard>
          ))}
        </ul>
      )}
      {actions.length > 0 && (
        <>
          <h2>What our actions changed</h2>
          <ul className="bare grid gap-4">
            {actions.map((one) => <ChangedCard key={one.number} {...one} by="" of={<>From the action <a href={`${at}/${one.number}`}>{one.action}</a></>} />)}
          </ul>
        </>
      )}
      {says && (
        <>
          <h2>Say what changed</h2>
          <Form send={submitWhatChanged.bind(null, slugs)} once={crypto.randomUUID()} submit="Save what changed">
            <TextArea name="what" label="What is different now?" hint="For example: Families hear about short breaks before the summer, not after." rows={3} maxLength={600} audience={whoSeesWhatChanged} />
            <TextArea name="howWeKnow" label="How do we know?" hint="Who said so, how many, when. If nobody has checked yet, write that." rows={3} maxLength={600} audience={whoSeesWhatChanged} />
          </Form>
        </>
      )}
    </WorkFrame>
  );
}
