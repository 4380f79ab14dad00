import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { Form } from "@/components/ui/Form";
import { TextArea } from "@/components/ui/TextArea";
import { NothingMoreHere } from "@/components/work/NothingMoreHere";
import { pageTitle } from "@/components/work/page-title";
import { WorkFrame } from "@/components/work/WorkFrame";
import { may } from "@/lib/access/see";
import { openInside } from "@/lib/door";
import { whoSeesTold } from "@/lib/told/words";
import { submitAccount } from "../submit";

export const generateMetadata = pageTitle("Tell families how it stands");

type Props = { params: Promise<{ partnership: string; work: string }> };

export default async function TellFamiliesPage({ params }: Props) {
  const { seen } = await openInside(params, {});
  return (
    <WorkFrame seen={seen} here="told-and-asked" narrow>
      <Breadcrumb links={[{ href: `/${seen.partnership.slug}/work/${seen.work.slug}/told-and-asked`, label: "Told and asked" }]} here="Tell families how it stands" />
      <h1>Tell families how it stands</h1>
      <p className="lead-words">Everyone who sits for parent carers or young people gets this as a letter today.</p>
      {may(seen, "keep the record") ? (
        <Form send={submitAccount.bind(null, await params)} once={crypto.randomUUID()} submit="Send it">
          <TextArea name="words" label="What is happening, and why?" hint="Plain words. What was done, what comes next, what they can still change." rows={8} maxLength={2000} audience={whoSeesTold} />
        </Form>
      ) : <NothingMoreHere seen={seen} />}
    </WorkFrame>
  );
}
