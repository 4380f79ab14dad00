import { notFound } from "next/navigation";
import { Form } from "@/components/ui/Form";
import { Submit } from "@/components/ui/Submit";
import { TextArea } from "@/components/ui/TextArea";
import { setupAddress } from "@/components/setup/SetupPage";
import { WorkFrame } from "@/components/work/WorkFrame";
import { pageTitle } from "@/components/work/page-title";
import { may } from "@/lib/access/see";
import { openInside } from "@/lib/door";
import { submitWithdrawal } from "./submit";

export const generateMetadata = pageTitle("Withdraw this idea");

export default async function WithdrawPage({ params }: { params: Promise<{ partnership: string; work: string }> }) {
  const slugs = await params;
  const { seen } = await openInside(params, {});
  if (!may(seen, "withdraw the idea")) notFound();
  return (
    <WorkFrame seen={seen} here="setup" narrow>
      <h1>Withdraw this idea</h1>
      <p className="lead-words">Nobody has been asked yet, so you can give it up. Forum reps heard of it on the first day, so they hear why.</p>
      <p>The idea stays readable, with your reason, so that nobody starts the same thing twice without knowing. Names and addresses you typed are thrown away. You can take it up again.</p>
      <Form send={submitWithdrawal.bind(null, slugs)} once={crypto.randomUUID()}>
        <TextArea name="because" label="Why?" audience="Everyone who may see this work reads this. Please don’t name a child." rows={3} maxLength={300} />
        <div className="buttons"><Submit kind="warn" pending="Withdrawing…">Withdraw the idea</Submit><a href={setupAddress(seen)}>Keep it</a></div>
      </Form>
    </WorkFrame>
  );
}
