import { SayForm } from "@/components/saying/SayForm";
import { DateField } from "@/components/ui/DateField";
import { Form, type Send } from "@/components/ui/Form";
import { FormDetails } from "@/components/ui/FormDetails";
import { Hidden } from "@/components/ui/Hidden";
import { Select } from "@/components/ui/Select";
import { Submit } from "@/components/ui/Submit";
import type { ShownPoint } from "@/lib/point/read";
import { whoSeesPoints } from "@/lib/point/words";
import { AnswerPointForm } from "./AnswerPointForm";

export type PointSends = Record<"answer" | "fair" | "notAnswered" | "confirm" | "give" | "show", Send>;
type Person = { membershipId: string; name: string; seat: string };
type Props = { point: ShownPoint; sends: PointSends; people: Person[]; today: string };

/** What this reader can still do with a point: say whose words they are, answer, judge the answer, let it be shown. */
export function PointSayings({ point: { number, mayDo, answers, isOpen, due }, sends, people, today }: Props) {
  const once = () => crypto.randomUUID();
  const judges = mayDo.judge || mayDo.changeMind;
  return (
    <>
      {mayDo.confirm && (
        <section className="flow">
          <h2>Are these your words?</h2>
          <p>Somebody wrote them down for you. If they are not what you said, raise your own point instead.</p>
          <SayForm send={sends.confirm} once={once()} number={number} words="Yes, these are my words" />
        </section>
      )}
      {judges && (
        <section className="flow">
          <h2>{mayDo.judge ? "Is this a fair answer?" : "Have you changed your mind?"}</h2>
          <SayForm send={sends.fair} once={once()} number={number} words="Yes, it is fair" />
          <SayForm summary="No, it is not answered" send={sends.notAnswered} once={once()} number={number} words="Say it is not answered" quiet asks={{ label: "What is missing?", audience: whoSeesPoints, optional: true }}>
            <p>{answers.length > 1 ? "It stays as it is, and everyone sees that you do not agree." : "It opens again, and somebody answers once more."}</p>
          </SayForm>
        </section>
      )}
      {mayDo.answer && (
        <section className="flow">
          <h2>{isOpen ? "Answer it" : "Is there news?"}</h2>
          <AnswerPointForm send={sends.answer} once={once()} number={number} today={today} summary={isOpen ? undefined : "Give a newer answer"} />
        </section>
      )}
      {isOpen && (
        <Form send={sends.give} once={once()}>
          <Hidden name="number" value={String(number)} />
          <FormDetails summary="Ask someone to see to it">
            <Select name="owner" label="Who sees to it that this is answered?" empty="Choose a person" options={people.map((one) => ({ value: one.membershipId, label: `${one.name} (${one.seat})` }))} />
            <DateField name="due" label="By when?" optional defaultValue={due ?? ""} />
            <Submit>Ask them</Submit>
          </FormDetails>
        </Form>
      )}
      {mayDo.show && (
        <SayForm summary="Let the whole partnership read it" send={sends.show} once={once()} number={number} words="It may be shown" quiet>
          <p>Your answer and the point, without names, then stand on the “You said, we did” page of the partnership. It needs the one who raised it and the lead, both.</p>
        </SayForm>
      )}
    </>
  );
}
