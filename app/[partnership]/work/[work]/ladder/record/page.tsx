import { OverTime } from "@/components/record/OverTime";
import { RecordInFull } from "@/components/record/RecordInFull";
import { pageTitle } from "@/components/work/page-title";
import { WorkFrame } from "@/components/work/WorkFrame";
import { openOutline } from "@/lib/door";
import { factsOf } from "@/lib/fact/read";
import { sayingsOf } from "@/lib/ladder/read";
import { saidSoFar } from "@/lib/ladder/read-said";
import { keptReadings } from "@/lib/record/read";
import { recordFor } from "@/lib/record/rules";

type Props = { params: Promise<{ partnership: string; work: string }> };

export const generateMetadata = pageTitle("What the record shows");

export default async function RecordPage({ params }: Props) {
  const { seen, sayings, facts, said, kept, inside } = await openOutline(params, { sayings: sayingsOf, facts: factsOf, said: saidSoFar, kept: keptReadings }, {});
  const shown = recordFor(seen, sayings, facts);
  const overTime = <OverTime kept={kept} said={said} rungs={sayings.rungs} today={shown.reading.day} />;
  return (
    <WorkFrame seen={seen} here="ladder">
      <RecordInFull seen={seen} shown={shown} facts={facts} isInside={inside !== null} credit={sayings.ladder} overTime={overTime} />
    </WorkFrame>
  );
}
