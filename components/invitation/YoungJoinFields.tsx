import { Choices } from "@/components/ui/Choices";
import { TextField } from "@/components/ui/TextField";
import { HEARS, NEEDS } from "@/lib/invitation/input";
import { hearsHints, hearsWords, needWords } from "@/lib/invitation/words";
import { OneAtATime } from "./OneAtATime";

/** Journey D: a young person joins, one question at a time. */
export function YoungJoinFields({ name, nameSeenBy }: { name: string; nameSeenBy: string }) {
  const questions = [
    { key: "name", node: <TextField name="name" big label="What shall we call you?" hint="Your first name is enough." audience={nameSeenBy} defaultValue={name} maxLength={60} autoComplete="given-name" /> },
    {
      key: "needs",
      node: (
        <>
          <Choices name="needs" many big optional label="What helps you?" audience="Only you and the person who leads this see it." options={NEEDS.map((value) => ({ value, label: needWords[value] }))} />
          <TextField name="otherNeeds" optional label="Something else that helps?" audience="Only you and the person who leads this see it." maxLength={300} autoComplete="off" />
        </>
      ),
    },
    { key: "supporter", node: <TextField name="supporter" big optional label="Who comes with you?" hint="Somebody you trust. You choose. You can leave this empty." audience="Everyone in this work sees their name, so that people know who they are." maxLength={80} autoComplete="off" /> },
    { key: "hears", node: <Choices name="hears" big label="When shall we email you?" defaultValue="needed" options={HEARS.map((value) => ({ value, label: hearsWords[value], hint: hearsHints[value] }))} /> },
  ];
  return <OneAtATime questions={questions} submit="Join" pending="Joining…" />;
}
