import type { Metadata } from "next";
import { DropDraftForm } from "@/components/charter/DropDraftForm";
import { VersionList } from "@/components/charter/VersionList";
import { AdminFrame } from "@/components/partnership/AdminFrame";
import { ButtonLink } from "@/components/ui/ButtonLink";
import { Card } from "@/components/ui/Card";
import { charterVersionsOf } from "@/lib/charter/read";
import { charterDraft } from "@/lib/charter/read-draft";
import { versionNote } from "@/lib/charter/words";
import { openHere } from "@/lib/door";
import { dayWords } from "@/lib/work/dates";
import { submitDropDraft } from "./submit";

export const metadata: Metadata = { title: "Charter: administration" };

type Props = { params: Promise<{ partnership: string }> };

export default async function AdminCharterPage({ params }: Props) {
  const { partnership: slug } = await params;
  const { seen, draft, versions } = await openHere(params, "administer", {
    draft: charterDraft, versions: (here, reader) => charterVersionsOf({ partnershipId: here.partnership.id, now: here.now }, reader),
  });
  const at = `/${slug}/admin/charter`;
  return (
    <AdminFrame seen={seen} page="charter">
      <h1>Charter</h1>
      <p className="lead-words">A charter changes by a new version. Works that have begun keep the version they began with.</p>
      {draft ? (
        <Card title="A new version is being written" look="tint">
          <p>{draft.content.promises.length === 1 ? "1 promise" : `${draft.content.promises.length} promises`}. {draft.writtenBy} worked on it last, on {dayWords(draft.writtenAt)}. Only administrators see it.</p>
          <div className="buttons">
            <ButtonLink href={`${at}/promises`}>Go on with the promises</ButtonLink>
            <ButtonLink href={`${at}/new`} quiet>Paste the lines again</ButtonLink>
            <ButtonLink href={`${at}/check`} quiet>Check it</ButtonLink>
          </div>
          <DropDraftForm send={submitDropDraft.bind(null, slug)} once={crypto.randomUUID()} what="charter" />
        </Card>
      ) : (
        <p className="buttons"><ButtonLink href={`${at}/new`}>Write a new version</ButtonLink></p>
      )}
      <h2>Versions</h2>
      {versions.length === 0 ? <p>There is no charter here yet. Work can begin without one.</p> : (
        <VersionList versions={versions.map((one) => ({ key: one.version, href: `/${slug}/charter/${encodeURIComponent(one.version)}`, name: `Version ${one.version}`, since: one.since, note: versionNote(one) }))} />
      )}
    </AdminFrame>
  );
}
