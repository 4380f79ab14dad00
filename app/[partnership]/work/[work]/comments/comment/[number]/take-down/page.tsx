import { redirect } from "next/navigation";
import { OneCommentFrame } from "@/components/comment/OneCommentFrame";
import { Form } from "@/components/ui/Form";
import { Hidden } from "@/components/ui/Hidden";
import { TextArea } from "@/components/ui/TextArea";
import { pageTitle } from "@/components/work/page-title";
import { may } from "@/lib/access/see";
import { openComment, type Params } from "../open";
import { submitTakeDown } from "../submit";

export const generateMetadata = pageTitle("Take down a comment");

export default async function TakeDownPage({ params }: Params) {
  const { seen, one, slugs, number, at, thread } = await openComment(params);
  if (!may(seen, "take down a comment") || one.comment.isMine || one.comment.gone) redirect(`${at}/comment/${number}`);
  return (
    <OneCommentFrame seen={seen} one={one} title="Take down this comment">
      <p>Nobody will be able to read it any more. Its writer gets a letter with your reason, and everyone can read the reason here. They can ask the forum and an administrator to look at it.</p>
      <p>Does it only name a child? <a href={`${at}/comment/${number}/hide`}>Hide the name</a>, and the rest of what they said stays.</p>
      <Form send={submitTakeDown.bind(null, slugs, thread)} once={crypto.randomUUID()} submit="Take it down" pending="Taking it down…">
        <Hidden name="number" value={String(number)} />
        <TextArea name="because" label="Why do you take it down?" rows={3} maxLength={300} audience="The writer, and everyone with a seat in this work. Please don’t name a child." />
      </Form>
    </OneCommentFrame>
  );
}
