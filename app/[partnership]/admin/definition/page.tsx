import type { Metadata } from "next";
import { DropDraftForm } from "@/components/charter/DropDraftForm";
import { VersionList } from "@/components/charter/VersionList";
import { AdminFrame } from "@/components/partnership/AdminFrame";
import { ButtonLink } from "@/components/ui/ButtonLink";
import { DateField } from "@/components/ui/DateField";
import { Form } from "@/components/ui/Form";
import { TextArea } from "@/components/ui/TextArea";
import { definitionsOf } from "@/lib/charter/read-definition";
import { definitionDraft } from "@/lib/charter/read-draft";
import { versionNote, whoSeesDraft } from "@/lib/charter/words";
import { openHere } from "@/lib/door";
import { submitDropDraft } from "../charter/submit";
import { submitDefinition } from "./submit";

export const metadata: Metadata = { title: "What co-production means: administration" };

type Props = { params: Promise<{ partnership: string }> };

export default async function AdminDefinitionPage({ params }: Props) {
  const { partnership: slug } = await params;
  const { seen, draft, versions } = await openHere(params, "administer", {
    draft: definitionDraft, versions: (here, reader) => definitionsOf({ partnershipId: here.partnership.id, now: here.now }, reader),
  });
  const now = versions.find((one) => !one.waits);
  const begun = draft?.content ?? { words: now?.words ?? "", easyRead: now?.easyRead ?? "", madeWith: "", inForceFrom: "" };
  return (
    <AdminFrame seen={seen} page="definition">
      <h1>What co-production means here</h1>
      <p className="lead-words">Your own words, made together. They stand beside the charter, for everyone.</p>
      {draft && (
        <>
          <p>A new version is being written. {draft.writtenBy} worked on it last. Only administrators see it.</p>
          <p className="buttons"><ButtonLink href={`/${slug}/admin/definition/check`}>Check it</ButtonLink></p>
          <DropDraftForm send={submitDropDraft.bind(null, slug)} once={crypto.randomUUID()} what="definition" />
        </>
      )}
      <h2>{draft ? "Go on writing" : versions.length > 0 ? "Write a new version" : "Write it"}</h2>
      <Form send={submitDefinition.bind(null, slug)} once={crypto.randomUUID()} version={String(draft?.version ?? 0)} submit="Save and check">
        <TextArea name="words" label="What does co-production mean here?" rows={6} maxLength={1200} defaultValue={begun.words} audience={whoSeesDraft} />
        <TextArea name="easyRead" label="The same in easy words" hint="A child of nine could read it." rows={3} maxLength={600} defaultValue={begun.easyRead} audience={whoSeesDraft} />
        <TextArea name="madeWith" label="With whom were these words made?" rows={2} maxLength={300} defaultValue={begun.madeWith} audience={whoSeesDraft} />
        <DateField name="inForceFrom" label="From which day do they hold?" hint="Leave it empty for the day you put them in force." optional defaultValue={begun.inForceFrom} />
      </Form>
      {versions.length > 0 && (
        <>
          <h2>Versions</h2>
          <VersionList versions={versions.map((one) => ({ key: String(one.number), name: `Version ${one.number}`, since: one.takesEffect, note: one === now || one.waits ? versionNote({ inForce: one === now, waits: one.waits }) : one.words }))} />
        </>
      )}
    </AdminFrame>
  );
}
