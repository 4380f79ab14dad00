import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { DefinitionCard } from "@/components/charter/DefinitionCard";
import { AdminFrame } from "@/components/partnership/AdminFrame";
import { ButtonLink } from "@/components/ui/ButtonLink";
import { Form } from "@/components/ui/Form";
import { definitionDraft } from "@/lib/charter/read-draft";
import { openHere } from "@/lib/door";
import { londonDay } from "@/lib/work/dates";
import { submitDefinitionInForce } from "../submit";

export const metadata: Metadata = { title: "Check the words: administration" };

type Props = { params: Promise<{ partnership: string }> };

export default async function CheckDefinitionPage({ params }: Props) {
  const { partnership: slug } = await params;
  const { seen, draft } = await openHere(params, "administer", { draft: definitionDraft });
  if (!draft) redirect(`/${slug}/admin/definition`);
  return (
    <AdminFrame seen={seen} page="definition" deeper="Check it">
      <h1>Check the words before they are in force</h1>
      <p className="lead-words">This is how everyone will read them.</p>
      <DefinitionCard definition={{ ...draft.content, inForceFrom: draft.content.inForceFrom || londonDay(seen.now) }} />
      <p className="buttons"><ButtonLink href={`/${slug}/admin/definition`} quiet>Change the words</ButtonLink></p>
      <p>Once they are in force they are not changed any more. Another change is another version.</p>
      <Form send={submitDefinitionInForce.bind(null, slug)} once={crypto.randomUUID()} version={String(draft.version)} submit="Put them in force" />
    </AdminFrame>
  );
}
