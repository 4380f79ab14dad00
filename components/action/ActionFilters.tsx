import { Chips } from "@/components/ui/Chips";
import { GROUPED, SHOWN, type Filter } from "@/lib/action/rules";
import { byWords, showWords } from "@/lib/action/words";
import type { PromiseWords } from "@/lib/charter/read";

type Props = { at: string; filter: Filter; promises: PromiseWords[] };

/** The address carries the choice, so a filtered list can be sent to somebody. */
export function ActionFilters({ at, filter, promises }: Props) {
  const to = (change: Partial<Filter>) => {
    const { show, by, promise } = { ...filter, ...change };
    const query = new URLSearchParams({ ...(show !== "to do" && { show }), ...(by !== "due" && { by }), ...(promise && { promise }) }).toString();
    return query ? `${at}?${query}` : at;
  };
  const named = promises.find((one) => one.key === filter.promise);
  return (
    <div className="grid gap-3">
      <Chips label="Show" chips={SHOWN.map((show) => ({ href: to({ show }), label: showWords[show], on: show === filter.show }))} />
      <Chips
        label="Order"
        chips={GROUPED.map((by) => ({ href: to({ by }), label: byWords[by], on: by === filter.by }))}
        clear={filter.show !== "to do" || filter.by !== "due" || filter.promise ? at : undefined}
      />
      {filter.promise && <p>Only actions that answer to the promise: <b>{named?.name ?? filter.promise}</b>. <a href={to({ promise: "" })}>Show all promises</a></p>}
    </div>
  );
}
