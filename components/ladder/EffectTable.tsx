import { DataTable } from "@/components/ui/DataTable";
import { Pager } from "@/components/ui/Pager";
import type { EffectHere } from "@/lib/record/read-effect";
import { stageWords } from "@/lib/work/words";

type Props = { effect: EffectHere; at: string; pageHref: (page: number) => string };
const COLUMNS = [{ key: "work", label: "Work" }, { key: "stage", label: "Stage" }, { key: "from", label: "The record shows now" }, { key: "to", label: "By the new tests" }];

/** Which running works would be shown at another rung, worked out by the real rules from the facts of today. */
export function EffectTable({ effect: { running, read, changed, works, page, pages }, at, pageHref }: Props) {
  const those = read < running ? `the ${read} newest of ${running} works that go on` : read === 1 ? "the one work that goes on" : `${read} works that go on`;
  return (
    <>
      <p>{changed === 0 ? `Read by these tests, nothing would change for ${those}.` : `Read by these tests, ${changed} of ${those} would be shown at another rung.`} Work that has begun keeps its own tests until its lead takes up the new ones.</p>
      {works.length > 0 && (
        <DataTable
          caption={pages > 1 ? `Works that would change, page ${page} of ${pages}` : "Works that would change"}
          columns={COLUMNS}
          rows={works.map(({ id, slug, title, stage, from, to }) => ({ key: id, cells: { work: <a href={`${at}/work/${slug}`}>{title}</a>, stage: stageWords[stage], from, to } }))}
        />
      )}
      <Pager newer={page > 1 ? pageHref(page - 1) : undefined} older={page < pages ? pageHref(page + 1) : undefined} newerWords="Before these" olderWords="More works" label="More works" />
    </>
  );
}
