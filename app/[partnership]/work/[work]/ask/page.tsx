import { redirect } from "next/navigation";
import { Form } from "@/components/ui/Form";
import { Notice } from "@/components/ui/Notice";
import { Select } from "@/components/ui/Select";
import { Submit } from "@/components/ui/Submit";
import { TextArea } from "@/components/ui/TextArea";
import { TimeWords } from "@/components/ui/TimeWords";
import { WorkFrame } from "@/components/work/WorkFrame";
import { pageTitle } from "@/components/work/page-title";
import { may } from "@/lib/access/see";
import { openOutline } from "@/lib/door";
import { myRequest } from "@/lib/seat/read-matters";
import { seatWords } from "@/lib/seat/words";
import { dayWords } from "@/lib/work/dates";
import { roundTheTable } from "@/lib/work/read";
import { submitNoRequest, submitRequest } from "./submit";

export const generateMetadata = pageTitle("Ask for a seat");

export default async function AskPage({ params }: { params: Promise<{ partnership: string; work: string }> }) {
  const slugs = await params;
  const { seen, table, asked, inside } = await openOutline(params, { table: roundTheTable, asked: myRequest }, {});
  if (inside || !may(seen, "ask for a seat")) redirect(`/${slugs.partnership}/work/${slugs.work}`);
  return (
    <WorkFrame seen={seen} here="overview" narrow>
      <h2>Ask for a seat</h2>
      {asked ? (
        <>
          <Notice title={`You asked for a seat: ${seatWords(asked)}`}><p>You asked on <TimeWords at={asked.on}>{dayWords(new Date(asked.on))}</TimeWords>. The lead has not answered yet. You get a letter when they do.</p></Notice>
          <Form send={submitNoRequest.bind(null, slugs)} once={crypto.randomUUID()}><Submit kind="quiet" pending="Taking back…">I no longer ask</Submit></Form>
        </>
      ) : (
        <>
          <p className="lead-words">The lead of this work reads it and answers. Asking gives you nothing to do yet.</p>
          <Form send={submitRequest.bind(null, slugs)} once={crypto.randomUUID()} submit="Ask for this seat">
            <Select name="seat" label="Which seat?" empty="Choose a seat" options={table.map((seat) => ({ value: seat.id, label: seatWords(seat) }))} />
            <TextArea name="words" optional label="What would you bring?" audience="Only the lead reads this. Please don’t name a child." rows={3} maxLength={600} />
          </Form>
        </>
      )}
    </WorkFrame>
  );
}
