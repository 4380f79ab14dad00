import { DateField } from "@/components/ui/DateField";
import { TextArea } from "@/components/ui/TextArea";
import { whoSeesActions } from "@/lib/action/words";

type Props = { what?: string; starts?: string | null; due?: string | null; measure?: string };

/** What a new action and a changed one both ask. */
export function ActionFields({ what, starts, due, measure }: Props) {
  return (
    <>
      <TextArea name="what" label="What will be done?" hint="One thing, in plain words. For example: Write the first words of the leaflet." rows={3} maxLength={200} defaultValue={what} audience={whoSeesActions} />
      <DateField name="starts" label="When does it start?" optional defaultValue={starts ?? ""} />
      <DateField name="due" label="When is it due?" optional defaultValue={due ?? ""} />
      <TextArea name="measure" label="How will we know it worked?" hint="What would a family see or hear?" rows={3} maxLength={300} defaultValue={measure} audience={whoSeesActions} optional />
    </>
  );
}
