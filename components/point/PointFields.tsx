import { Choices } from "@/components/ui/Choices";
import { DateField } from "@/components/ui/DateField";
import { TextArea } from "@/components/ui/TextArea";
import { WAYS_TO_SAY } from "@/lib/point/ways";
import { wayWords, whoSeesPoints } from "@/lib/point/words";

/** What a point asks, raised for oneself or written down for somebody. */
export function PointFields({ today, label, hint, came }: { today: string; label: string; hint: string; came: (typeof WAYS_TO_SAY)[number] }) {
  return (
    <>
      <TextArea name="words" label={label} hint={hint} rows={4} maxLength={600} audience={whoSeesPoints} />
      <Choices name="came" label="How was it said?" defaultValue={came} options={WAYS_TO_SAY.map((way) => ({ value: way, label: wayWords[way] }))} />
      <DateField name="raisedOn" label="Which day?" max={today} defaultValue={today} />
    </>
  );
}
