import { Notice } from "@/components/ui/Notice";
import type { Sides } from "@/lib/hiding/read";

/** An objection needs the forum and an administrator. Where one of them is nobody, this says for whom it waits. */
export function WhoLooks({ sides: { forum, administrators }, place }: { sides: Sides; place: string }) {
  if (forum > 0 && administrators > 0) return null;
  const missing = forum > 0 ? "administrator" : administrators > 0 ? "forum rep" : "forum rep and no administrator";
  return (
    <Notice kind="amber" title={`There is no ${missing} in ${place} who could look at it now`}>
      <p>{administrators > 0
        ? "You can still send it. An administrator is told, and can give somebody from the forum that role. Until then it waits for the forum, and the words stay hidden."
        : "You can still send it. It waits until the people who run this service name an administrator. Until then the words stay hidden."}</p>
    </Notice>
  );
}

/** Only one of them is needed, and there is neither. */
export function NobodyLooks({ place }: { place: string }) {
  return (
    <Notice kind="amber" title={`There is no forum rep and no administrator in ${place} now`}>
      <p>What you send to them waits until the people who run this service name one. Does it name a child? You can hide the name yourself, at once.</p>
    </Notice>
  );
}

/** For the one side that is there: whom it waits for, and what an administrator can do about it. */
export function OtherSideMissing({ sides, at }: { sides: Sides; at: string }) {
  if (sides.forum > 0) return null;
  return <Notice kind="amber" title="There is no forum rep who could answer"><p>The words stay hidden until the forum has one. An administrator can <a href={`${at}/admin/people/new`}>give somebody from the forum that role</a>.</p></Notice>;
}
