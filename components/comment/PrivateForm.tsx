import { Form, type Send } from "@/components/ui/Form";
import { Submit } from "@/components/ui/Submit";
import { TextArea } from "@/components/ui/TextArea";
import type { Box } from "@/lib/comment/read-draft";
import { COMMENT_LETTERS } from "@/lib/comment/rules";
import { KeepDraft } from "./KeepDraft";
import { PostAnyway } from "./PostAnyway";

type Props = { send: Send; lead: string; box: Box; once: string; address: string };

/** A box for words to the lead alone. */
export function PrivateForm({ send, lead, box, once, address }: Props) {
  return (
    <Form send={send} once={once} hints={false}>
      <KeepDraft box={box} address={address} />
      <TextArea name="body" label={`What do you want to say to ${lead}?`} audience={`Only ${lead} and you. Please don’t name a child.`} rows={4} maxLength={COMMENT_LETTERS} defaultValue={box.begun?.body} />
      <PostAnyway words="Send anyway" />
      <Submit pending="Sending…">Send</Submit>
    </Form>
  );
}
