import type { Metadata } from "next";
import { AdminFrame } from "@/components/partnership/AdminFrame";
import { OneButtonForm } from "@/components/partnership/OneButtonForm";
import { DateField } from "@/components/ui/DateField";
import { EmptyState } from "@/components/ui/EmptyState";
import { Form } from "@/components/ui/Form";
import { TextField } from "@/components/ui/TextField";
import { openHere } from "@/lib/door";
import { schoolHolidays } from "@/lib/partnership/read-administration";
import { dayWordsOf } from "@/lib/work/dates";
import { submitHoliday, submitRemoveHoliday } from "./submit";

export const metadata: Metadata = { title: "School holidays: administration" };

type Props = { params: Promise<{ partnership: string }> };

export default async function AdminHolidaysPage({ params }: Props) {
  const { partnership: slug } = await params;
  const { seen, holidays } = await openHere(params, "administer", { holidays: schoolHolidays });
  return (
    <AdminFrame seen={seen} page="holidays">
      <h1>School holidays</h1>
      <p className="lead-words">In the holidays no family is counted as late with an answer. An action that is due then says so, kindly.</p>
      {holidays.length === 0 && <EmptyState title="No school holidays yet"><p>The council’s website lists them for each school year.</p></EmptyState>}
      <ul className="bare grid gap-4">
        {holidays.map((one) => (
          <li key={one.id} className="card flow m-0">
            <p><b>{one.name}</b>: from {dayWordsOf(one.firstDay)} to {dayWordsOf(one.lastDay)}</p>
            <OneButtonForm send={submitRemoveHoliday.bind(null, slug)} once={crypto.randomUUID()} id={one.id} words="Take it away" what={one.name} />
          </li>
        ))}
      </ul>
      <h2>Add a holiday</h2>
      <Form send={submitHoliday.bind(null, slug)} once={crypto.randomUUID()} submit="Add this holiday">
        <TextField name="name" label="Which holiday?" hint="For example: Spring half-term 2027." maxLength={60} />
        <DateField name="firstDay" label="First day" />
        <DateField name="lastDay" label="Last day" />
      </Form>
    </AdminFrame>
  );
}
