import { redirect } from "next/navigation";
import { OneCommentFrame } from "@/components/comment/OneCommentFrame";
import { Choices } from "@/components/ui/Choices";
import { Form } from "@/components/ui/Form";
import { Hidden } from "@/components/ui/Hidden";
import { TextField } from "@/components/ui/TextField";
import { pageTitle } from "@/components/work/page-title";
import { openComment, type Params } from "../open";
import { submitHiding } from "../submit";

export const generateMetadata = pageTitle("Hide a child’s name");

export default async function HidePage({ params }: Params) {
  const { seen, one, slugs, number, at, thread } = await openComment(params);
  if (one.comment.gone) redirect(`${at}/comment/${number}`);
  return (
    <OneCommentFrame seen={seen} one={one} title="Hide a child’s name">
      <p>Anyone with a seat may do this, at once. Use it for a name, an NHS number, a birthday, or anything else that tells which child it is. The writer is told that you did it, and can ask for it to be looked at.</p>
      <Form send={submitHiding.bind(null, slugs, thread)} once={crypto.randomUUID()} hints={false} submit="Hide it now" pending="Hiding…">
        <Hidden name="number" value={String(number)} />
        <Choices
          name="which"
          label="What should be hidden?"
          defaultValue="words"
          options={[
            { value: "words", label: "Some words", hint: "The rest of what they said stays.", inside: <TextField name="words" label="Which words?" hint="As they stand in the comment. They are hidden wherever they stand in it, and in the title of its topic." maxLength={200} audience="Nobody sees what you type here. We only look for it in the comment." autoComplete="off" /> },
            { value: "all", label: "The whole comment" },
          ]}
        />
      </Form>
      <p>Is a child in danger? <a href="/worried">Read what to do if you are worried about a child</a>.</p>
    </OneCommentFrame>
  );
}
