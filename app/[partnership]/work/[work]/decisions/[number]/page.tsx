import { NamesAChild } from "@/components/hiding/NamesAChild";
import { DecisionFacts } from "@/components/decision/DecisionFacts";
import { DecisionSayings } from "@/components/decision/DecisionSayings";
import { DecisionTags } from "@/components/decision/DecisionTags";
import { SaidList } from "@/components/saying/SaidList";
import { ThroughSupporter } from "@/components/supporter/ThroughSupporter";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { WorkFrame } from "@/components/work/WorkFrame";
import { pageTitle } from "@/components/work/page-title";
import { may } from "@/lib/access/see";
import { decisionNumbered } from "@/lib/decision/read";
import { sharedDecisions } from "@/lib/decision/rules";
import { openInside } from "@/lib/door";
import { factsOf } from "@/lib/fact/read";
import { dayNumber } from "@/lib/fact/rules";
import { saidThroughOf } from "@/lib/supporter/read";
import { submitSaidThrough, submitThroughTakenBack } from "../../seats/supporters/submit";
import { submitChallenged, submitConfirmed, submitContested, submitReal, submitTakenBack, submitThere, submitTold, submitWithdrawn } from "../submit";

type Props = { params: Promise<{ partnership: string; work: string; number: string }> };

export const generateMetadata = async ({ params }: Props) => pageTitle(`Decision ${(await params).number}`)({ params });

export default async function OneDecisionPage({ params }: Props) {
  const { number, ...slugs } = await params;
  const { seen, decision, facts, through } = await openInside(params, { decision: decisionNumbered(number), facts: factsOf, through: saidThroughOf("decision", number) });
  const at = `/${slugs.partnership}/work/${slugs.work}`;
  const sends = {
    there: submitThere.bind(null, slugs), tell: submitTold.bind(null, slugs), confirm: submitConfirmed.bind(null, slugs), challenge: submitChallenged.bind(null, slugs),
    real: submitReal.bind(null, slugs), takeBack: submitTakenBack.bind(null, slugs), withdraw: submitWithdrawn.bind(null, slugs), contest: submitContested.bind(null, slugs),
  };
  return (
    <WorkFrame seen={seen} here="decisions" narrow>
      <Breadcrumb links={[{ href: `${at}/decisions`, label: "Decisions" }]} here={`Decision ${decision.number}`} />
      <h1>{decision.what}</h1>
      <DecisionTags decision={decision} shared={sharedDecisions(facts.list, dayNumber(seen.now)).get(decision.id)} />
      <DecisionFacts decision={decision} at={at} />
      <h2>What people said about it</h2>
      <SaidList said={decision.said} none="Nobody has said anything of it yet." />
      <ThroughSupporter through={through} thing="decision" number={decision.number} say={submitSaidThrough.bind(null, slugs)} takeBack={submitThroughTakenBack.bind(null, slugs)} />
      <DecisionSayings decision={decision} sends={sends} mayKeep={may(seen, "keep the record")} />
      <NamesAChild at={at} thing="decision" number={decision.number} />
    </WorkFrame>
  );
}
