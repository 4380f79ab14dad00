import { Choices } from "@/components/ui/Choices";
import { DateField } from "@/components/ui/DateField";
import { TextArea } from "@/components/ui/TextArea";
import { sizeHints, sizeWords } from "@/lib/decision/words";
import { whoSeesProposals } from "@/lib/proposal/words";

type Props = { days: { least: string; usual: string; most: string } };

export function PutFields({ days }: Props) {
  return (
    <>
      <TextArea name="what" label="What do you propose?" hint="One thing, in plain words, so that people can agree or object." rows={3} maxLength={300} audience={whoSeesProposals} />
      <TextArea name="because" label="Why?" rows={3} maxLength={600} audience={whoSeesProposals} optional />
      <TextArea name="options" label="What else could be done?" hint="Other ways that were talked about. They stay beside the decision." rows={3} maxLength={600} audience={whoSeesProposals} optional />
      <Choices name="size" label="Is it a real decision, or a small one?" options={(["real", "small"] as const).map((size) => ({ value: size, label: sizeWords[size], hint: sizeHints[size] }))} />
      <DateField name="closesOn" label="What is the last day to answer?" min={days.least} max={days.most} defaultValue={days.usual} hint="Families need time to ask others. School holidays are not counted for them." />
    </>
  );
}
