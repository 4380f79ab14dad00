import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AdminFrame } from "@/components/partnership/AdminFrame";
import { OrganisationFields } from "@/components/partnership/OrganisationFields";
import { DateField } from "@/components/ui/DateField";
import { Form } from "@/components/ui/Form";
import { Hidden } from "@/components/ui/Hidden";
import { Select } from "@/components/ui/Select";
import { openHere } from "@/lib/door";
import { organisationsAll } from "@/lib/partnership/read-administration";
import { submitOrganisationChange } from "../submit";

export const metadata: Metadata = { title: "Change an organisation: administration" };

type Props = { params: Promise<{ partnership: string; organisation: string }> };

export default async function ChangeOrganisationPage({ params }: Props) {
  const { partnership: slug, organisation: id } = await params;
  const { seen, organisations } = await openHere(params, "administer", { organisations: organisationsAll });
  const organisation = organisations.find((one) => one.id === id);
  if (!organisation) notFound();
  const others = organisations.filter((one) => one.id !== id);
  return (
    <AdminFrame seen={seen} page="organisations" deeper={organisation.name}>
      <h1>{organisation.name}</h1>
      <Form send={submitOrganisationChange.bind(null, slug)} once={crypto.randomUUID()} version={String(organisation.version)} submit="Save the change">
        <Hidden name="organisation" value={organisation.id} />
        <OrganisationFields organisation={organisation} />
        <DateField name="endsOn" label="When did it end?" hint="Leave it empty while it is there." optional defaultValue={organisation.endsOn ?? ""} />
        {others.length > 0 && (
          <Select
            name="followedBy"
            label="Who does its work now?"
            optional
            empty="Nobody, or not known"
            defaultValue={organisation.followedBy ?? ""}
            options={others.map((one) => ({ value: one.id, label: one.name }))}
          />
        )}
      </Form>
    </AdminFrame>
  );
}
