import type { Metadata } from "next";
import { AdminFrame } from "@/components/partnership/AdminFrame";
import { Choices } from "@/components/ui/Choices";
import { EmailField } from "@/components/ui/EmailField";
import { Form } from "@/components/ui/Form";
import { Select } from "@/components/ui/Select";
import { TextField } from "@/components/ui/TextField";
import { openHere } from "@/lib/door";
import { organisationsNow } from "@/lib/partnership/read-organisations";
import { ROLES, roleWords } from "@/lib/person/words";
import { submitPerson } from "../submit";

export const metadata: Metadata = { title: "Give somebody a role: administration" };

type Props = { params: Promise<{ partnership: string }> };

export default async function NewPersonPage({ params }: Props) {
  const { partnership: slug } = await params;
  const { seen, organisations } = await openHere(params, "administer", { organisations: organisationsNow });
  return (
    <AdminFrame seen={seen} page="people" deeper="Give somebody a role">
      <h1>Give somebody a role</h1>
      <p className="lead-words">For colleagues and forum reps. Parents and young people need no role: a lead invites them to a seat.</p>
      <Form send={submitPerson.bind(null, slug)} once={crypto.randomUUID()} submit="Give the role and send a letter">
        <TextField name="name" label="Name" maxLength={80} autoComplete="off" />
        <EmailField name="email" label="Email address" hint="They sign in with it. We write to them that they have a role. It is shown to nobody else." autoComplete="off" />
        <TextField name="job" label="Job" maxLength={80} optional autoComplete="off" />
        <TextField name="reach" label="How and when to reach them" hint="For example: 01632 960 001, Monday to Thursday. They can change it." maxLength={120} optional autoComplete="off" />
        {organisations.length > 0 && <Select name="organisation" label="Organisation" optional empty="None of these" options={organisations.map((one) => ({ value: one.id, label: one.name }))} />}
        <Choices name="roles" label="Which roles?" many options={ROLES.map((role) => ({ value: role, label: roleWords[role].name, hint: roleWords[role].can }))} />
      </Form>
    </AdminFrame>
  );
}
