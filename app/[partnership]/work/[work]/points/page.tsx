import { PointList } from "@/components/point/PointList";
import { ButtonLink } from "@/components/ui/ButtonLink";
import { EmptyState } from "@/components/ui/EmptyState";
import { CannotStartYet } from "@/components/work/CannotStartYet";
import { pageTitle } from "@/components/work/page-title";
import { WorkFrame } from "@/components/work/WorkFrame";
import { may } from "@/lib/access/see";
import { openInside } from "@/lib/door";
import { POINTS_SHOWN, pointsOf } from "@/lib/point/read";

export const generateMetadata = pageTitle("You said, we did");

type Props = { params: Promise<{ partnership: string; work: string }> };

export default async function PointsPage({ params }: Props) {
  const { seen, points } = await openInside(params, { points: pointsOf });
  const at = `/${seen.partnership.slug}/work/${seen.work.slug}/points`;
  return (
    <WorkFrame seen={seen} here="points">
      <h1>You said, we did</h1>
      <p className="lead-words">A point is something somebody wants an answer to. “We could not, because” is an answer too.</p>
      {!seen.work.openedAt && !seen.work.recordedAfterwards && <CannotStartYet />}
      {may(seen, "keep the record") && (
        <p className="buttons">
          <ButtonLink href={`${at}/new`}>Raise a point</ButtonLink>
          <ButtonLink href={`${at}/for-someone`} quiet>Write down what someone said</ButtonLink>
        </p>
      )}
      {points.length === 0 && <EmptyState title="No points yet"><p>Is there something you want to see changed? Raise it here, and somebody must answer.</p></EmptyState>}
      <PointList title="Waiting for an answer" points={points.filter((point) => point.isOpen)} at={at} />
      <PointList title="Answered" points={points.filter((point) => !point.isOpen)} at={at} />
      {points.length === POINTS_SHOWN && <p>These are the last {POINTS_SHOWN}. Earlier ones stand in the <a href={`/${seen.partnership.slug}/work/${seen.work.slug}/story`}>story</a>.</p>}
    </WorkFrame>
  );
}
