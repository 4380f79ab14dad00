import { KeysAsked } from "@/components/two-keys/KeysAsked";
import { Form } from "@/components/ui/Form";
import { Hidden } from "@/components/ui/Hidden";
import { TextArea } from "@/components/ui/TextArea";
import { pageTitle } from "@/components/work/page-title";
import { WorkFrame } from "@/components/work/WorkFrame";
import { openInside } from "@/lib/door";
import { theseKeysOf } from "@/lib/two-keys/read";
import { asksTo, turnWords, whatFollows } from "@/lib/two-keys/words";
import { whoReadsInside } from "@/lib/work/words";
import { submitDecline, submitTakeBack, submitTurn } from "../../submit";

type Props = { params: Promise<{ partnership: string; work: string; id: string }> };

export const generateMetadata = pageTitle("Two keys");

export default async function KeyPage({ params }: Props) {
  const { id } = await params;
  const { seen, keys } = await openInside(params, { keys: theseKeysOf(id) });
  const slugs = { partnership: seen.partnership.slug, work: seen.work.slug };
  return (
    <WorkFrame seen={seen} here="stage" narrow>
      <h1>{keys.mayTurn ? `${keys.by} asks you ${asksTo[keys.deed]}` : `${keys.by} asked ${asksTo[keys.deed]}`}</h1>
      <KeysAsked keys={keys} />
      {keys.mayTurn && (
        <>
          <h2>Do you agree?</h2>
          <p>{whatFollows[keys.deed]} You can say no, and that is fine.</p>
          <Form send={submitTurn.bind(null, slugs)} once={crypto.randomUUID()} submit={turnWords[keys.deed]} pending="Saving…"><Hidden name="keys" value={keys.id} /></Form>
          <h2>Or say no, for now</h2>
          <Form send={submitDecline.bind(null, slugs)} once={crypto.randomUUID()} submit="No, not now" pending="Saving…">
            <Hidden name="keys" value={keys.id} />
            <TextArea name="because" label="Would you like to say why?" optional rows={3} maxLength={400} audience={whoReadsInside} />
          </Form>
        </>
      )}
      {keys.isMine && (
        <Form send={submitTakeBack.bind(null, slugs)} once={crypto.randomUUID()} submit="Take it back" pending="Saving…">
          <Hidden name="keys" value={keys.id} />
          <p>You turned the first key. Somebody of another seat turns the second. You can take yours back while it waits.</p>
        </Form>
      )}
      <p><a href={`/${slugs.partnership}/work/${slugs.work}/stage`}>Back to the stages</a></p>
    </WorkFrame>
  );
}
