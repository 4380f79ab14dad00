import { redirect } from "next/navigation";
import { ChangeForm } from "@/components/comment/ChangeForm";
import { OneCommentFrame } from "@/components/comment/OneCommentFrame";
import { addressesOf } from "@/components/comment/thread";
import { pageTitle } from "@/components/work/page-title";
import { notFound } from "next/navigation";
import { oneComment } from "@/lib/comment/read";
import { boxWith } from "@/lib/comment/read-draft";
import { boxOf, commentNumber } from "@/lib/comment/rules";
import { openInside } from "@/lib/door";
import type { Params } from "../open";
import { submitChange } from "../submit";

export const generateMetadata = pageTitle("Change your comment");

export default async function ChangePage({ params }: Params) {
  const number = commentNumber((await params).number) ?? notFound();
  const { seen, one, box } = await openInside(params, { one: oneComment(number), box: boxWith(boxOf.change(number)) });
  const slugs = { partnership: seen.partnership.slug, work: seen.work.slug };
  const { at, thread } = addressesOf({ ...slugs, topic: one.topic });
  if (!one.comment.isMine || one.comment.gone) redirect(`${at}/comment/${number}`);
  return (
    <OneCommentFrame seen={seen} one={one} title="Change your comment">
      <ChangeForm send={submitChange.bind(null, slugs, thread, number)} one={one} box={box} once={crypto.randomUUID()} address={`/api/works/${slugs.partnership}/${slugs.work}/draft`} />
    </OneCommentFrame>
  );
}
