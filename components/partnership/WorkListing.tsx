import { ButtonLink } from "@/components/ui/ButtonLink";
import { Chips } from "@/components/ui/Chips";
import { EmptyState } from "@/components/ui/EmptyState";
import { Pager } from "@/components/ui/Pager";
import { mayHere, type Here } from "@/lib/access/see";
import { listAddress, type LeadChoices, type ListFilter, type WorkList } from "@/lib/work/list";
import { STAGES } from "@/lib/work/stages";
import { stageWords } from "@/lib/work/words";
import { WorkRows } from "./WorkRows";
import { WorkSearch } from "./WorkSearch";

type Props = { seen: Here; list: WorkList; choices: LeadChoices; filter: ListFilter };

/** Every piece of work this person may see, with a search by title. */
export function WorkListing({ seen, list, choices, filter }: Props) {
  const at = `/${seen.partnership.slug}`;
  const here = `${at}/work`;
  const isAsked = filter.title !== "" || filter.stage !== undefined || filter.lead !== undefined;
  const stages = STAGES.map((stage) => ({ label: stageWords[stage], on: filter.stage === stage, href: listAddress(here, { ...filter, stage: filter.stage === stage ? undefined : stage }) }));
  const nothing = list.works.length === 0;
  return (
    <>
      <h1>Pieces of work</h1>
      <p>{mayHere(seen, "see every outline") ? "You see the outline of each one. What people write inside is for those with a seat." : "These are the pieces of work where you have a seat."}</p>
      {mayHere(seen, "begin work") && <p className="buttons"><ButtonLink href={`${here}/new`}>Start a piece of work</ButtonLink></p>}
      {(!nothing || isAsked) && <WorkSearch here={here} choices={choices} filter={filter} />}
      {(!nothing || isAsked) && <Chips label="Stage" chips={stages} clear={isAsked ? here : undefined} />}
      {nothing && isAsked && <EmptyState title="No work matches"><p><a href={here}>Clear what you asked for</a> to see them all.</p></EmptyState>}
      {nothing && !isAsked && <EmptyState title="Nothing here yet"><p>A piece of work stands here from the day its idea is written down.</p></EmptyState>}
      {!nothing && <WorkRows works={list.works} at={at} level={2} />}
      <Pager newer={filter.after && listAddress(here, filter)} newerWords="Back to the newest" older={list.next ? listAddress(here, filter, list.next) : undefined} label="More pieces of work" />
    </>
  );
}
