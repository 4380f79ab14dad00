import { AnswerToLead } from "@/components/outline/AnswerToLead";
import { AskToLead } from "@/components/outline/AskToLead";
import { OutlineSheet } from "@/components/outline/OutlineSheet";
import { LastAnswer, WhoAsksWhom } from "@/components/outline/WhoAsksWhom";
import { ButtonLink } from "@/components/ui/ButtonLink";
import { Form } from "@/components/ui/Form";
import { Submit } from "@/components/ui/Submit";
import { pageTitle } from "@/components/work/page-title";
import { WorkFrame } from "@/components/work/WorkFrame";
import { may } from "@/lib/access/see";
import { openOutline } from "@/lib/door";
import { leadAsksOf, writtenOutlines } from "@/lib/outline/read";
import { theStart } from "@/lib/work/read";
import { termsOf } from "@/lib/work/read-beginning";
import { submitAgree, submitAskToLead, submitDecline, submitPutOff, submitTakeBack } from "./submit";

type Props = { params: Promise<{ partnership: string; work: string }> };

export const generateMetadata = pageTitle("Work outline");

export default async function OutlinePage({ params }: Props) {
  const slugs = await params;
  const { seen, inside, start, written: [written], asks } = await openOutline(params, { start: theStart, written: writtenOutlines, asks: leadAsksOf }, { terms: termsOf });
  const at = `/${slugs.partnership}/work/${slugs.work}`;
  const mayWrite = may(seen, "write the outline");
  const { open, last } = asks;
  const whoLeads = open ? <WhoAsksWhom ask={open} href={open.mayAnswer ? "#answer" : undefined} /> : last && <LastAnswer last={last} />;
  return (
    <WorkFrame seen={seen} here="outline" narrow>
      <OutlineSheet seen={seen} start={start} written={written ?? null} terms={inside?.terms[0] ?? null} whoLeads={whoLeads} />
      <div className="flow print:hidden">
        <p>Print it with your browser: it is made for one sheet of A4.{inside && seen.work.openedAt && <> What the group may decide, in full, stands on <a href={`${at}/terms`}>its own page</a>.</>}</p>
        {mayWrite && <p className="buttons"><ButtonLink href={`${at}/outline/write`} quiet={written !== undefined}>{written ? "Write it anew" : "Write what is missing"}</ButtonLink></p>}
        {open?.mayAnswer && <AnswerToLead ask={open} table={start.table} hasASeat={seen.seat !== null} agree={submitAgree.bind(null, slugs)} putOff={submitPutOff.bind(null, slugs)} decline={submitDecline.bind(null, slugs)} />}
        {open && may(seen, "ask others to lead") && <Form send={submitTakeBack.bind(null, slugs)} once={crypto.randomUUID()}><Submit kind="quiet" pending="Taking back…">I no longer ask them</Submit></Form>}
        {!open && written && may(seen, "ask others to lead") && <AskToLead send={submitAskToLead.bind(null, slugs)} />}
      </div>
    </WorkFrame>
  );
}
