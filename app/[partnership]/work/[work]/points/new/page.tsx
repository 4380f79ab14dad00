import { PointFields } from "@/components/point/PointFields";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { Form } from "@/components/ui/Form";
import { Hidden } from "@/components/ui/Hidden";
import { Inset } from "@/components/ui/Inset";
import { NothingMoreHere } from "@/components/work/NothingMoreHere";
import { pageTitle } from "@/components/work/page-title";
import { WorkFrame } from "@/components/work/WorkFrame";
import { may } from "@/lib/access/see";
import { openInside } from "@/lib/door";
import { commentToRaise } from "@/lib/point/read-choices";
import { londonDay } from "@/lib/work/dates";
import { submitFromComment, submitPoint } from "../submit";

export const generateMetadata = pageTitle("Raise a point");

type Props = { params: Promise<{ partnership: string; work: string }>; searchParams: Promise<{ comment?: string | string[] }> };

export default async function NewPointPage({ params, searchParams }: Props) {
  const typed = (await searchParams).comment;
  const { seen, comment } = await openInside(params, { comment: commentToRaise(Array.isArray(typed) ? typed[0] : typed) });
  const slugs = { partnership: seen.partnership.slug, work: seen.work.slug };
  const once = crypto.randomUUID();
  return (
    <WorkFrame seen={seen} here="points" narrow>
      <Breadcrumb links={[{ href: `/${slugs.partnership}/work/${slugs.work}/points`, label: "You said, we did" }]} here="Raise a point" />
      <h1>{comment ? "Make this comment a point?" : "Raise a point"}</h1>
      <p className="lead-words">The lead hears today. You will be told when it has an answer, and you say whether that is fair.</p>
      {!may(seen, "keep the record") && <NothingMoreHere seen={seen} />}
      {may(seen, "keep the record") && comment && (
        <>
          <Inset><p className="wrap-anywhere whitespace-pre-wrap">{comment.body}</p><p className="text-small text-muted">{comment.name} ({comment.seat})</p></Inset>
          <Form send={submitFromComment.bind(null, slugs)} once={once} submit="Make it a point"><Hidden name="comment" value={String(comment.number)} /></Form>
        </>
      )}
      {may(seen, "keep the record") && !comment && (
        <Form send={submitPoint.bind(null, slugs)} once={once} submit="Raise this point">
          <PointFields today={londonDay(seen.now)} label="What do you want to say?" hint="One thing, in your own words." came="here" />
        </Form>
      )}
    </WorkFrame>
  );
}
