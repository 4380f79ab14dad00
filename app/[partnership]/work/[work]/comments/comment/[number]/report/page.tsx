import { redirect } from "next/navigation";
import { OneCommentFrame } from "@/components/comment/OneCommentFrame";
import { NobodyLooks } from "@/components/hiding/WhoLooks";
import { Choices } from "@/components/ui/Choices";
import { Form } from "@/components/ui/Form";
import { Hidden } from "@/components/ui/Hidden";
import { TextArea } from "@/components/ui/TextArea";
import { pageTitle } from "@/components/work/page-title";
import { openComment, type Params } from "../open";
import { submitReport } from "../submit";

export const generateMetadata = pageTitle("Ask for a look at a comment");

export default async function ReportPage({ params }: Params) {
  const { seen, one, sides, slugs, number, at, thread } = await openComment(params);
  const wasTakenDown = one.comment.isMine && one.comment.gone !== null;
  if ((one.comment.isMine || one.comment.gone) && !wasTakenDown) redirect(`${at}/comment/${number}`);
  const byForum = one.byLead || wasTakenDown || seen.leadId === seen.person.id || seen.leadId === null;
  return (
    <OneCommentFrame seen={seen} one={one} title="Ask for a look at this comment">
      {byForum && <p>This is about the lead of the work. So the forum reps and the administrators of {seen.partnership.name} look at it. The lead is not told.</p>}
      {sides.forum + sides.administrators === 0 && <NobodyLooks place={seen.partnership.name} />}
      <Form send={submitReport.bind(null, slugs, thread)} once={crypto.randomUUID()} submit="Send" pending="Sending…">
        <Hidden name="number" value={String(number)} />
        {byForum ? <Hidden name="who" value="forum" /> : (
          <Choices name="who" label="Who should look at it?" defaultValue="lead" options={[{ value: "lead", label: "The lead of this work" }, { value: "forum", label: "The forum and an administrator", hint: "If it is about the lead. The lead is not told." }]} />
        )}
        <TextArea name="because" label="What is wrong?" rows={4} maxLength={500} audience="Only those who look at it. They see that it was you. Please don’t name a child." />
      </Form>
      <p>Does it name a child? <a href={`${at}/comment/${number}/hide`}>Hide the name at once</a>. Is a child in danger? <a href="/worried">Read what to do</a>.</p>
    </OneCommentFrame>
  );
}
