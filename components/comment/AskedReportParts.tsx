import { Card } from "@/components/ui/Card";
import { Choices } from "@/components/ui/Choices";
import { Form, type Send } from "@/components/ui/Form";
import { Hidden } from "@/components/ui/Hidden";
import { Notice } from "@/components/ui/Notice";
import { TextArea } from "@/components/ui/TextArea";
import type { AskedReport } from "@/lib/comment/read-asked";
import { Words } from "./Words";

/** A comment somebody asked about: what they say, what was written, and the answer. */
export function AskedReportParts({ report, send, once }: { report: AskedReport; send: Send; once: string }) {
  return (
    <>
      <p>{report.askedBy} asked {report.when}{report.aboutLead ? ". It is about the lead of this work, so the lead was not told." : "."}</p>
      <Card title="What they say"><p className="whitespace-pre-wrap wrap-anywhere">{report.because}</p></Card>
      <Card title={`The comment, by ${report.writer}`}>
        {report.isGone && <p className="text-muted">It has been taken away.</p>}
        <Words blocks={report.blocks} />
      </Card>
      {report.isAnswered ? <Notice kind="success" title="This has been answered"><p className="whitespace-pre-wrap wrap-anywhere">{report.answer}</p></Notice> : (
        <Form send={send} once={once} submit="Answer" pending="Sending…">
          <Hidden name="report" value={report.id} />
          <Choices name="outcome" label="What happens to the comment?" options={[{ value: "leave", label: "It stays" }, { value: "take down", label: "It is taken down", hint: "Nobody can read it any more. Its writer is told why." }]} />
          <TextArea name="answer" label="Why?" rows={4} maxLength={500} audience="Whoever asked. If it is taken down: its writer, and everyone with a seat in this work. Please don’t name a child." />
        </Form>
      )}
    </>
  );
}
