import { notFound } from "next/navigation";
import { Form } from "@/components/ui/Form";
import { TextField } from "@/components/ui/TextField";
import { WorkFrame } from "@/components/work/WorkFrame";
import { pageTitle } from "@/components/work/page-title";
import { may } from "@/lib/access/see";
import { openInside } from "@/lib/door";
import { submitNewSeat } from "./submit";

export const generateMetadata = pageTitle("Add a seat");

export default async function AddSeatPage({ params }: { params: Promise<{ partnership: string; work: string }> }) {
  const slugs = await params;
  const { seen } = await openInside(params, {});
  if (!may(seen, "invite people") || !seen.work.openedAt) notFound();
  return (
    <WorkFrame seen={seen} here="seats" narrow>
      <h1>Add a seat</h1>
      <p className="lead-words">The six seats are there already. Is another voice missing?</p>
      <Form send={submitNewSeat.bind(null, slugs)} once={crypto.randomUUID()} submit="Add the seat" pending="Adding…">
        <TextField name="label" label="What is the seat called?" hint="For example: Housing, or a charity." audience="Everyone who sees this work reads it. Please don’t name a child." maxLength={60} autoComplete="off" />
      </Form>
    </WorkFrame>
  );
}
