import type { Metadata } from "next";
import { AdminFrame } from "@/components/partnership/AdminFrame";
import { OrganisationFields } from "@/components/partnership/OrganisationFields";
import { DataTable } from "@/components/ui/DataTable";
import { Form } from "@/components/ui/Form";
import { openHere } from "@/lib/door";
import { organisationsAll, type Organisation } from "@/lib/partnership/read-administration";
import { organisationKindWords } from "@/lib/partnership/words";
import { dayWordsOf } from "@/lib/work/dates";
import { submitOrganisation } from "./submit";

export const metadata: Metadata = { title: "Organisations: administration" };

type Props = { params: Promise<{ partnership: string }> };

export default async function AdminOrganisationsPage({ params }: Props) {
  const { partnership: slug } = await params;
  const { seen, organisations } = await openHere(params, "administer", { organisations: organisationsAll });
  return (
    <AdminFrame seen={seen} page="organisations">
      <h1>Organisations</h1>
      <p className="lead-words">One that ended stays in the list: old works still name it.</p>
      <DataTable
        caption="Organisations"
        columns={[{ key: "name", label: "Name" }, { key: "kind", label: "Kind" }, { key: "days", label: "From and until" }]}
        rows={organisations.map((one) => ({
          key: one.id,
          cells: {
            name: <a href={`/${slug}/admin/organisations/${one.id}`} className="inline-flex min-h-11 items-center">{one.name}</a>,
            kind: organisationKindWords[one.kind], days: daysOf(one),
          },
        }))}
        none="No organisation has been added yet."
      />
      <h2>Add an organisation</h2>
      <Form send={submitOrganisation.bind(null, slug)} once={crypto.randomUUID()} submit="Add it">
        <OrganisationFields />
      </Form>
    </AdminFrame>
  );
}

const daysOf = ({ startsOn, endsOn, follower }: Organisation) =>
  [startsOn && `From ${dayWordsOf(startsOn)}.`, endsOn && `Ended on ${dayWordsOf(endsOn)}.`, follower && `Then ${follower}.`].filter(Boolean).join(" ") || "No days said";
