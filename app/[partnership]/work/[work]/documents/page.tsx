import { DocumentTags } from "@/components/document/DocumentTags";
import { ButtonLink } from "@/components/ui/ButtonLink";
import { EmptyState } from "@/components/ui/EmptyState";
import { TimeWords } from "@/components/ui/TimeWords";
import { CannotStartYet } from "@/components/work/CannotStartYet";
import { pageTitle } from "@/components/work/page-title";
import { WorkFrame } from "@/components/work/WorkFrame";
import { may } from "@/lib/access/see";
import { documentsOf } from "@/lib/document/read";
import { openInside } from "@/lib/door";
import { dayWordsOf } from "@/lib/work/dates";

export const generateMetadata = pageTitle("Documents");

type Props = { params: Promise<{ partnership: string; work: string }> };

export default async function DocumentsPage({ params }: Props) {
  const { seen, documents } = await openInside(params, { documents: documentsOf });
  const at = `/${seen.partnership.slug}/work/${seen.work.slug}/documents`;
  return (
    <WorkFrame seen={seen} here="documents" narrow>
      <h1>Documents</h1>
      <p className="lead-words">What was written, when, and where you find it. The files themselves stay where they are.</p>
      {!seen.work.openedAt && !seen.work.recordedAfterwards && <CannotStartYet />}
      {may(seen, "keep the record") && <p className="buttons"><ButtonLink href={`${at}/new`}>Add a document</ButtonLink></p>}
      {documents.length === 0 && <EmptyState title="No documents yet"><p>Add the first notes, not the finished thing. Then families can still change it.</p></EmptyState>}
      <ul className="bare flow">
        {documents.map((document) => (
          <li key={document.number} className="card">
            <p className="text-small text-muted"><TimeWords at={document.writtenOn}>{dayWordsOf(document.writtenOn)}</TimeWords></p>
            <p className="font-heading"><a href={`${at}/${document.number}`} className="inline-flex min-h-11 items-center wrap-anywhere">{document.title}</a></p>
            <DocumentTags document={document} />
          </li>
        ))}
      </ul>
    </WorkFrame>
  );
}
