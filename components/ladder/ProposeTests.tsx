import { Form, type Send } from "@/components/ui/Form";
import { Hidden } from "@/components/ui/Hidden";
import { Notice } from "@/components/ui/Notice";
import { TextArea } from "@/components/ui/TextArea";
import type { TestsHere } from "@/lib/ladder/read-tests";
import { TESTS } from "@/lib/ladder/reading/finding";
import type { Needs } from "@/lib/ladder/reading/own-tests";
import { noForumRep, stillWaits } from "@/lib/ladder/tests-words";

type Props = { tests: TestsHere; needs: Needs; at: string; send: Send; once: string };

/** Asks for the forum's key, once the effect is seen. */
export function ProposeTests({ tests: { now, forumReps, last }, needs, at, send, once }: Props) {
  if (last?.state === "waiting") return <Notice title="One change at a time"><p>{stillWaits} <a href={`${at}/tests/${last.id}`}>See what waits</a></p></Notice>;
  if (forumReps === 0) return <Notice kind="amber" title="No forum rep yet"><p>{noForumRep}</p></Notice>;
  return (
    <>
      <h2>Ask for the forum’s key</h2>
      <p>Every forum rep gets a letter. One of them says yes or no, after talking with members. The old tests hold until then.</p>
      <Form send={send} once={once} submit="Ask for the forum’s key" pending="Asking…">
        <Hidden name="from" value={now?.id ?? ""} />
        {TESTS.map((test) => <Hidden key={test} name={test} value={needs[test] ?? ""} />)}
        <TextArea name="because" label="Why should it change?" hint="One line. It goes to the forum, and stands beside the version." rows={2} maxLength={300} audience="Anyone: what each rung needs, and why, is public once it is in force." />
      </Form>
    </>
  );
}
