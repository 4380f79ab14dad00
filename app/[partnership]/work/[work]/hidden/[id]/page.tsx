import { WhoLooks } from "@/components/hiding/WhoLooks";
import { Form } from "@/components/ui/Form";
import { Hidden } from "@/components/ui/Hidden";
import { Notice } from "@/components/ui/Notice";
import { TextArea } from "@/components/ui/TextArea";
import { pageTitle } from "@/components/work/page-title";
import { WorkFrame } from "@/components/work/WorkFrame";
import { openInside } from "@/lib/door";
import { hidingOfMine, sidesOf } from "@/lib/hiding/read";
import { idOrNotFound } from "../../comments/id";
import { submitObjectionInRecord } from "./submit";

type Props = { params: Promise<{ partnership: string; work: string; id: string }> };

export const generateMetadata = pageTitle("Words of yours were hidden");

export default async function HiddenWordsPage({ params }: Props) {
  const id = idOrNotFound((await params).id);
  const { seen, hiding, sides } = await openInside(params, { hiding: hidingOfMine(id), sides: sidesOf });
  const slugs = { partnership: seen.partnership.slug, work: seen.work.slug };
  return (
    <WorkFrame seen={seen} here="hide" narrow>
      <h1>Words of yours were hidden</h1>
      <p>Somebody hid words in {hiding.thing === "work" ? "this work" : hiding.thing} because they may name a child. You wrote some of them. The rest stays as it was.</p>
      {hiding.isOver ? (
        <p>They cannot come back any more. If they named no child, write it again in other words.</p>
      ) : hiding.isObjected ? (
        <Notice kind="info" title="Somebody has said that they name no child"><p>The forum and an administrator look at it together. You will get a letter.</p></Notice>
      ) : (
        <>
          <p>Do they name no child? Then the forum and an administrator of {seen.partnership.name} look at it together. They read what was hidden and what you write here. It goes back only if both say so.</p>
          <WhoLooks sides={sides} place={seen.partnership.name} />
          <Form send={submitObjectionInRecord.bind(null, slugs)} once={crypto.randomUUID()} submit="Ask them to look" pending="Sending…">
            <Hidden name="hiding" value={id} />
            <TextArea name="objection" label="Why does it name no child?" rows={4} maxLength={500} audience="The forum reps and the administrators. Please don’t name a child." />
          </Form>
        </>
      )}
    </WorkFrame>
  );
}
