import { notFound } from "next/navigation";
import { Form } from "@/components/ui/Form";
import { Hidden } from "@/components/ui/Hidden";
import { TextField } from "@/components/ui/TextField";
import { NothingMoreHere } from "@/components/work/NothingMoreHere";
import { pageTitle } from "@/components/work/page-title";
import { WorkFrame } from "@/components/work/WorkFrame";
import { may } from "@/lib/access/see";
import { openInside } from "@/lib/door";
import { isAThing } from "@/lib/hiding/things";
import { thingPlace, thingWords } from "@/lib/hiding/words";
import { submitHidden } from "./submit";

export const generateMetadata = pageTitle("Hide a child’s name");

type Props = { params: Promise<{ partnership: string; work: string; thing: string; number: string }> };

export default async function HideInRecordPage({ params }: Props) {
  const { thing, number, ...slugs } = await params;
  if (!isAThing(thing) || !/^[1-9]\d{0,6}$/.test(number)) notFound();
  const isWork = thing === "work";
  const { seen } = await openInside(params, {});
  const back = `/${slugs.partnership}/work/${slugs.work}${thingPlace[thing](Number(number))}`;
  return (
    <WorkFrame seen={seen} here="hide" narrow>
      <h1>Hide a child’s name</h1>
      <p>Anyone with a seat may do this, at once, in {isWork ? "all that is written in this work" : `${thingWords[thing]} ${number}`}. Use it for a name, an NHS number, a birthday, or anything else that tells which child it is. Whoever wrote it is told that you did it. If it names no child after all, they can say so, and the forum and an administrator look at it.</p>
      {!isWork && <p><a href={`/${slugs.partnership}/work/${slugs.work}/hide/work/1`} className="inline-flex min-h-11 items-center">It stands in other places too. Hide it everywhere in this work</a></p>}
      {may(seen, "hide a child's name") ? (
        <Form send={submitHidden.bind(null, slugs)} once={crypto.randomUUID()} hints={false} submit="Hide it now" pending="Hiding…">
          <Hidden name="thing" value={thing} />
          <Hidden name="number" value={number} />
          <TextField name="words" label="Which words?" hint={isWork ? "As they stand there. They are hidden wherever they stand in this work: in comments, actions, views, decisions and notes, in the story, in search, and in letters." : "As they stand there. They are hidden wherever they stand in it, and in the story."} maxLength={200} audience="Nobody sees what you type here. We only look for it." autoComplete="off" />
        </Form>
      ) : <NothingMoreHere seen={seen} />}
      <p><a href={back} className="inline-flex min-h-11 items-center">Go back without hiding anything</a></p>
      <p>Is a child in danger? <a href="/worried">Read what to do if you are worried about a child</a>.</p>
    </WorkFrame>
  );
}
