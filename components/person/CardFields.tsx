import { Choices } from "@/components/ui/Choices";
import { TextField } from "@/components/ui/TextField";
import { HEARS } from "@/lib/invitation/input";
import { hearsHints, hearsWords } from "@/lib/invitation/words";
import type { Card } from "@/lib/person/read";

/** Job and reach make the contact card: families like to know whom they can ask, and when. */
export function CardFields({ card }: { card: Card }) {
  return (
    <>
      <TextField name="name" label="Your name" hint="A first name is enough." audience="Everyone you share a piece of work with sees it." defaultValue={card.name} maxLength={80} autoComplete="name" />
      <TextField name="job" optional label="Your job here" hint="For example: SEND officer" audience="It stands in the letters you send, and beside your seat unless you sit as a parent carer or young person." defaultValue={card.job} maxLength={80} autoComplete="organization-title" />
      <TextField name="reach" optional label="How and when can people reach you?" hint="For example: 01632 960 001, Monday to Thursday" audience="The same people who see your job." defaultValue={card.reach} maxLength={120} autoComplete="off" />
      <Choices name="hears" label="How often shall we email?" defaultValue={card.hears === "everything" ? "everything" : "needed"} options={HEARS.map((value) => ({ value, label: hearsWords[value], hint: hearsHints[value] }))} />
    </>
  );
}
