import { ButtonLink } from "@/components/ui/ButtonLink";
import { TimeWords } from "@/components/ui/TimeWords";
import type { MissingWork } from "@/lib/dashboard/read-missing";
import { dayWords } from "@/lib/work/dates";

type Props = { missing: MissingWork[]; mayAdd: boolean; at: string };

/** Work that goes on without being here, in the forum's words. */
export function MissingWorks({ missing, mayAdd, at }: Props) {
  if (missing.length === 0 && !mayAdd) return null;
  return (
    <section aria-labelledby="missing" className="flow dashboard-part">
      <h2 id="missing">Missing here, says the forum</h2>
      {missing.length === 0 ? <p>The forum has not named any work that is missing here.</p> : (
        <ul className="bare grid gap-3">
          {missing.map(({ id, title, line, on }) => (
            <li key={id} className="m-0 border-s-4 border-rail ps-4">
              <b>{title}</b>
              <p>{line}</p>
              <p className="text-muted">Said on <TimeWords at={on}>{dayWords(on)}</TimeWords></p>
            </li>
          ))}
        </ul>
      )}
      {mayAdd && <p className="buttons"><ButtonLink href={`${at}/dashboard/missing`} quiet>Say which work is missing</ButtonLink></p>}
    </section>
  );
}
