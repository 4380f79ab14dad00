import { ActionFacts } from "@/components/action/ActionFacts";
import { ActionHistory } from "@/components/action/ActionHistory";
import { AnswerForm } from "@/components/action/AnswerForm";
import { AskToLeadForm } from "@/components/action/AskToLeadForm";
import { StatusForm } from "@/components/action/StatusForm";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { Notice } from "@/components/ui/Notice";
import { WorkFrame } from "@/components/work/WorkFrame";
import { pageTitle } from "@/components/work/page-title";
import { may } from "@/lib/access/see";
import { actionNumbered, whoMayLead } from "@/lib/action/read";
import { isLeading, isOver } from "@/lib/action/rules";
import { charterVersionHeldTo, promisesOf } from "@/lib/charter/read";
import { openInside } from "@/lib/door";
import { schoolHolidays } from "@/lib/partnership/read-administration";
import { holidayOn } from "@/lib/partnership/rules";
import { submitAccept, submitAskToLead, submitHandBack, submitStatus } from "../submit";

type Props = { params: Promise<{ partnership: string; work: string; number: string }> };

export const generateMetadata = async ({ params }: Props) => pageTitle(`Action ${(await params).number}`)({ params });

export default async function OneActionPage({ params }: Props) {
  const { number, ...slugs } = await params;
  const { seen, action, promises, people, version, holidays } = await openInside(params, { action: actionNumbered(number), promises: promisesOf, people: whoMayLead, version: charterVersionHeldTo, holidays: schoolHolidays });
  const at = `/${slugs.partnership}/work/${slugs.work}/actions`;
  const mine = action.leads.find((lead) => lead.isMe);
  const leading = action.leads.filter((lead) => isLeading(lead.state)).map((lead) => lead.membershipId);
  const others = people.filter((one) => one.membershipId !== seen.membershipId && !leading.includes(one.membershipId));
  const holiday = action.due && !isOver(action.status) ? holidayOn(action.due, holidays) : null;
  const answers = may(seen, "answer for an action");
  return (
    <WorkFrame seen={seen} here="actions">
      <Breadcrumb links={[{ href: at, label: "Actions" }]} here={`Action ${action.number}`} />
      <h1>{action.what}</h1>
      <ActionFacts action={action} promises={promises} charterHref={`/${slugs.partnership}/charter${version ? `/${encodeURIComponent(version)}` : ""}`} />
      {holiday && <Notice><p>The due day is in the school holidays ({holiday.name}). Families may need another day.</p></Notice>}
      {answers && <p><a href={`${at}/${action.number}/change`} className="inline-flex min-h-11 items-center">Change the words or the days</a></p>}
      {answers && !isOver(action.status) && (
        <div className="flow">
          {mine?.state === "asked" && <p>You are asked to lead this. You can say yes, or hand it back. Both are fine.</p>}
          <div className="buttons">
            {mine?.state !== "said yes" && (
              <AnswerForm send={submitAccept.bind(null, slugs)} once={crypto.randomUUID()} number={action.number} words={mine?.state === "asked" ? "Yes, I will lead this" : "I can lead this"} quiet={!mine} />
            )}
            {mine && isLeading(mine.state) && <AnswerForm send={submitHandBack.bind(null, slugs)} once={crypto.randomUUID()} number={action.number} words="Hand it back" quiet />}
          </div>
          <AskToLeadForm send={submitAskToLead.bind(null, slugs)} once={crypto.randomUUID()} number={action.number} people={others} nobodyLeads={!leading.length} />
        </div>
      )}
      {answers && (
        <>
          <h2>Say how it stands</h2>
          <StatusForm send={submitStatus.bind(null, slugs)} once={crypto.randomUUID()} action={action} />
        </>
      )}
      <h2>Its story</h2>
      <ActionHistory history={action.history} />
    </WorkFrame>
  );
}
