import type { Metadata } from "next";
import { OtherVersions, Promises, WhatItMeans, WhoSigned } from "@/components/charter/CharterPage";
import { PartnershipFrame } from "@/components/partnership/PartnershipFrame";
import { EmptyState } from "@/components/ui/EmptyState";
import { charterOf, charterVersionsOf } from "@/lib/charter/read";
import { definitionOf } from "@/lib/charter/read-definition";
import { pledgesOf } from "@/lib/charter/read-pledges";
import { actionsByPromise } from "@/lib/charter/read-promises";
import { openPublic } from "@/lib/door";

export const metadata: Metadata = { title: "The charter" };

type Props = { params: Promise<{ partnership: string }> };

export default async function CharterPage({ params }: Props) {
  const reads = { charter: charterOf, versions: charterVersionsOf, definition: definitionOf, pledges: pledgesOf };
  const { partnership, charter, versions, definition, pledges, here } = await openPublic(params, reads, { counts: actionsByPromise });
  const at = `/${partnership.slug}`;
  return (
    <PartnershipFrame partnership={partnership} seen={here?.seen ?? null} here="charter" narrow>
      <h1>{charter ? charter.name : "The charter"}</h1>
      <p className="lead-words">What {partnership.name} promises, whenever families and services work together.</p>
      {charter ? (
        <>
          {here && <p><a href={`${at}/promises`} className="inline-flex min-h-11 items-center">What is being done for each promise</a></p>}
          <Promises charter={charter} counts={here?.counts} />
          {here?.counts && <p>The counts are actions in all pieces of work here, also those that began with an older version of the charter.</p>}
        </>
      ) : (
        <EmptyState title="No charter yet">
          <p>{partnership.name} has not put its charter here. Work can begin without one.</p>
        </EmptyState>
      )}
      <WhatItMeans definition={definition} />
      <WhoSigned pledges={pledges} />
      <OtherVersions versions={versions} at={`${at}/charter`} except={charter?.version ?? ""} />
    </PartnershipFrame>
  );
}
