import { Chips } from "@/components/ui/Chips";
import { DateField } from "@/components/ui/DateField";
import { Details } from "@/components/ui/Details";
import { Select } from "@/components/ui/Select";
import { GROUPS, isStoryFiltered, storyAddress, type StoryFilter } from "@/lib/event/filter";
import type { Teller } from "@/lib/event/read";
import { dayWordsOf } from "@/lib/work/dates";

type Props = { here: string; filter: StoryFilter; people: Teller[] };

/** Who, what kind, when: every filter is in the address. */
export function StoryFilters({ here, filter, people }: Props) {
  const { who, kind, from, to } = filter;
  const chosen = [
    ...(who ? [{ label: people.find(({ id }) => id === who)?.name ?? "Somebody not here", without: { who: undefined } }] : []),
    ...(kind ? [{ label: GROUPS.find(({ key }) => key === kind)?.words ?? kind, without: { kind: undefined } }] : []),
    ...(from ? [{ label: `On or after ${dayWordsOf(from)}`, without: { from: undefined } }] : []),
    ...(to ? [{ label: `On or before ${dayWordsOf(to)}`, without: { to: undefined } }] : []),
  ].map(({ label, without }) => ({ label, on: true, href: storyAddress(here, filter, without) }));
  return (
    <>
      {chosen.length > 0 && <Chips label="Only" chips={chosen} clear={here} />}
      <Details summary={isStoryFiltered(filter) ? "Change what is shown" : "Show only some of it"}>
        <form action={here} className="form">
          <Select name="who" label="Who" options={people.map(({ id, name }) => ({ value: id, label: name }))} defaultValue={who ?? ""} empty="Anyone" />
          <Select name="kind" label="What kind" options={GROUPS.map(({ key, words }) => ({ value: key, label: words }))} defaultValue={kind ?? ""} empty="Anything" />
          <DateField name="from" label="On or after" defaultValue={from} hint="" />
          <DateField name="to" label="On or before" defaultValue={to} hint="" />
          <p className="buttons"><button type="submit" className="button">Show these</button></p>
        </form>
      </Details>
    </>
  );
}
