import { OverTime } from "@/components/record/OverTime";
import { RecordInFull } from "@/components/record/RecordInFull";
import { TakeUpTests } from "@/components/record/TakeUpTests";
import { pageTitle } from "@/components/work/page-title";
import { WorkFrame } from "@/components/work/WorkFrame";
import { openOutline } from "@/lib/door";
import { factsOf } from "@/lib/fact/read";
import { sayingsOf } from "@/lib/ladder/read";
import { saidSoFar } from "@/lib/ladder/read-said";
import { ladderInForceForLead } from "@/lib/ladder/read-tests";
import { offerFrom } from "@/lib/record/effect";
import { keptReadings } from "@/lib/record/read";
import { recordFor } from "@/lib/record/rules";
import { submitTakeUp } from "../submit";

type Props = { params: Promise<{ partnership: string; work: string }> };

export const generateMetadata = pageTitle("What the record shows");

export default async function RecordPage({ params }: Props) {
  const { seen, sayings, facts, said, kept, inside } = await openOutline(params, { sayings: sayingsOf, facts: factsOf, said: saidSoFar, kept: keptReadings }, { next: ladderInForceForLead });
  const shown = recordFor(seen, sayings, facts);
  const next = inside?.next;
  const offer = offerFrom({ facts: facts.list, day: shown.reading.day, mine: shown.ladder, next: next?.ladder });
  const overTime = <OverTime kept={kept} said={said} rungs={sayings.rungs} today={shown.reading.day} />;
  return (
    <WorkFrame seen={seen} here="ladder">
      <RecordInFull seen={seen} shown={shown} facts={facts} isInside={inside !== null} credit={sayings.ladder} overTime={overTime}>
        {offer && next && <TakeUpTests offer={offer} ladder={next.ladder} version={next.version} send={submitTakeUp.bind(null, await params)} once={crypto.randomUUID()} />}
      </RecordInFull>
    </WorkFrame>
  );
}
