import { Select } from "@/components/ui/Select";
import { TextField } from "@/components/ui/TextField";
import type { LeadChoices, ListFilter } from "@/lib/work/list";

/** A plain form that only asks: the answer is an address that can be kept or sent on. */
export function WorkSearch({ here, choices, filter }: { here: string; choices: LeadChoices; filter: ListFilter }) {
  const leads = [...choices.leads.map(({ id, name }) => ({ value: id, label: name })), ...(choices.familyLeads ? [{ value: "family", label: "Somebody in a family seat" }] : [])];
  return (
    <form action={here} role="search" className="grid items-end gap-4 tablet:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_auto]">
      <TextField name="title" label="Find by title" type="search" defaultValue={filter.title} />
      <Select name="lead" label="Lead" options={leads} defaultValue={filter.lead ?? ""} empty="Anyone" />
      {filter.stage && <input type="hidden" name="stage" value={filter.stage} />}
      <button type="submit" className="button">Find</button>
    </form>
  );
}
