import { NamesAChild } from "@/components/hiding/NamesAChild";
import { DocumentTags } from "@/components/document/DocumentTags";
import { SaidList } from "@/components/saying/SaidList";
import { SayForm } from "@/components/saying/SayForm";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { Notice } from "@/components/ui/Notice";
import { SummaryList } from "@/components/ui/SummaryList";
import { TimeWords } from "@/components/ui/TimeWords";
import { WorkFrame } from "@/components/work/WorkFrame";
import { pageTitle } from "@/components/work/page-title";
import { may } from "@/lib/access/see";
import { documentNumbered } from "@/lib/document/read";
import { whoSeesDocuments } from "@/lib/document/words";
import { openInside } from "@/lib/door";
import { dayWords, dayWordsOf } from "@/lib/work/dates";
import { submitMarked } from "../submit";

type Props = { params: Promise<{ partnership: string; work: string; number: string }> };

export const generateMetadata = async ({ params }: Props) => pageTitle(`Document ${(await params).number}`)({ params });

export default async function OneDocumentPage({ params }: Props) {
  const { number, ...slugs } = await params;
  const { seen, document } = await openInside(params, { document: documentNumbered(number) });
  return (
    <WorkFrame seen={seen} here="documents" narrow>
      <Breadcrumb links={[{ href: `/${slugs.partnership}/work/${slugs.work}/documents`, label: "Documents" }]} here={`Document ${document.number}`} />
      <h1 className="wrap-anywhere">{document.title}</h1>
      <DocumentTags document={document} />
      {document.wasBeforeFamilies && (
        <Notice title="This was written before families joined"><p>Asking for views on finished work is consulting. You can still open it up.</p></Notice>
      )}
      <SummaryList
        rows={[
          { key: "day", label: "Written on", value: <TimeWords at={document.writtenOn}>{dayWordsOf(document.writtenOn)}</TimeWords> },
          { key: "place", label: "Where it is", value: document.link ? <a href={document.link} rel="noreferrer noopener" className="wrap-anywhere">{document.place}</a> : <span className="wrap-anywhere">{document.place || "Not said. Ask whoever added it."}</span> },
          { key: "recorded", label: "Added by", value: <>{document.recorder}, <TimeWords at={document.recordedAt}>{dayWords(document.recordedAt)}</TimeWords></> },
        ]}
      />
      {document.said.length > 0 && <><h2>What people said about it</h2><SaidList said={document.said} none="" /></>}
      {may(seen, "keep the record") && document.mayMark && (
        <SayForm summary="This is more than background" send={submitMarked.bind(null, slugs)} once={crypto.randomUUID()} number={document.number} words="It is a plan, draft or finished thing" quiet asks={{ label: "Why?", audience: whoSeesDocuments, optional: true }}>
          <p>If something of this work was already written in it, say so. It then counts as a plan from its own day.</p>
        </SayForm>
      )}
      <NamesAChild at={`/${slugs.partnership}/work/${slugs.work}`} thing="document" number={document.number} />
    </WorkFrame>
  );
}
