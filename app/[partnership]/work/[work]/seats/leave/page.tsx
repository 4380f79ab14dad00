import { ButtonLink } from "@/components/ui/ButtonLink";
import { Form } from "@/components/ui/Form";
import { Submit } from "@/components/ui/Submit";
import { WorkFrame } from "@/components/work/WorkFrame";
import { pageTitle } from "@/components/work/page-title";
import { may } from "@/lib/access/see";
import { openInside } from "@/lib/door";
import { submitLeaving } from "./submit";

export const generateMetadata = pageTitle("Leave this work");

export default async function LeavePage({ params }: { params: Promise<{ partnership: string; work: string }> }) {
  const slugs = await params;
  const { seen } = await openInside(params, {});
  const seats = `/${slugs.partnership}/work/${slugs.work}/seats`;
  return (
    <WorkFrame seen={seen} here="seats" narrow>
      <h1>Leave this work</h1>
      {may(seen, "leave") ? (
        <>
          <p className="lead-words">You can leave whenever you like. Nobody asks you why.</p>
          <ul>
            <li>You no longer see what is inside, and you get no more letters about it.</li>
            <li>What you said stays in the story, with your name, because others answered it.</li>
            <li>Actions you lead are open again, and the lead hears of it.</li>
            <li>You can come back if somebody asks you again.</li>
          </ul>
          <Form send={submitLeaving.bind(null, slugs)} once={crypto.randomUUID()}><div className="buttons"><Submit kind="warn" pending="Leaving…">Leave this work</Submit><a href={seats}>Stay</a></div></Form>
        </>
      ) : (
        <>
          <p className="lead-words">You lead this work, so you cannot just leave: somebody must hold it.</p>
          <p>Offer the lead to somebody here first. When they have said yes, you can leave.</p>
          <p className="buttons"><ButtonLink href={`${seats}/lead`}>Offer the lead to somebody</ButtonLink></p>
        </>
      )}
    </WorkFrame>
  );
}
