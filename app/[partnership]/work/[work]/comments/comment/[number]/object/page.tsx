import { notFound, redirect } from "next/navigation";
import { OneCommentFrame } from "@/components/comment/OneCommentFrame";
import { addressesOf } from "@/components/comment/thread";
import { WhoLooks } from "@/components/hiding/WhoLooks";
import { Form } from "@/components/ui/Form";
import { Hidden } from "@/components/ui/Hidden";
import { TextArea } from "@/components/ui/TextArea";
import { pageTitle } from "@/components/work/page-title";
import { oneComment } from "@/lib/comment/read";
import { myHiding } from "@/lib/comment/read-asked";
import { commentNumber } from "@/lib/comment/rules";
import { openInside } from "@/lib/door";
import { sidesOf } from "@/lib/hiding/read";
import type { Params } from "../open";
import { submitObjection } from "../submit";

export const generateMetadata = pageTitle("It names no child");

export default async function ObjectPage({ params }: Params) {
  const number = commentNumber((await params).number) ?? notFound();
  const { seen, one, hiding, sides } = await openInside(params, { one: oneComment(number), hiding: myHiding(number), sides: sidesOf });
  const slugs = { partnership: seen.partnership.slug, work: seen.work.slug };
  const { at } = addressesOf({ ...slugs, topic: one.topic });
  if (!hiding || hiding.isObjected) redirect(`${at}/comment/${number}`);
  return (
    <OneCommentFrame seen={seen} one={one} title="It names no child">
      <p>Then the forum and an administrator of {seen.partnership.name} look at it together. They read what was hidden and what you write here. It goes back only if both say so.</p>
      <WhoLooks sides={sides} place={seen.partnership.name} />
      <Form send={submitObjection.bind(null, slugs, `${at}/comment/${number}`)} once={crypto.randomUUID()} submit="Ask them to look" pending="Sending…">
        <Hidden name="number" value={String(number)} />
        <TextArea name="objection" label="Why does it name no child?" rows={4} maxLength={500} audience="The forum reps and the administrators. Please don’t name a child." />
      </Form>
    </OneCommentFrame>
  );
}
