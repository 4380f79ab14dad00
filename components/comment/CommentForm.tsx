import { Form, type Send } from "@/components/ui/Form";
import { Hidden } from "@/components/ui/Hidden";
import { LinkButton } from "@/components/ui/LinkButton";
import { Submit } from "@/components/ui/Submit";
import { TextArea } from "@/components/ui/TextArea";
import { TextField } from "@/components/ui/TextField";
import type { Box } from "@/lib/comment/read-draft";
import { COMMENT_LETTERS, TITLE_LETTERS } from "@/lib/comment/rules";
import { AUDIENCE } from "@/lib/comment/words";
import { KeepDraft } from "./KeepDraft";
import { PostAnyway } from "./PostAnyway";
import type { Thread } from "./thread";

type Props = { send: Send; thread: Pick<Thread, "partnership" | "work" | "topic">; box: Box; once: string; replyTo?: { number: number; name: string }; isNewTopic?: boolean };

/** The box for a comment, or for a new topic with its first one. What is begun in it is kept. */
export function CommentForm({ send, thread, box, once, replyTo, isNewTopic = false }: Props) {
  const address = `/api/works/${thread.partnership}/${thread.work}/draft`;
  return (
    <Form send={send} once={once} hints={false}>
      <KeepDraft box={box} address={address} />
      <Hidden name="topic" value={String(thread.topic)} />
      {replyTo && <Hidden name="replyTo" value={String(replyTo.number)} />}
      {isNewTopic && <TextField name="title" label="What is the topic?" hint="A few words, for example: The words on page two." maxLength={TITLE_LETTERS} defaultValue={box.begun?.title} audience={AUDIENCE} />}
      <TextArea
        name="body"
        label={isNewTopic ? "Say something to begin with" : replyTo ? `Reply to ${replyTo.name}` : "Add a comment"}
        audience={AUDIENCE}
        rows={4}
        maxLength={COMMENT_LETTERS}
        defaultValue={box.begun?.body}
      />
      <PostAnyway />
      <div className="buttons">
        <Submit pending="Posting…">Post</Submit>
        <LinkButton name="later" value="yes">Save for later</LinkButton>
      </div>
      {!isNewTopic && box.forSomeone && <p className="text-small"><a href={`/${thread.partnership}/work/${thread.work}/comments/for-someone${thread.topic ? `?topic=${thread.topic}` : ""}`} className="inline-flex min-h-11 items-center">Write down what somebody without email said</a></p>}
      <p className="text-small"><a href="/help/talking" className="inline-flex min-h-11 items-center">How to make words bold, or a list</a></p>
    </Form>
  );
}
