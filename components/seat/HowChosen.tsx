import { Choices } from "@/components/ui/Choices";
import { Select } from "@/components/ui/Select";
import { HOW_INVITED } from "@/lib/invitation/input";
import { howWords } from "@/lib/invitation/words";

type Props = { more?: { value: string; label: string }[]; /** Where the verb asks who pays them too. */ asksWhoPays?: boolean };

/** From Co-design up it counts how a family seat's member was chosen, and who pays them. For other seats it is never a question. */
export function HowChosen({ more = [], asksWhoPays = false }: Props) {
  return (
    <>
      <Select name="how" label="How were they chosen?" hint="Only for parent carers and young people." empty="Choose" options={[...HOW_INVITED.map((value) => ({ value: value as string, label: howWords[value] })), ...more]} />
      {asksWhoPays && <Choices name="paidByLead" many optional label="Who pays them?" hint="Only for parent carers and young people. Expenses and thanks are not pay." options={[{ value: "yes", label: "The organisation that leads this work pays them" }]} />}
    </>
  );
}
