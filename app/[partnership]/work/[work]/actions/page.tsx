import { ActionFilters } from "@/components/action/ActionFilters";
import { ActionGroups } from "@/components/action/ActionGroups";
import { ButtonLink } from "@/components/ui/ButtonLink";
import { EmptyState } from "@/components/ui/EmptyState";
import { CannotStartYet } from "@/components/work/CannotStartYet";
import { WorkFrame } from "@/components/work/WorkFrame";
import { pageTitle } from "@/components/work/page-title";
import { may } from "@/lib/access/see";
import { actionsOf, MOST_ACTIONS } from "@/lib/action/read";
import { filterOf, matches } from "@/lib/action/rules";
import { promisesOf } from "@/lib/charter/read";
import { openInside } from "@/lib/door";

export const generateMetadata = pageTitle("Actions");

type Props = { params: Promise<{ partnership: string; work: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ActionsPage({ params, searchParams }: Props) {
  const { seen, actions, promises } = await openInside(params, { actions: actionsOf, promises: promisesOf });
  const filter = filterOf(await searchParams);
  const shown = actions.filter((action) => matches(action, filter));
  const at = `/${seen.partnership.slug}/work/${seen.work.slug}/actions`;
  const add = may(seen, "add an action") && <ButtonLink href={`${at}/new`}>Add an action</ButtonLink>;
  return (
    <WorkFrame seen={seen} here="actions">
      <h1>What we will do</h1>
      {!seen.work.openedAt && !seen.work.recordedAfterwards && <CannotStartYet />}
      {actions.length === 0 ? (
        <EmptyState title="No actions yet" action={add}>
          <p>An action is one thing that somebody here will do, with a day. Families can lead actions too.</p>
        </EmptyState>
      ) : (
        <>
          <p className="buttons">{add}<ButtonLink href={`${at}/changed`} quiet>What changed for children</ButtonLink></p>
          <ActionFilters at={at} filter={filter} promises={promises} />
          {actions.length === MOST_ACTIONS && <p>These are the {MOST_ACTIONS} actions due first.</p>}
          {shown.length === 0
            ? <EmptyState title="No action matches"><p><a href={`${at}?show=all`}>Show all {actions.length}</a></p></EmptyState>
            : <ActionGroups actions={shown} by={filter.by} promises={promises} at={at} />}
        </>
      )}
    </WorkFrame>
  );
}
