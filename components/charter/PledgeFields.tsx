import { DateField } from "@/components/ui/DateField";
import { TextArea } from "@/components/ui/TextArea";
import { TextField } from "@/components/ui/TextField";
import { whoSeesPublic } from "@/lib/charter/words";

type Props = { pledge?: { pledgedOn: string; signedBy: string; words: string } };

/** What a new pledge and a changed one both ask. */
export function PledgeFields({ pledge }: Props) {
  return (
    <>
      <DateField name="pledgedOn" label="When did they sign?" defaultValue={pledge?.pledgedOn} />
      <TextField name="signedBy" label="Who signed for them?" hint="A name and a job, if they want it read by everyone." maxLength={120} optional defaultValue={pledge?.signedBy} />
      <TextArea name="words" label="What do they pledge, in their own words?" rows={3} maxLength={400} optional defaultValue={pledge?.words} audience={whoSeesPublic} />
    </>
  );
}
