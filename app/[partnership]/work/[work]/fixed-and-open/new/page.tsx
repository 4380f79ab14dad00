import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { FieldRows } from "@/components/ui/FieldRows";
import { Form } from "@/components/ui/Form";
import { WhoSees } from "@/components/ui/WhoSees";
import { NothingMoreHere } from "@/components/work/NothingMoreHere";
import { pageTitle } from "@/components/work/page-title";
import { WorkFrame } from "@/components/work/WorkFrame";
import { may } from "@/lib/access/see";
import { openInside } from "@/lib/door";
import { MOST_LINES } from "@/lib/fixed-open/input";
import { BOARD } from "@/lib/fixed-open/kinds";
import { boardsOf } from "@/lib/fixed-open/read";
import { boardHints, boardWords, whoSeesBoard } from "@/lib/fixed-open/words";
import { submitBoard } from "../submit";

export const generateMetadata = pageTitle("Write down what is fixed and what is open");

type Props = { params: Promise<{ partnership: string; work: string }> };

export default async function NewBoardPage({ params }: Props) {
  const { seen, boards } = await openInside(params, { boards: boardsOf });
  const rows = (boards[0]?.lines ?? []).map(({ kind, what, decidedBy, since }) => ({ kind, what, decidedBy, since: since ?? "" }));
  const at = `/${seen.partnership.slug}/work/${seen.work.slug}/fixed-and-open`;
  return (
    <WorkFrame seen={seen} here="fixed-and-open" narrow>
      <Breadcrumb links={[{ href: at, label: "Fixed and open" }]} here="Write it down" />
      <h1>Write down what is fixed and what is open</h1>
      <ul>{BOARD.map((kind) => <li key={kind}><b>{boardWords[kind]}</b>: {boardHints[kind]}</li>)}</ul>
      {may(seen, "keep the record") ? (
        <Form send={submitBoard.bind(null, await params)} once={crypto.randomUUID()} submit="Save this">
          <WhoSees>{whoSeesBoard}</WhoSees>
          <FieldRows
            name="lines" one="Line" rows={rows} least={Math.max(3, rows.length)} most={MOST_LINES} add="Add a line"
            columns={[
              { name: "what", label: "What?" },
              { name: "kind", label: "Fixed or open?", kind: "select", empty: "Choose", options: BOARD.map((kind) => ({ value: kind, label: boardWords[kind] })) },
              { name: "decidedBy", label: "Who decided?", hint: "A job or a body. No names.", optional: true },
              { name: "since", label: "Since when?", kind: "date", optional: true },
            ]}
          />
        </Form>
      ) : <NothingMoreHere seen={seen} />}
    </WorkFrame>
  );
}
