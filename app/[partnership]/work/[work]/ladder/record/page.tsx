import { RecordInFull } from "@/components/record/RecordInFull";
import { pageTitle } from "@/components/work/page-title";
import { WorkFrame } from "@/components/work/WorkFrame";
import { openOutline } from "@/lib/door";
import { factsOf } from "@/lib/fact/read";
import { sayingsOf } from "@/lib/ladder/read";
import { recordFor } from "@/lib/record/rules";

type Props = { params: Promise<{ partnership: string; work: string }> };

export const generateMetadata = pageTitle("What the record shows");

export default async function RecordPage({ params }: Props) {
  const { seen, sayings, facts, inside } = await openOutline(params, { sayings: sayingsOf, facts: factsOf }, {});
  return (
    <WorkFrame seen={seen} here="ladder">
      <RecordInFull seen={seen} shown={recordFor(seen, sayings, facts)} facts={facts} isInside={inside !== null} credit={sayings.ladder} />
    </WorkFrame>
  );
}
