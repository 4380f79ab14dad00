import type { Metadata } from "next";
import { AdminFrame } from "@/components/partnership/AdminFrame";
import { ButtonLink } from "@/components/ui/ButtonLink";
import { DataTable } from "@/components/ui/DataTable";
import { openHere } from "@/lib/door";
import { peopleWithRoles } from "@/lib/person/read-roles";
import { roleWords } from "@/lib/person/words";

export const metadata: Metadata = { title: "People with a role: administration" };

type Props = { params: Promise<{ partnership: string }> };

export default async function AdminPeoplePage({ params }: Props) {
  const { seen, people } = await openHere(params, "administer", { people: peopleWithRoles });
  const at = `/${seen.partnership.slug}/admin/people`;
  return (
    <AdminFrame seen={seen} page="people">
      <h1>People with a role</h1>
      <p className="lead-words">Only people with a role stand here. Parents, young people and others who sit in a piece of work without a role are not shown to administrators.</p>
      <p className="buttons"><ButtonLink href={`${at}/new`}>Give somebody a role</ButtonLink></p>
      <DataTable
        caption="People and their roles"
        columns={[{ key: "name", label: "Name" }, { key: "roles", label: "Roles" }, { key: "where", label: "Where they work" }]}
        rows={people.map((one) => ({
          key: one.id,
          cells: {
            name: <a href={`${at}/${one.id}`} className="inline-flex min-h-11 items-center">{one.name}{one.isMe && " (you)"}</a>,
            where: [one.job, one.organisation].filter(Boolean).join(", ") || "Not said",
            roles: one.roles.map((role) => roleWords[role].name).join(", "),
          },
        }))}
      />
    </AdminFrame>
  );
}
