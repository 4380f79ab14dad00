import { NamesAChild } from "@/components/hiding/NamesAChild";
import { PointAnswers } from "@/components/point/PointAnswers";
import { PointFacts } from "@/components/point/PointFacts";
import { PointSayings } from "@/components/point/PointSayings";
import { PointStateTag } from "@/components/point/PointStateTag";
import { SaidList } from "@/components/saying/SaidList";
import { ThroughSupporter } from "@/components/supporter/ThroughSupporter";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { WorkFrame } from "@/components/work/WorkFrame";
import { pageTitle } from "@/components/work/page-title";
import { may } from "@/lib/access/see";
import { openInside } from "@/lib/door";
import { pointNumbered } from "@/lib/point/read";
import { membersHere } from "@/lib/point/read-choices";
import { saidThroughOf } from "@/lib/supporter/read";
import { londonDay } from "@/lib/work/dates";
import { submitSaidThrough, submitThroughTakenBack } from "../../seats/supporters/submit";
import { submitAnswer, submitConfirmedWords, submitFair, submitGiven, submitNotAnswered, submitShown } from "../submit";

type Props = { params: Promise<{ partnership: string; work: string; number: string }> };

export const generateMetadata = async ({ params }: Props) => pageTitle(`Point ${(await params).number}`)({ params });

export default async function OnePointPage({ params }: Props) {
  const { number, ...slugs } = await params;
  const { seen, point, people, through } = await openInside(params, { point: pointNumbered(number), people: membersHere, through: saidThroughOf("point", number) });
  const at = `/${slugs.partnership}/work/${slugs.work}`;
  const sends = {
    answer: submitAnswer.bind(null, slugs), fair: submitFair.bind(null, slugs), notAnswered: submitNotAnswered.bind(null, slugs),
    confirm: submitConfirmedWords.bind(null, slugs), give: submitGiven.bind(null, slugs), show: submitShown.bind(null, slugs),
  };
  return (
    <WorkFrame seen={seen} here="points" narrow>
      <Breadcrumb links={[{ href: `${at}/points`, label: "You said, we did" }]} here={`Point ${point.number}`} />
      <h1>Point {point.number}</h1>
      <p><PointStateTag state={point.state} /></p>
      <blockquote className="wrap-anywhere whitespace-pre-wrap">{point.words}</blockquote>
      <PointFacts point={point} at={at} through={through.said} />
      <h2>Answers</h2>
      <PointAnswers answers={point.answers} />
      {point.said.length > 0 && <><h2>What people said about it</h2><SaidList said={point.said} none="" /></>}
      <ThroughSupporter through={through} thing="point" number={point.number} say={submitSaidThrough.bind(null, slugs)} takeBack={submitThroughTakenBack.bind(null, slugs)} />
      {may(seen, "keep the record") && <PointSayings point={point} sends={sends} people={people} today={londonDay(seen.now)} />}
      <NamesAChild at={at} thing="point" number={point.number} />
    </WorkFrame>
  );
}
