import { Form, type Send } from "@/components/ui/Form";
import { Hidden } from "@/components/ui/Hidden";
import { Notice } from "@/components/ui/Notice";
import { Submit } from "@/components/ui/Submit";
import { TextArea } from "@/components/ui/TextArea";
import type { OneComment } from "@/lib/comment/read";
import type { Box } from "@/lib/comment/read-draft";
import { COMMENT_LETTERS } from "@/lib/comment/rules";
import { AUDIENCE, TOO_LATE } from "@/lib/comment/words";
import { KeepDraft } from "./KeepDraft";
import { PostAnyway } from "./PostAnyway";

type Props = { send: Send; one: OneComment; box: Box; once: string; address: string };

export function ChangeForm({ send, one, box, once, address }: Props) {
  return (
    <>
      {!one.comment.isChangeable && <Notice kind="amber"><p>{TOO_LATE}</p></Notice>}
      <Form send={send} once={once} hints={false} version={String(one.version)}>
        <KeepDraft box={box} address={address} />
        <Hidden name="number" value={String(one.comment.number)} />
        <TextArea name="body" label="Your comment" hint="Everyone can open what it said before." audience={AUDIENCE} rows={5} maxLength={COMMENT_LETTERS} defaultValue={box.begun?.body ?? one.body} />
        <PostAnyway words="Save anyway" />
        <Submit pending="Saving…">Save</Submit>
      </Form>
    </>
  );
}
