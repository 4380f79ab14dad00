import { Choices } from "@/components/ui/Choices";
import { DateField } from "@/components/ui/DateField";
import { FormDetails } from "@/components/ui/FormDetails";
import { Select } from "@/components/ui/Select";
import { TextArea } from "@/components/ui/TextArea";
import { TextField } from "@/components/ui/TextField";
import { PLACES } from "@/lib/decision/places";
import type { RecordChoices } from "@/lib/decision/read-choices";
import { placeHints, placeWords, sizeHints, sizeWords, whoSeesDecisions } from "@/lib/decision/words";
import { dayWordsOf } from "@/lib/work/dates";

type Props = { choices: RecordChoices; today: string; meeting?: string };

export function DecisionFields({ choices: { seats, meetings, decisions }, today, meeting }: Props) {
  return (
    <>
      <TextArea name="what" label="What was decided?" hint="One decision, in plain words." rows={3} maxLength={300} audience={whoSeesDecisions} />
      <DateField name="madeOn" label="Which day was it decided?" max={today} defaultValue={today} hint="The day it happened, also when you write it down later." />
      <Choices
        name="madeWhere" label="Where was it decided?" defaultValue={meeting ? "meeting" : undefined}
        options={PLACES.map((place) => ({
          value: place, label: placeWords[place], hint: placeHints[place],
          inside: place === "meeting" && meetings.length > 0
            ? <Select name="meeting" label="Which meeting?" optional empty="None of these" defaultValue={meeting} options={meetings.map((one) => ({ value: String(one.number), label: `${dayWordsOf(one.heldOn)}: ${one.what}` }))} />
            : undefined,
        }))}
      />
      <TextField name="place" label="Who decided, or where?" hint="For example: Cabinet. No names of people." maxLength={120} optional />
      <Choices
        name="seats" label="Which seats were there?" many
        hint="This is what you say. Each seat can say for itself that it was there, and only that counts."
        options={seats.filter((seat) => seat.sits).map((seat) => ({ value: seat.id, label: seat.name, hint: seat.isMine ? "Your own seat." : undefined }))}
      />
      <Choices name="size" label="Is it a real decision, or a small one?" options={(["real", "small"] as const).map((size) => ({ value: size, label: sizeWords[size], hint: sizeHints[size] }))} />
      <TextArea name="changedByFamilies" label="What changed because of families?" hint="Leave this out if nothing did." rows={3} maxLength={300} audience={whoSeesDecisions} optional />
      <TextArea name="because" label="Why was it decided like this?" rows={3} maxLength={600} audience={whoSeesDecisions} optional />
      <FormDetails summary="More about it">
        <TextArea name="options" label="What else was talked about?" rows={3} maxLength={600} audience={whoSeesDecisions} optional />
        <TextArea name="disagreed" label="Which seats disagreed, and why?" hint="Ask them for their own words." rows={3} maxLength={600} audience={whoSeesDecisions} optional />
        {decisions.length > 0 && (
          <>
            <Select name="follows" label="Did it follow an earlier decision?" hint="For a formal one: the decision you made together before it." optional empty="No" options={decisions.map((one) => ({ value: String(one.number), label: `${dayWordsOf(one.madeOn)}: ${one.what}` }))} />
            <Choices name="sameOutcome" label="Did it come out the same?" many optional options={[{ value: "yes", label: "Yes, the same as the earlier decision" }]} />
          </>
        )}
        <Choices name="isProvisional" label="Is it provisional?" many optional options={[{ value: "yes", label: "Yes, until families have taken it back to their members" }]} />
      </FormDetails>
    </>
  );
}
