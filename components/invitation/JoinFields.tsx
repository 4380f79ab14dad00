import { Choices } from "@/components/ui/Choices";
import { TextField } from "@/components/ui/TextField";
import { HEARS, NEEDS } from "@/lib/invitation/input";
import { hearsHints, hearsWords, needWords } from "@/lib/invitation/words";

type Props = { name: string; nameSeenBy: string };

/** Four things, and the seat is already said above: name, needs, how often we write. */
export function JoinFields({ name, nameSeenBy }: Props) {
  return (
    <>
      <TextField name="name" label="What shall we call you?" hint="A first name is enough." audience={nameSeenBy} defaultValue={name} maxLength={60} autoComplete="given-name" />
      <Choices
        name="needs" many optional label="Is there anything you need to take part?" audience="Only you and the person who leads this work see this."
        options={NEEDS.map((value) => ({ value, label: needWords[value] }))}
      />
      <TextField name="otherNeeds" optional label="Something else you need?" audience="Only you and the person who leads this work see this. Please don’t name a child." maxLength={300} autoComplete="off" />
      <Choices name="hears" label="How often shall we email?" defaultValue="needed" options={HEARS.map((value) => ({ value, label: hearsWords[value], hint: hearsHints[value] }))} />
    </>
  );
}
