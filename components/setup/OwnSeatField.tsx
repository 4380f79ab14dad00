import { Choices } from "@/components/ui/Choices";
import { TextField } from "@/components/ui/TextField";
import { SECTORS } from "@/lib/seat/sectors";
import { sectorWords } from "@/lib/seat/words";

/** Where the starter sits. Sectors belong to the seat, not to the person: a nurse may sit as a parent. */
export function OwnSeatField() {
  const label = <TextField name="seatLabel" label="What is your seat called?" hint="For example: Council SEND team" maxLength={60} autoComplete="off" />;
  return (
    <Choices
      name="seat"
      label="Which seat will you sit in?"
      hint="You speak from this seat, whatever your job is."
      options={SECTORS.map((value) => ({ value, label: sectorWords[value], inside: value === "other" ? label : undefined }))}
    />
  );
}
