import type { Metadata } from "next";
import { AdminFrame } from "@/components/partnership/AdminFrame";
import { OneButtonForm } from "@/components/partnership/OneButtonForm";
import { Form } from "@/components/ui/Form";
import { TextArea } from "@/components/ui/TextArea";
import { TextField } from "@/components/ui/TextField";
import { openHere } from "@/lib/door";
import { helpLinksHere } from "@/lib/partnership/read-administration";
import { whoSeesHelp } from "@/lib/partnership/words";
import { submitContactWords, submitHelpLink, submitRemoveHelpLink } from "./submit";

export const metadata: Metadata = { title: "Where to get help: administration" };

type Props = { params: Promise<{ partnership: string }> };

export default async function AdminHelpPage({ params }: Props) {
  const { partnership: slug } = await params;
  const { seen, links } = await openHere(params, "administer", { links: helpLinksHere });
  const { teamName, frontDoor, sendiass, version } = seen.partnership;
  return (
    <AdminFrame seen={seen} page="help">
      <h1>Where to get help</h1>
      <p className="lead-words">A family may need this on a bad day. Call each number once yourself before you save it.</p>
      <Form send={submitContactWords.bind(null, slug)} once={crypto.randomUUID()} version={String(version)} submit="Save">
        <TextField name="teamName" label="What is your team called?" hint="Letters come from it." maxLength={100} defaultValue={teamName} />
        <TextArea name="frontDoor" label="Front door" hint="Who to ring about a child, and when they answer." rows={2} maxLength={300} optional defaultValue={frontDoor} audience={whoSeesHelp} />
        <TextArea name="sendiass" label="SENDIASS" hint="The free Special Educational Needs and Disabilities Information, Advice and Support Service: name, number, hours." rows={2} maxLength={300} optional defaultValue={sendiass} audience={whoSeesHelp} />
      </Form>
      <h2>Other places</h2>
      {links.length === 0 ? <p>No other place is named yet.</p> : (
        <ul className="bare grid gap-4">
          {links.map((one) => (
            <li key={one.id} className="card flow m-0">
              <p><a href={one.href} rel="noreferrer">{one.label}</a>{one.about && `: ${one.about}`}</p>
              <OneButtonForm send={submitRemoveHelpLink.bind(null, slug)} once={crypto.randomUUID()} id={one.id} words="Take it away" what={one.label} />
            </li>
          ))}
        </ul>
      )}
      <h3>Add a place</h3>
      <Form send={submitHelpLink.bind(null, slug)} once={crypto.randomUUID()} submit="Add this place">
        <TextField name="label" label="What is it called?" hint="For example: The local offer." maxLength={80} />
        <TextField name="href" label="Its address" hint="It begins with https://" type="url" maxLength={300} spellCheck={false} />
        <TextField name="about" label="What can they do for a family?" maxLength={200} optional />
      </Form>
    </AdminFrame>
  );
}
