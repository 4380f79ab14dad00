import { Form, type Send } from "@/components/ui/Form";
import { Hidden } from "@/components/ui/Hidden";
import { TextArea } from "@/components/ui/TextArea";
import { whatForumKeyDoes } from "@/lib/ladder/tests-words";

type Props = { id: string; yes: Send; no: Send; onceYes: string; onceNo: string };

/** The forum's key: yes, or no with a reason. */
export function AnswerForForum({ id, yes, no, onceYes, onceNo }: Props) {
  return (
    <>
      <h2>Does the forum agree?</h2>
      <p>{whatForumKeyDoes} Talk it over with your members first. You can say no.</p>
      <Form send={yes} once={onceYes} submit="Yes, turn the forum’s key" pending="Saving…"><Hidden name="proposal" value={id} /></Form>
      <h2>Or say no, for now</h2>
      <Form send={no} once={onceNo} submit="No, not now" pending="Saving…">
        <Hidden name="proposal" value={id} />
        <TextArea name="because" label="Why not?" rows={3} maxLength={400} audience="Administrators and forum reps of this partnership. Please don’t name a child." />
      </Form>
    </>
  );
}
