import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EndRoleForm } from "@/components/person/EndRoleForm";
import { AdminFrame } from "@/components/partnership/AdminFrame";
import { Choices } from "@/components/ui/Choices";
import { Form } from "@/components/ui/Form";
import { Hidden } from "@/components/ui/Hidden";
import { Select } from "@/components/ui/Select";
import { openHere } from "@/lib/door";
import { organisationsNow } from "@/lib/partnership/read-organisations";
import { personWithRole } from "@/lib/person/read-roles";
import { ROLES, roleWords } from "@/lib/person/words";
import { submitEndRole, submitGiveRole, submitMove } from "../submit";

export const metadata: Metadata = { title: "A person’s roles: administration" };

type Props = { params: Promise<{ partnership: string; person: string }> };

export default async function PersonRolesPage({ params }: Props) {
  const { partnership: slug, person: id } = await params;
  const { seen, person, organisations } = await openHere(params, "administer", { person: personWithRole(id), organisations: organisationsNow });
  if (!person) notFound();
  const there = organisations.some((one) => one.id === person.organisationId);
  const choices = [...organisations, ...(person.organisationId && person.organisation && !there ? [{ id: person.organisationId, name: `${person.organisation} (ended)` }] : [])].map((one) => ({ value: one.id, label: one.name }));
  const held = new Set<string>(person.roles);
  const others = ROLES.filter((role) => !held.has(role));
  return (
    <AdminFrame seen={seen} page="people" deeper={person.name}>
      <h1>{person.name}</h1>
      <p>{[person.job, person.organisation].filter(Boolean).join(", ")}</p>
      <h2>Roles</h2>
      <ul className="bare grid gap-4">
        {person.roles.map((role) => (
          <li key={role} className="card flow m-0">
            <p><b>{roleWords[role].name}.</b> {roleWords[role].can}</p>
            <EndRoleForm send={submitEndRole.bind(null, slug)} once={crypto.randomUUID()} person={person} role={role} />
          </li>
        ))}
      </ul>
      {organisations.length > 0 && (
        <>
          <h2>Organisation</h2>
          <Form send={submitMove.bind(null, slug)} once={crypto.randomUUID()} submit="Save">
            <Hidden name="person" value={person.id} />
            <Select name="organisation" label="Which organisation do they work for?" empty="None of these" defaultValue={person.organisationId ?? ""} options={choices} />
          </Form>
        </>
      )}
      {others.length > 0 && (
        <>
          <h2>One more role</h2>
          <Form send={submitGiveRole.bind(null, slug)} once={crypto.randomUUID()} submit="Give this role">
            <Hidden name="person" value={person.id} />
            <Choices name="role" label="Which role?" options={others.map((role) => ({ value: role, label: roleWords[role].name, hint: roleWords[role].can }))} />
          </Form>
        </>
      )}
    </AdminFrame>
  );
}
