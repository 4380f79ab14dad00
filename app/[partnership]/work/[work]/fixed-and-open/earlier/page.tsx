import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { DateField } from "@/components/ui/DateField";
import { Form } from "@/components/ui/Form";
import { TextArea } from "@/components/ui/TextArea";
import { NothingMoreHere } from "@/components/work/NothingMoreHere";
import { pageTitle } from "@/components/work/page-title";
import { WorkFrame } from "@/components/work/WorkFrame";
import { may } from "@/lib/access/see";
import { openInside } from "@/lib/door";
import { whoSeesBoard } from "@/lib/fixed-open/words";
import { dayWords, daysAfter, londonDay } from "@/lib/work/dates";
import { submitEarlier } from "../submit";

export const generateMetadata = pageTitle("This began earlier");

type Props = { params: Promise<{ partnership: string; work: string }> };

export default async function BeganEarlierPage({ params }: Props) {
  const { seen } = await openInside(params, {});
  const at = `/${seen.partnership.slug}/work/${seen.work.slug}/fixed-and-open`;
  return (
    <WorkFrame seen={seen} here="fixed-and-open" narrow>
      <Breadcrumb links={[{ href: at, label: "Fixed and open" }]} here="This began earlier" />
      <h1>This began earlier</h1>
      <p className="lead-words">Here the work began on {dayWords(seen.work.begunAt)}. Was there a working group, a draft or a promise before that? Say so. The lead hears today.</p>
      <p>“From the start” is then read from your day, until your seat takes it back.</p>
      {may(seen, "say what came before") ? (
        <Form send={submitEarlier.bind(null, await params)} once={crypto.randomUUID()} submit="Say that it began earlier">
          <DateField name="onDay" label="On which day?" hint="If you are not sure, the nearest day you know." max={londonDay(daysAfter(seen.work.begunAt, -1))} />
          <TextArea name="words" label="What happened that day?" rows={3} maxLength={300} audience={whoSeesBoard} />
        </Form>
      ) : <NothingMoreHere seen={seen} />}
    </WorkFrame>
  );
}
