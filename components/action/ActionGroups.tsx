import type { ListedAction } from "@/lib/action/read";
import { DUE_GROUPS, dueGroup, isLeading, type Filter } from "@/lib/action/rules";
import { dueGroupWords } from "@/lib/action/words";
import type { PromiseWords } from "@/lib/charter/read";
import { ActionTable } from "./ActionTable";

type Props = { actions: ListedAction[]; by: Filter["by"]; promises: PromiseWords[]; at: string };

/** The same actions under their due days, the promises they answer to, or the seats that lead them. One that belongs to two stands under both. */
export function ActionGroups({ actions, by, promises, at }: Props) {
  const groups = by === "promise" ? byPromise(actions, promises) : by === "seat" ? bySeat(actions) : byDue(actions);
  const promiseNames = Object.fromEntries(promises.map((promise) => [promise.key, promise.name]));
  return groups.filter((group) => group.actions.length > 0).map((group) => (
    <ActionTable key={group.name} caption={group.name} actions={group.actions} promiseNames={promiseNames} hrefOf={(action) => `${at}/${action.number}`} />
  ));
}

const byPromise = (actions: ListedAction[], promises: PromiseWords[]) => [
  ...promises.map((promise) => ({ name: promise.name, actions: actions.filter((action) => action.promises.includes(promise.key)) })),
  { name: "No promise named", actions: actions.filter((action) => action.promises.length === 0) },
];

const byDue = (actions: ListedAction[]) => DUE_GROUPS.map((group) => ({ name: dueGroupWords[group], actions: actions.filter((action) => dueGroup(action) === group) }));

const seatsOf = (action: ListedAction) => action.leads.filter((lead) => isLeading(lead.state)).map((lead) => lead.seat);

function bySeat(actions: ListedAction[]) {
  const seats = [...new Set(actions.flatMap(seatsOf))].sort((a, b) => a.localeCompare(b, "en-GB"));
  return [
    ...seats.map((seat) => ({ name: `Led by ${seat}`, actions: actions.filter((action) => seatsOf(action).includes(seat)) })),
    { name: "Nobody leads it now", actions: actions.filter((action) => seatsOf(action).length === 0) },
  ];
}
