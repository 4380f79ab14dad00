import type { ReactNode } from "react";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { TimeWords } from "@/components/ui/TimeWords";
import { WorkFrame } from "@/components/work/WorkFrame";
import type { Inside } from "@/lib/access/see";
import type { OneComment, ShownComment } from "@/lib/comment/read";
import { Before } from "./CommentItem";
import { addressesOf } from "./thread";
import { Words } from "./Words";

type Props = { seen: Inside; one: OneComment; title: string; children: ReactNode };

/** A page about one comment: what it is about stands above, with the way back to its thread. */
export function OneCommentFrame({ seen, one: { comment, topic }, title, children }: Props) {
  const { at, thread } = addressesOf({ partnership: seen.partnership.slug, work: seen.work.slug, topic });
  return (
    <WorkFrame seen={seen} here="comments" narrow>
      <Breadcrumb links={[...(topic === 0 ? [] : [{ href: at, label: "Comments" }]), { href: `${thread}#comment-${comment.number}`, label: topic === 0 ? "Comments" : "Topic" }]} here={title} />
      <h1>{title}</h1>
      <TheComment comment={comment} />
      {children}
    </WorkFrame>
  );
}

function TheComment({ comment }: { comment: ShownComment }) {
  const { name, seat, at, when, gone, blocks, before } = comment;
  return (
    <div className="card flow">
      <p><b>{name}</b> <span className="inline-block text-muted">· {seat}</span> <span className="text-small text-muted"><TimeWords at={at}>{when}</TimeWords></span></p>
      {gone ? <p className="text-muted">{gone.words}{gone.because && <> Because: {gone.because}</>}</p> : <Words blocks={blocks} />}
      {!gone && before.length > 0 && <Before before={before} />}
    </div>
  );
}
