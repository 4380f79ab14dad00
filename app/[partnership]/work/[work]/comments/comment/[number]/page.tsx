import { notFound } from "next/navigation";
import { CommentChoices } from "@/components/comment/CommentChoices";
import { OneCommentFrame } from "@/components/comment/OneCommentFrame";
import { addressesOf } from "@/components/comment/thread";
import { pageTitle } from "@/components/work/page-title";
import { may } from "@/lib/access/see";
import { oneComment } from "@/lib/comment/read";
import { myHiding } from "@/lib/comment/read-asked";
import { commentNumber } from "@/lib/comment/rules";
import { openInside } from "@/lib/door";
import type { Params } from "./open";

export const generateMetadata = pageTitle("One comment");

export default async function CommentPage({ params }: Params) {
  const number = commentNumber((await params).number) ?? notFound();
  const { seen, one, hiding } = await openInside(params, { one: oneComment(number), hiding: myHiding(number) });
  const { at, thread } = addressesOf({ partnership: seen.partnership.slug, work: seen.work.slug, topic: one.topic });
  return (
    <OneCommentFrame seen={seen} one={one} title="One comment">
      <CommentChoices
        comment={one.comment}
        hiding={hiding}
        at={`${at}/comment/${number}`}
        thread={thread}
        mayReply={may(seen, "post a comment")}
        pointsAt={may(seen, "keep the record") ? `/${seen.partnership.slug}/work/${seen.work.slug}/points/new` : undefined}
        mayTakeDown={may(seen, "take down a comment")}
      />
    </OneCommentFrame>
  );
}
