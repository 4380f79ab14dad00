import { Choices } from "@/components/ui/Choices";
import { Form, type Send } from "@/components/ui/Form";
import { Select } from "@/components/ui/Select";
import type { PersonInSeat } from "@/lib/person/read";
import { toldChoices, seatWords } from "@/lib/seat/words";

const options = (people: PersonInSeat[]) => people.map(({ membershipId, name, sector, label }) => ({ value: membershipId, label: `${name} (${seatWords({ sector, label })})` }));

export function ChooseSupporter({ people, again, send }: { people: PersonInSeat[]; again: boolean; send: Send }) {
  return (
    <section className="flow" aria-labelledby="choose">
      <h2 id="choose">{again ? "Choose somebody else" : "Would you like somebody to speak with you?"}</h2>
      <p>You choose. They get a letter, and can say no. Words that were written down for you count as yours when they confirm them, if they are not of the organisation that leads this work.</p>
      <Form send={send} once={crypto.randomUUID()} submit="Choose them">
        <Select name="supporter" label="Who speaks with you?" hint="Everyone with a seat sees whom you choose." empty="Choose" options={options(people)} />
      </Form>
    </section>
  );
}

/** For the lead: what somebody without email told them. */
export function RecordSupporter({ whose, people, send }: { whose: PersonInSeat[]; people: PersonInSeat[]; send: Send }) {
  return (
    <section className="flow" aria-labelledby="record">
      <h2 id="record">For somebody without email</h2>
      <p>Write down whom they chose. Your name stands beside it, and what is said through that person is shown but not counted.</p>
      <Form send={send} once={crypto.randomUUID()} submit="Write it down">
        <Select name="whose" label="Who chose somebody?" empty="Choose" options={options(whose)} />
        <Select name="supporter" label="Whom did they choose?" empty="Choose" options={options(people)} />
        <Choices name="told" label="How did they tell you?" inline options={toldChoices} />
      </Form>
    </section>
  );
}
