import { Choices } from "@/components/ui/Choices";
import { Form, type Send } from "@/components/ui/Form";
import { Hidden } from "@/components/ui/Hidden";
import { Select } from "@/components/ui/Select";
import { TextArea } from "@/components/ui/TextArea";
import { TextField } from "@/components/ui/TextField";
import type { Rung } from "@/lib/ladder/read";
import { RungsProblem } from "./RungsProblem";
import { bandWords } from "./LadderRungs";

type Props = { send: Send; once: string; from: { id: string; name: string }; rungs: Rung[] };

const NEW_ROWS = 2;
const BANDS = (["with", "for", "to"] as const).map((band) => ({ value: band, label: bandWords[band] }));
const WHO_READS = "Anyone: a partnership’s ladder is public.";

/** A ladder's names, words and order. Rungs stand as on the ladder, the highest first; two empty ones wait at the end. */
export function ChangeLadderForm({ send, once, from, rungs }: Props) {
  const rows = [...rungs, ...Array.from({ length: NEW_ROWS }, () => null)];
  const places = Array.from({ length: rows.length }, (_, at) => ({ value: String(at + 1), label: at === 0 ? "1, the lowest" : String(at + 1) }));
  return (
    <Form send={send} once={once} submit="Use this ladder for new work" pending="Saving…">
      <Hidden name="from" value={from.id} />
      <TextField name="name" label="What is your ladder called?" defaultValue={from.name} maxLength={100} />
      <RungsProblem />
      {rows.map((rung, at) => (
        <fieldset key={rung?.key ?? at} className="card flow">
          <legend className="font-heading text-h3">{rung ? `${rung.position} ${rung.name}` : "A new rung"}</legend>
          <Hidden name={`rungs[${at}].key`} value={rung?.key ?? ""} />
          <TextField name={`rungs[${at}].name`} label="Name" defaultValue={rung?.name} maxLength={60} optional={!rung} />
          <TextArea name={`rungs[${at}].words`} label="In plain words" defaultValue={rung?.words} rows={2} maxLength={300} audience={WHO_READS} optional={!rung} />
          <Select name={`rungs[${at}].band`} label="Doing with, for or to" options={BANDS} defaultValue={rung?.band ?? "for"} />
          <Select name={`rungs[${at}].place`} label="Place on the ladder" options={places} defaultValue={String(rung?.position ?? at + 1)} />
          {rung && <Choices name={`rungs[${at}].leaveOut`} label="Leave it out?" optional many options={[{ value: "yes", label: `Leave ${rung.name} out of the new ladder` }]} />}
        </fieldset>
      ))}
      <TextArea name="because" label="Why does it change?" hint="One line. Who agreed it?" rows={2} maxLength={300} audience={WHO_READS} />
    </Form>
  );
}
