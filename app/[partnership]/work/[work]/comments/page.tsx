import { CommentThread } from "@/components/comment/CommentThread";
import { Form } from "@/components/ui/Form";
import { TextArea } from "@/components/ui/TextArea";
import { CannotStartYet } from "@/components/work/CannotStartYet";
import { pageTitle } from "@/components/work/page-title";
import { WorkFrame } from "@/components/work/WorkFrame";
import { may } from "@/lib/access/see";
import { commentsBefore } from "@/lib/comment/read";
import { COMMENT_LETTERS, commentNumber } from "@/lib/comment/rules";
import { openInside } from "@/lib/door";
import { submitComment } from "./submit";

type Props = { params: Promise<{ partnership: string; work: string }>; searchParams: Promise<{ before?: string | string[] }> };

export const generateMetadata = pageTitle("Comments");

export default async function CommentsPage({ params, searchParams }: Props) {
  const before = commentNumber((await searchParams).before);
  const { seen, page } = await openInside(params, { page: commentsBefore(before) });
  const slugs = { partnership: seen.partnership.slug, work: seen.work.slug };
  const mayPost = may(seen, "post a comment");
  return (
    <WorkFrame seen={seen} here="comments">
      <h1>Comments</h1>
      {!seen.work.openedAt && <CannotStartYet />}
      {seen.work.openedAt && <CommentThread page={page} thread={{ ...slugs, workId: seen.work.id }} isOpen={mayPost} />}
      {mayPost && before === undefined && (
        <div id="write" className="max-w-[46rem]">
          <Form send={submitComment.bind(null, slugs)} once={crypto.randomUUID()} submit="Post" pending="Posting…">
            <TextArea
              name="body"
              label="Add a comment"
              audience="Everyone in this piece of work can see it. Please don’t name a child."
              rows={4}
              maxLength={COMMENT_LETTERS}
            />
          </Form>
        </div>
      )}
    </WorkFrame>
  );
}
