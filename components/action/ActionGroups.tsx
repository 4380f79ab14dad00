import type { ListedAction } from "@/lib/action/read";
import { DUE_GROUPS, dueGroup, type Filter } from "@/lib/action/rules";
import { dueGroupWords } from "@/lib/action/words";
import type { PromiseWords } from "@/lib/charter/read";
import { ActionTable } from "./ActionTable";

type Props = { actions: ListedAction[]; by: Filter["by"]; promises: PromiseWords[]; at: string };

/** The same actions under their due days or under the promises they answer to. One that answers to two stands under both. */
export function ActionGroups({ actions, by, promises, at }: Props) {
  const groups = by === "promise" ? byPromise(actions, promises) : DUE_GROUPS.map((group) => ({ name: dueGroupWords[group], actions: actions.filter((action) => dueGroup(action) === group) }));
  const promiseNames = Object.fromEntries(promises.map((promise) => [promise.key, promise.name]));
  return groups.filter((group) => group.actions.length > 0).map((group) => (
    <ActionTable key={group.name} caption={group.name} actions={group.actions} promiseNames={promiseNames} hrefOf={(action) => `${at}/${action.number}`} />
  ));
}

const byPromise = (actions: ListedAction[], promises: PromiseWords[]) => [
  ...promises.map((promise) => ({ name: promise.name, actions: actions.filter((action) => action.promises.includes(promise.key)) })),
  { name: "No promise named", actions: actions.filter((action) => action.promises.length === 0) },
];
