import { Card } from "@/components/ui/Card";
import { Choices } from "@/components/ui/Choices";
import { Form, type Send } from "@/components/ui/Form";
import { Hidden } from "@/components/ui/Hidden";
import { Notice } from "@/components/ui/Notice";
import { TextArea } from "@/components/ui/TextArea";
import type { AskedHiding } from "@/lib/comment/read-asked";
import { Words } from "./Words";

const sideWords = { forum: "The forum", administrator: "An administrator" };

/** Hidden words whose writer says that they name no child: the forum and an administrator each say what they think. */
export function AskedHidingParts({ hiding, send, once }: { hiding: AskedHiding; send: Send; once: string }) {
  const { sides } = hiding;
  return (
    <>
      <p>Somebody hid words because they may name a child. The writer says that they do not. The forum and an administrator look at it together: the words go back only if both say so.</p>
      <Card title={`What the writer says (${hiding.writer})`}><p className="whitespace-pre-wrap wrap-anywhere">{hiding.objection}</p></Card>
      {hiding.kept && <Card title="As it stood, with what was hidden"><Words blocks={hiding.kept} /></Card>}
      {hiding.answers.map((one) => <Notice key={one.side} title={`${sideWords[one.side]} says: ${one.putBack ? "it can go back" : "it stays hidden"}`}><p className="wrap-anywhere">{one.because}</p></Notice>)}
      {hiding.putBack !== null && <Notice kind="success" title={hiding.putBack ? "The words were put back" : "The words stay hidden"} />}
      {hiding.putBack === null && sides.length > 0 && (
        <Form send={send} once={once} submit="Answer" pending="Sending…">
          <Hidden name="hiding" value={hiding.id} />
          {sides.length === 1 ? <Hidden name="side" value={sides[0]!} /> : <Choices name="side" label="For whom do you answer?" options={[{ value: "forum", label: "The forum" }, { value: "administrator", label: "The administrators" }]} />}
          <Choices name="outcome" label="Do the words tell which child it is?" options={[{ value: "put back", label: "No. They can go back" }, { value: "stay hidden", label: "Yes, or I am not sure. They stay hidden", hint: "Then they are deleted for good." }]} />
          <TextArea name="because" label="Why?" rows={3} maxLength={500} audience="The writer, the forum reps and the administrators. Please don’t name a child." />
        </Form>
      )}
      {hiding.putBack === null && sides.length === 0 && <p>Your side has answered. Now the other side answers.</p>}
    </>
  );
}
