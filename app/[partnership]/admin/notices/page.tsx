import type { Metadata } from "next";
import { AdminFrame } from "@/components/partnership/AdminFrame";
import { OneButtonForm } from "@/components/partnership/OneButtonForm";
import { DateField } from "@/components/ui/DateField";
import { EmptyState } from "@/components/ui/EmptyState";
import { Form } from "@/components/ui/Form";
import { TextArea } from "@/components/ui/TextArea";
import { openHere } from "@/lib/door";
import { noticesAll } from "@/lib/partnership/read-administration";
import { whoSeesNotice } from "@/lib/partnership/words";
import { dayWords, dayWordsOf } from "@/lib/work/dates";
import { submitNotice, submitTakeDown } from "./submit";

export const metadata: Metadata = { title: "Notices to everyone: administration" };

type Props = { params: Promise<{ partnership: string }> };

export default async function AdminNoticesPage({ params }: Props) {
  const { partnership: slug } = await params;
  const { seen, notices } = await openHere(params, "administer", { notices: noticesAll });
  return (
    <AdminFrame seen={seen} page="notices">
      <h1>Notices to everyone</h1>
      <p className="lead-words">A notice stands on each person’s home until they put it away. No letter goes out.</p>
      <Form send={submitNotice.bind(null, slug)} once={crypto.randomUUID()} submit="Put it up">
        <TextArea name="words" label="What do you want to say?" rows={3} maxLength={400} audience={whoSeesNotice} />
        <DateField name="until" label="Until when does it stand?" hint="Leave it empty to take it down yourself." optional />
      </Form>
      <h2>Notices so far</h2>
      {notices.length === 0 && <EmptyState title="No notice yet"><p>What you put up stands here too, with the day.</p></EmptyState>}
      <ul className="bare grid gap-4">
        {notices.map((one) => (
          <li key={one.id} className="card flow m-0">
            <p className="whitespace-pre-line">{one.words}</p>
            <p className="text-muted">Put up on {dayWords(one.putAt)}.{one.until && ` Until ${dayWordsOf(one.until)}.`}{one.takenDownAt && ` Taken down on ${dayWords(one.takenDownAt)}.`}{!one.isUp && !one.takenDownAt && " Its day is over."}</p>
            {one.isUp && <OneButtonForm send={submitTakeDown.bind(null, slug)} once={crypto.randomUUID()} id={one.id} words="Take it down" what={one.words.slice(0, 40)} />}
          </li>
        ))}
      </ul>
    </AdminFrame>
  );
}
