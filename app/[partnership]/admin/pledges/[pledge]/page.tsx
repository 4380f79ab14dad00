import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { PledgeFields } from "@/components/charter/PledgeFields";
import { AdminFrame } from "@/components/partnership/AdminFrame";
import { DateField } from "@/components/ui/DateField";
import { Form } from "@/components/ui/Form";
import { FormDetails } from "@/components/ui/FormDetails";
import { Hidden } from "@/components/ui/Hidden";
import { Submit } from "@/components/ui/Submit";
import { TextArea } from "@/components/ui/TextArea";
import { pledgeWith } from "@/lib/charter/read-pledges";
import { whoSeesPublic } from "@/lib/charter/words";
import { openHere } from "@/lib/door";
import { submitPledgeChange, submitPledgeEnd } from "../submit";

export const metadata: Metadata = { title: "Change a pledge: administration" };

type Props = { params: Promise<{ partnership: string; pledge: string }> };

export default async function ChangePledgePage({ params }: Props) {
  const { partnership: slug, pledge: id } = await params;
  const { seen, pledge } = await openHere(params, "administer", { pledge: pledgeWith(id) });
  if (!pledge) notFound();
  if (pledge.withdrawnOn) redirect(`/${slug}/admin/pledges`);
  return (
    <AdminFrame seen={seen} page="pledges" deeper="Change a pledge">
      <h1>The pledge of {pledge.organisation}</h1>
      <Form send={submitPledgeChange.bind(null, slug)} once={crypto.randomUUID()} version={String(pledge.version)} submit="Save the change">
        <Hidden name="pledge" value={pledge.id} />
        <PledgeFields pledge={pledge} />
      </Form>
      <Form send={submitPledgeEnd.bind(null, slug)} once={crypto.randomUUID()}>
        <FormDetails summary="This pledge has ended">
          <p>It stays on the charter’s page, with the day and why.</p>
          <Hidden name="pledge" value={pledge.id} />
          <DateField name="withdrawnOn" label="When did it end?" />
          <TextArea name="because" label="Why?" rows={2} maxLength={300} audience={whoSeesPublic} />
          <Submit>Say that it has ended</Submit>
        </FormDetails>
      </Form>
    </AdminFrame>
  );
}
