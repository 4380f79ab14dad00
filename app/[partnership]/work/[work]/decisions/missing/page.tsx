import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { DateField } from "@/components/ui/DateField";
import { Form } from "@/components/ui/Form";
import { TextArea } from "@/components/ui/TextArea";
import { TextField } from "@/components/ui/TextField";
import { NothingMoreHere } from "@/components/work/NothingMoreHere";
import { pageTitle } from "@/components/work/page-title";
import { WorkFrame } from "@/components/work/WorkFrame";
import { may } from "@/lib/access/see";
import { whoSeesDecisions } from "@/lib/decision/words";
import { openInside } from "@/lib/door";
import { londonDay } from "@/lib/work/dates";
import { submitMissing } from "../submit";

export const generateMetadata = pageTitle("A decision is missing");

type Props = { params: Promise<{ partnership: string; work: string }> };

export default async function MissingDecisionPage({ params }: Props) {
  const { seen } = await openInside(params, {});
  const at = `/${seen.partnership.slug}/work/${seen.work.slug}/decisions`;
  return (
    <WorkFrame seen={seen} here="decisions" narrow>
      <Breadcrumb links={[{ href: at, label: "Decisions" }]} here="A decision is missing" />
      <h1>A decision is missing</h1>
      <p className="lead-words">Was something decided elsewhere, without families, and nobody wrote it down? Say so here. You need not prove it. The lead hears today.</p>
      <p>It is read as a real decision made without families, until your seat takes it back.</p>
      {may(seen, "keep the record") ? (
        <Form send={submitMissing.bind(null, await params)} once={crypto.randomUUID()} submit="Say that it is missing">
          <TextArea name="what" label="What was decided, as far as you know?" rows={3} maxLength={300} audience={whoSeesDecisions} />
          <DateField name="madeOn" label="Which day was it decided?" hint="If you are not sure, the nearest day you know." max={londonDay(seen.now)} />
          <TextField name="place" label="Where, if you know?" hint="For example: the resources board. No names of people." maxLength={120} optional />
        </Form>
      ) : <NothingMoreHere seen={seen} />}
    </WorkFrame>
  );
}
