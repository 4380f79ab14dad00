import { WorkEvidence } from "@/components/evidence/WorkEvidence";
import { pageTitle } from "@/components/work/page-title";
import { WorkFrame } from "@/components/work/WorkFrame";
import { openOutline } from "@/lib/door";
import { whatChangedIn, youSaidWeDid } from "@/lib/evidence/read";
import { factsOf } from "@/lib/fact/read";
import { sayingsOf } from "@/lib/ladder/read";
import { recordFor } from "@/lib/record/rules";
import { roundTheTable } from "@/lib/work/read";

type Props = { params: Promise<{ partnership: string; work: string }> };

export const generateMetadata = pageTitle("The record on one page");

export default async function EvidencePage({ params }: Props) {
  const reads = { sayings: sayingsOf, facts: factsOf, table: roundTheTable, changed: whatChangedIn, said: youSaidWeDid };
  const { seen, inside: _, ...found } = await openOutline(params, reads, {});
  return (
    <WorkFrame seen={seen} here="evidence">
      <WorkEvidence seen={seen} {...found} shown={recordFor(seen, found.sayings, found.facts)} />
    </WorkFrame>
  );
}
