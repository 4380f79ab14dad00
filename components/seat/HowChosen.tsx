import { Select } from "@/components/ui/Select";
import { HOW_INVITED } from "@/lib/invitation/input";
import { howWords } from "@/lib/invitation/words";

/** From Co-design up it counts how a family seat's member was chosen. For other seats it is never a question. */
export function HowChosen({ more = [] }: { more?: { value: string; label: string }[] }) {
  return (
    <Select name="how" label="How were they chosen?" hint="Only for parent carers and young people." empty="Choose" options={[...HOW_INVITED.map((value) => ({ value: value as string, label: howWords[value] })), ...more]} />
  );
}
