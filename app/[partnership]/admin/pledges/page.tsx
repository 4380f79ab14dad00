import type { Metadata } from "next";
import { PledgeFields } from "@/components/charter/PledgeFields";
import { PledgeList } from "@/components/charter/PledgeList";
import { AdminFrame } from "@/components/partnership/AdminFrame";
import { EmptyState } from "@/components/ui/EmptyState";
import { Form } from "@/components/ui/Form";
import { Select } from "@/components/ui/Select";
import { charterHere } from "@/lib/charter/read";
import { pledgesOf } from "@/lib/charter/read-pledges";
import { openHere } from "@/lib/door";
import { organisationsNow } from "@/lib/partnership/read-organisations";
import { submitPledge } from "./submit";

export const metadata: Metadata = { title: "Pledges: administration" };

type Props = { params: Promise<{ partnership: string }> };

export default async function AdminPledgesPage({ params }: Props) {
  const { partnership: slug } = await params;
  const { seen, charter, pledges, organisations } = await openHere(params, "administer", {
    charter: charterHere, organisations: organisationsNow, pledges: (here, reader) => pledgesOf({ partnershipId: here.partnership.id, now: here.now }, reader),
  });
  const standing = new Set(pledges.filter((one) => one.isCurrent && !one.withdrawnOn).map((one) => one.organisation));
  const couldSign = organisations.filter((one) => !standing.has(one.name));
  return (
    <AdminFrame seen={seen} page="pledges">
      <h1>Pledges</h1>
      <p className="lead-words">An organisation signs up to the charter as it stands. Everyone can read who has.</p>
      {pledges.length === 0 ? <EmptyState title="Nobody has signed yet"><p>A pledge stands here once an organisation has signed.</p></EmptyState> : <PledgeList pledges={pledges} changeAt={`/${slug}/admin/pledges`} />}
      <h2>Add a pledge</h2>
      {!charter && <p>There is no charter to sign yet. Put a charter in force first.</p>}
      {charter && couldSign.length === 0 && <p>Every organisation here has signed this version, or none has been added yet.</p>}
      {charter && couldSign.length > 0 && (
        <Form send={submitPledge.bind(null, slug)} once={crypto.randomUUID()} submit="Add the pledge">
          <Select name="organisation" label="Which organisation?" empty="Choose one" options={couldSign.map((one) => ({ value: one.id, label: one.name }))} />
          <PledgeFields />
        </Form>
      )}
    </AdminFrame>
  );
}
