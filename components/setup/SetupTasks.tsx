import { Tag } from "@/components/ui/Tag";
import type { Task } from "./setup-tasks";

const looks = { done: { kind: "green", icon: "tick" }, now: { kind: "tint", icon: undefined }, later: { kind: "plain", icon: undefined } } as const;

export function SetupTasks({ tasks }: { tasks: Task[] }) {
  return (
    <ol className="list-none border-y border-edge p-0">
      {tasks.map(({ key, words, state, kind, href }) => (
        <li key={key} className="m-0 flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-edge py-3 not-first:border-t">
          {href ? <a href={href} className="inline-flex min-h-11 items-center">{words}</a> : <span>{words}</span>}
          <Tag {...looks[kind]}>{state}</Tag>
        </li>
      ))}
    </ol>
  );
}
