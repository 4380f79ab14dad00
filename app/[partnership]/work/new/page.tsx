import type { Metadata } from "next";
import { SiteFrame } from "@/components/frame/SiteFrame";
import { IdeaFields } from "@/components/setup/IdeaFields";
import { OwnSeatField } from "@/components/setup/OwnSeatField";
import { PlanWritten } from "@/components/setup/PlanWritten";
import { ReasonFields } from "@/components/setup/ReasonFields";
import { WithheldFields } from "@/components/setup/WithheldFields";
import { Form } from "@/components/ui/Form";
import { Notice } from "@/components/ui/Notice";
import { Steps } from "@/components/ui/Steps";
import { Submit } from "@/components/ui/Submit";
import { openHere } from "@/lib/door";
import { submitNewWork } from "./submit";

export const metadata: Metadata = { title: "What is the idea?" };

export default async function NewWorkPage({ params }: { params: Promise<{ partnership: string }> }) {
  const { seen } = await openHere(params, "begin work", {});
  const { partnership, person } = seen;
  return (
    <SiteFrame partnership={partnership} person={{ name: person.name }} narrow>
      <Steps at={1} of={4} words="the idea" />
      <h1>What is the idea?</h1>
      <p className="lead-words">Say it in one line. Leave the detail for when everyone is together.</p>
      <p>Is this your first? <a href="/help/first-work">Your first piece of work</a> leads you through it in ten minutes.</p>
      <PlanWritten />
      <Form send={submitNewWork.bind(null, partnership.slug)} once={crypto.randomUUID()}>
        <IdeaFields partnership={partnership} />
        <OwnSeatField />
        <ReasonFields />
        <WithheldFields />
        <Notice>
          <p>When you press Continue the work begins: today is its day 1, and forum reps hear of it today. People come next. Should the forum lead it, or the council? You can ask them on the next page, with a one-page outline.</p>
        </Notice>
        <Submit>Continue</Submit>
      </Form>
    </SiteFrame>
  );
}
