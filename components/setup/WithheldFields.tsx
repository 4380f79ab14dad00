import { DateField } from "@/components/ui/DateField";
import { FormDetails } from "@/components/ui/FormDetails";
import { TextField } from "@/components/ui/TextField";

/** For a recruitment panel, say: everyone may know that there is work, and not yet what. The idea in one line is seen by all. */
export function WithheldFields() {
  return (
    <FormDetails summary="Must the title wait until a day?">
      <p>For example for a recruitment panel. Fill in all three boxes, or none. The idea in one line is not kept back: leave out what must wait.</p>
      <TextField name="standIn" optional label="What may everyone call it meanwhile?" hint="For example: A recruitment panel" maxLength={80} autoComplete="off" />
      <DateField name="withheldUntil" optional label="Until which day?" />
      <TextField name="withheldBecause" optional label="Why must it wait?" audience="Everyone who may see this work reads this." maxLength={200} autoComplete="off" />
    </FormDetails>
  );
}
