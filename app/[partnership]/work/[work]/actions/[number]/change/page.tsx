import { redirect } from "next/navigation";
import { ActionFields } from "@/components/action/ActionFields";
import { PromiseChoices } from "@/components/action/PromiseChoices";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { Form } from "@/components/ui/Form";
import { Hidden } from "@/components/ui/Hidden";
import { WorkFrame } from "@/components/work/WorkFrame";
import { pageTitle } from "@/components/work/page-title";
import { may } from "@/lib/access/see";
import { actionNumbered } from "@/lib/action/read";
import { promisesOf } from "@/lib/charter/read";
import { openInside } from "@/lib/door";
import { submitChange } from "../../submit";

export const generateMetadata = pageTitle("Change an action");

type Props = { params: Promise<{ partnership: string; work: string; number: string }> };

export default async function ChangeActionPage({ params }: Props) {
  const { number, ...slugs } = await params;
  const { seen, action, promises } = await openInside(params, { action: actionNumbered(number), promises: promisesOf });
  const at = `/${slugs.partnership}/work/${slugs.work}/actions`;
  if (!may(seen, "answer for an action")) redirect(`${at}/${action.number}`);
  return (
    <WorkFrame seen={seen} here="actions" narrow>
      <Breadcrumb links={[{ href: at, label: "Actions" }, { href: `${at}/${action.number}`, label: `Action ${action.number}` }]} here="Change" />
      <h1>Change an action</h1>
      <p>What it said before stays in its story. Those who lead it hear of the change.</p>
      <Form send={submitChange.bind(null, slugs)} once={crypto.randomUUID()} version={String(action.version)} submit="Save the change">
        <Hidden name="number" value={String(action.number)} />
        <ActionFields what={action.what} starts={action.starts} due={action.due} measure={action.measure} />
        <PromiseChoices promises={promises} chosen={action.promises} />
      </Form>
    </WorkFrame>
  );
}
