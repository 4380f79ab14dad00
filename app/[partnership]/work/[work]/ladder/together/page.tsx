import { notFound } from "next/navigation";
import { Form } from "@/components/ui/Form";
import { TextArea } from "@/components/ui/TextArea";
import { pageTitle } from "@/components/work/page-title";
import { WorkFrame } from "@/components/work/WorkFrame";
import { may } from "@/lib/access/see";
import { openInside } from "@/lib/door";
import { claimAsksForWords, sayingsOf } from "@/lib/ladder/read";
import { topRung } from "@/lib/ladder/rules";
import { whoSeesSayings, withoutFamiliesWords } from "@/lib/ladder/words";
import { submitTopRung } from "../submit";

type Props = { params: Promise<{ partnership: string; work: string }> };

export const generateMetadata = pageTitle("Say it together");

export default async function TogetherPage({ params }: Props) {
  const { seen, sayings, asksForWords } = await openInside(params, { sayings: sayingsOf, asksForWords: claimAsksForWords });
  const top = topRung(sayings.rungs);
  if (!may(seen, "say which rung") || !top) notFound();
  const audience = whoSeesSayings(seen.partnership.name);
  return (
    <WorkFrame seen={seen} here="ladder" narrow>
      <h1>Say {top.name} together</h1>
      <p className="lead-words">{top.words}</p>
      <p>You turn the first key. Somebody in a family seat turns the second, or says no. Where you sit in a family seat yourself, it is somebody of another sector. The next page says until when they have time.</p>
      <Form send={submitTopRung.bind(null, await params)} once={crypto.randomUUID()} submit="Ask to say it together" pending="Asking…">
        <TextArea name="because" label="Because" hint="One line. What happened that makes you say so?" rows={3} maxLength={400} audience={audience} />
        {asksForWords && <TextArea name="withoutFamiliesBecause" label="Why, with no family there?" hint={withoutFamiliesWords} rows={3} maxLength={400} audience={audience} />}
      </Form>
      <p><a href={`/${seen.partnership.slug}/work/${seen.work.slug}/ladder`}>Back to the ladder</a></p>
    </WorkFrame>
  );
}
