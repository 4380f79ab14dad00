import { IdeaFields } from "@/components/setup/IdeaFields";
import { ReasonFields } from "@/components/setup/ReasonFields";
import { SetupPage } from "@/components/setup/SetupPage";
import { Form } from "@/components/ui/Form";
import { Submit } from "@/components/ui/Submit";
import { pageTitle } from "@/components/work/page-title";
import { openInside } from "@/lib/door";
import { fullTitle } from "@/lib/work/read-beginning";
import { settledBeforeIn } from "@/lib/work/read";
import { submitIdea } from "./submit";

export const generateMetadata = pageTitle("Change the idea");

export default async function ChangeIdeaPage({ params }: { params: Promise<{ partnership: string; work: string }> }) {
  const slugs = await params;
  const { seen, settled, fullTitle: full } = await openInside(params, { settled: settledBeforeIn, fullTitle });
  return (
    <SetupPage seen={seen} title="Change the idea">
      <p className="lead-words">You can put it in better words until people are asked. The story keeps what was said first.</p>
      <Form send={submitIdea.bind(null, slugs)} once={crypto.randomUUID()} version={String(seen.work.version)}>
        <IdeaFields partnership={seen.partnership} said={{ ...seen.work, title: full ?? seen.work.title }} />
        <ReasonFields why={seen.work.why} whyMore={seen.work.whyMore} settled={settled} />
        <Submit pending="Saving…">Save</Submit>
      </Form>
    </SetupPage>
  );
}
