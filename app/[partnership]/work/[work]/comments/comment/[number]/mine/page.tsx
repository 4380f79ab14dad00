import { redirect } from "next/navigation";
import { OneCommentFrame } from "@/components/comment/OneCommentFrame";
import { Form } from "@/components/ui/Form";
import { Hidden } from "@/components/ui/Hidden";
import { pageTitle } from "@/components/work/page-title";
import { openComment, type Params } from "../open";
import { submitMine } from "../submit";

export const generateMetadata = pageTitle("Are these your words?");

export default async function MinePage({ params }: Params) {
  const { seen, one, slugs, number, at, thread } = await openComment(params);
  const { recorded, isMine, gone } = one.comment;
  if (!recorded || recorded.isConfirmed || !isMine || gone) redirect(`${at}/comment/${number}`);
  return (
    <OneCommentFrame seen={seen} one={one} title="Are these your words?">
      <p>{recorded.by} wrote this down for you. If it is what you said, say so. If not, <a href={`${at}/comment/${number}/take-back`}>take it back</a>.</p>
      <Form send={submitMine.bind(null, slugs, thread)} once={crypto.randomUUID()} submit="Yes, these are my words" pending="Saving…"><Hidden name="number" value={String(number)} /></Form>
    </OneCommentFrame>
  );
}
