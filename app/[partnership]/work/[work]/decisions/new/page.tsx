import { DecisionFields } from "@/components/decision/DecisionFields";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { Form } from "@/components/ui/Form";
import { NothingMoreHere } from "@/components/work/NothingMoreHere";
import { pageTitle } from "@/components/work/page-title";
import { WorkFrame } from "@/components/work/WorkFrame";
import { may } from "@/lib/access/see";
import { recordChoices } from "@/lib/decision/read-choices";
import { openInside } from "@/lib/door";
import { londonDay } from "@/lib/work/dates";
import { submitDecision } from "../submit";

export const generateMetadata = pageTitle("Record a decision");

type Props = { params: Promise<{ partnership: string; work: string }>; searchParams: Promise<{ meeting?: string | string[] }> };

export default async function NewDecisionPage({ params, searchParams }: Props) {
  const { seen, choices } = await openInside(params, { choices: recordChoices });
  const { meeting } = await searchParams;
  const at = `/${seen.partnership.slug}/work/${seen.work.slug}/decisions`;
  const chosen = choices.meetings.find((one) => String(one.number) === meeting);
  return (
    <WorkFrame seen={seen} here="decisions" narrow>
      <Breadcrumb links={[{ href: at, label: "Decisions" }]} here="Record a decision" />
      <h1>Record a decision</h1>
      {may(seen, "keep the record") ? (
        <Form send={submitDecision.bind(null, await params)} once={crypto.randomUUID()} submit="Record this decision">
          <DecisionFields choices={choices} today={londonDay(seen.now)} meeting={chosen && String(chosen.number)} />
        </Form>
      ) : <NothingMoreHere seen={seen} />}
    </WorkFrame>
  );
}
