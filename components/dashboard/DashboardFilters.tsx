import { Chips } from "@/components/ui/Chips";
import { DateField } from "@/components/ui/DateField";
import { Details } from "@/components/ui/Details";
import { Select } from "@/components/ui/Select";
import type { Choices, LadderUsed } from "@/lib/dashboard/read";
import { addressWith, isFiltered, type Filter, type Says } from "@/lib/dashboard/rules";
import { bandSaid, onlyWords, saysWords } from "@/lib/dashboard/words";
import { dayWordsOf } from "@/lib/work/dates";
import { STAGES } from "@/lib/work/stages";
import { stageWords } from "@/lib/work/words";

type Props = { here: string; filter: Filter; ladders: LadderUsed[]; choices: Choices };

const BANDS = ["with", "for", "to", "nothing"] as const;

/** Every filter is in the address: the page can be kept, or sent to somebody who may see it. */
export function DashboardFilters({ here, filter, ladders, choices }: Props) {
  const to = (change: Partial<Filter>) => addressWith(here, filter, change);
  const on = chosen(filter, ladders, choices).map(({ label, without }) => ({ label, on: true, href: to(without) }));
  return (
    <div className="flow">
      {on.length > 0 && <Chips label="Only" chips={on} clear={addressWith(here, { sort: filter.sort, asTable: filter.asTable })} />}
      <Details summary={on.length > 0 ? "Change the filters" : "Show only some works"}>
        <Chips label="The lead says" chips={BANDS.map((band) => ({ label: bandSaid[band], on: filter.leadSays === band, href: to({ leadSays: filter.leadSays === band ? undefined : band }) }))} />
        <Chips label="Parent carers say" chips={BANDS.map((band) => ({ label: bandSaid[band], on: filter.parentsSay === band, href: to({ parentsSay: filter.parentsSay === band ? undefined : band }) }))} />
        <Chips label="The record shows" chips={BANDS.filter((band) => band !== "to").map((band) => ({ label: bandSaid[band], on: filter.recordShows === band, href: to({ recordShows: filter.recordShows === band ? undefined : band }) }))} />
        <Chips label="Stage" chips={STAGES.map((stage) => ({ label: stageWords[stage], on: filter.stage === stage, href: to({ stage: filter.stage === stage ? undefined : stage }) }))} />
        <FilterForm here={here} filter={filter} choices={choices} />
      </Details>
    </div>
  );
}

type Chosen = { label: string; without: Partial<Filter> };

/** What is asked for now, in words; pressing one takes it away again. */
function chosen(filter: Filter, ladders: LadderUsed[], choices: Choices): Chosen[] {
  if (!isFiltered(filter)) return [];
  const { organisation, lead, leadSays, parentsSay, recordShows, stage, from, to, only } = filter;
  const said = (says: Says) => saysWords(says, (position) => ladders[0]?.rungs.find((rung) => rung.position === position)?.name ?? String(position));
  const nameOf = (list: { id: string; name: string }[], id: string) => list.find((one) => one.id === id)?.name ?? "someone not here";
  return [
    ...(organisation ? [{ label: `Lead works for ${nameOf(choices.organisations, organisation)}`, without: { organisation: undefined } }] : []),
    ...(lead ? [{ label: lead === "family" ? "Led from a family seat" : `Led by ${nameOf(choices.leads, lead)}`, without: { lead: undefined } }] : []),
    ...(leadSays !== undefined ? [{ label: `The lead says ${said(leadSays)}`, without: { leadSays: undefined } }] : []),
    ...(parentsSay !== undefined ? [{ label: `Parent carers say ${said(parentsSay)}`, without: { parentsSay: undefined } }] : []),
    ...(recordShows !== undefined ? [{ label: `The record shows ${said(recordShows)}`, without: { recordShows: undefined } }] : []),
    ...(stage ? [{ label: `Stage: ${stageWords[stage]}`, without: { stage: undefined } }] : []),
    ...(from ? [{ label: `Begun on or after ${dayWordsOf(from)}`, without: { from: undefined } }] : []),
    ...(to ? [{ label: `Begun on or before ${dayWordsOf(to)}`, without: { to: undefined } }] : []),
    ...(only ? [{ label: onlyWords[only], without: { only: undefined } }] : []),
  ];
}

/** What the form does not ask about stays as it is. */
const KEPT = (filter: Filter) => [...new URLSearchParams(addressWith("", { ...filter, organisation: undefined, lead: undefined, from: undefined, to: undefined }).slice(1))];

function FilterForm({ here, filter, choices }: Omit<Props, "ladders">) {
  const leads = [...choices.leads.map(({ id, name }) => ({ value: id, label: name })), ...(choices.familyLeads ? [{ value: "family", label: "Somebody in a family seat" }] : [])];
  return (
    <form action={here} className="form">
      {KEPT(filter).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <Select name="organisation" label="The lead works for" options={choices.organisations.map(({ id, name }) => ({ value: id, label: name }))} defaultValue={filter.organisation ?? ""} empty="Any organisation" />
      <Select name="lead" label="Lead" options={leads} defaultValue={filter.lead ?? ""} empty="Anyone" />
      <DateField name="from" label="Begun on or after" defaultValue={filter.from} hint="" />
      <DateField name="to" label="Begun on or before" defaultValue={filter.to} hint="" />
      <p className="buttons"><button type="submit" className="button">Show these works</button></p>
    </form>
  );
}
