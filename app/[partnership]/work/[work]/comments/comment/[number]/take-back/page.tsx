import { redirect } from "next/navigation";
import { OneCommentFrame } from "@/components/comment/OneCommentFrame";
import { Form } from "@/components/ui/Form";
import { Hidden } from "@/components/ui/Hidden";
import { TextField } from "@/components/ui/TextField";
import { pageTitle } from "@/components/work/page-title";
import { openComment, type Params } from "../open";
import { submitTakeBack } from "../submit";

export const generateMetadata = pageTitle("Take back your comment");

export default async function TakeBackPage({ params }: Params) {
  const { seen, one, slugs, number, at, thread } = await openComment(params);
  const isMySlip = one.comment.recorded?.byMe === true && !one.comment.recorded.isConfirmed;
  if ((!one.comment.isMine && !isMySlip) || one.comment.gone) redirect(`${at}/comment/${number}`);
  return (
    <OneCommentFrame seen={seen} one={one} title="Take back your comment">
      <p>Nobody will be able to read it any more. A line stays where it stood: “{one.comment.name} took this comment back.”</p>
      <Form send={submitTakeBack.bind(null, slugs, thread)} once={crypto.randomUUID()} submit="Take it back" pending="Taking it back…">
        <Hidden name="number" value={String(number)} />
        <TextField name="because" label="Do you want to say why?" optional maxLength={300} audience="Everyone with a seat in this work can see it. Please don’t name a child." />
      </Form>
    </OneCommentFrame>
  );
}
