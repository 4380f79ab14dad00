import { DataTable } from "@/components/ui/DataTable";
import { Pager } from "@/components/ui/Pager";
import { effectInWords } from "@/lib/ladder/tests-words";
import type { EffectHere } from "@/lib/record/read-effect";
import { stageWords } from "@/lib/work/words";

type Props = { effect: EffectHere; at: string; pageHref: (page: number) => string };
const COLUMNS = [{ key: "work", label: "Work" }, { key: "from", label: "Now" }, { key: "to", label: "By the new tests" }];

/** Which running works would be shown at another rung, worked out by the real rules from the facts of today. */
export function EffectTable({ effect, at, pageHref }: Props) {
  const { works, page, pages } = effect;
  return (
    <>
      <p>{effectInWords(effect)} Work that has begun keeps its own tests until its lead takes up the new ones.</p>
      {works.length > 0 && (
        <DataTable
          caption={pages > 1 ? `What the record shows, where it would change: page ${page} of ${pages}` : "What the record shows, where it would change"}
          columns={COLUMNS}
          rows={works.map(({ id, slug, title, stage, from, to }) => ({ key: id, cells: { work: <><a href={`${at}/work/${slug}`}>{title}</a> <span className="block text-small text-muted">{stageWords[stage]}</span></>, from, to } }))}
        />
      )}
      <Pager newer={page > 1 ? pageHref(page - 1) : undefined} older={page < pages ? pageHref(page + 1) : undefined} newerWords="Before these" olderWords="More works" label="More works" />
    </>
  );
}
