import { Choices } from "@/components/ui/Choices";
import { Form, type Send } from "@/components/ui/Form";
import { FormDetails } from "@/components/ui/FormDetails";
import { Hidden } from "@/components/ui/Hidden";
import { Select } from "@/components/ui/Select";
import { Submit } from "@/components/ui/Submit";
import { TextArea } from "@/components/ui/TextArea";
import { TimeWords } from "@/components/ui/TimeWords";
import type { SaidThrough, Through } from "@/lib/supporter/read";
import { STANDS, type Thing } from "@/lib/supporter/rules";
import { askedWords, throughWords, whatCounts, whoSeesThrough } from "@/lib/supporter/words";
import { dayWords } from "@/lib/work/dates";

type Props = { through: Through; thing: Thing; number: number; say: Send; takeBack: Send };

/** What somebody’s supporter passed on, and the form for whoever may pass something on. Nothing stands here for others. */
export function ThroughSupporter({ through: { said, mayFor }, thing, number, say, takeBack }: Props) {
  return (
    <>
      {said.length > 0 && (
        <section className="flow" aria-labelledby="through">
          <h2 id="through">Said through a supporter</h2>
          <ol className="bare">{said.map((one) => <OneSaid key={one.id} one={one} thing={thing} takeBack={takeBack} />)}</ol>
        </section>
      )}
      {mayFor.length > 0 && (
        <Form send={say} once={crypto.randomUUID()}>
          <Hidden name="thing" value={thing} />
          <Hidden name="number" value={String(number)} />
          <FormDetails summary={`Write what ${mayFor.length === 1 ? mayFor[0]!.name : "somebody"} told you`}>
            <p>{whatCounts[thing]}</p>
            <Select name="whose" label="Whose words are they?" empty={mayFor.length === 1 ? undefined : "Choose"} options={mayFor.map(({ id, name, seat, through }) => ({ value: id, label: `${name} (${seat})${through ? `, through ${through}` : ""}` }))} />
            <Choices name="stand" label="What did they tell you?" options={STANDS.map((value) => ({ value, label: askedWords[thing][value] }))} />
            <TextArea name="words" label="In their words" rows={3} maxLength={600} audience={whoSeesThrough} />
            <Submit kind="quiet">Write it down</Submit>
          </FormDetails>
        </Form>
      )}
    </>
  );
}

function OneSaid({ one, thing, takeBack }: { one: SaidThrough; thing: Thing; takeBack: Send }) {
  return (
    <li className="flow border-edge py-3 not-first:border-t">
      <p>{one.name}, through {one.through}, {throughWords[thing][one.stand]}:</p>
      <blockquote>{one.words}</blockquote>
      <p className="text-small text-muted">
        {one.name} sits for: {one.seat}. <TimeWords at={one.on}>{dayWords(one.on)}</TimeWords>{one.writtenBy && `. Written down by ${one.writtenBy}`}. {thing === "point" && one.stand === "agrees" && one.counts ? "It counts as their own word." : "Shown, and not counted as their own word."}
      </p>
      {one.mayTakeBack && (
        <Form send={takeBack} once={crypto.randomUUID()}>
          <Hidden name="said" value={one.id} />
          <Submit kind="quiet">That is not what was said. Take it back</Submit>
        </Form>
      )}
    </li>
  );
}
