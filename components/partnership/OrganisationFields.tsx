import { DateField } from "@/components/ui/DateField";
import { Select } from "@/components/ui/Select";
import { TextField } from "@/components/ui/TextField";
import { organisationKindWords } from "@/lib/partnership/words";

type Props = { organisation?: { name: string; kind: string; startsOn: string | null } };

export function OrganisationFields({ organisation }: Props) {
  return (
    <>
      <TextField name="name" label="Name" maxLength={120} autoComplete="off" defaultValue={organisation?.name} />
      <Select name="kind" label="What kind of organisation is it?" empty="Choose one" defaultValue={organisation?.kind} options={Object.entries(organisationKindWords).map(([value, label]) => ({ value, label }))} />
      <DateField name="startsOn" label="Since when is it here?" hint="Leave it empty if nobody knows." optional defaultValue={organisation?.startsOn ?? ""} />
    </>
  );
}
