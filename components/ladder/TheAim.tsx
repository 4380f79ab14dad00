import { TimeWords } from "@/components/ui/TimeWords";
import type { Aim } from "@/lib/ladder/read";
import { aimWords } from "@/lib/ladder/words";
import { dayWords } from "@/lib/work/dates";
import { LadderShape } from "./LadderShape";

/** What the work aims for, above what is said of it. Aim before height. */
export function TheAim({ aim, changeHref }: { aim: Aim | null; changeHref?: string }) {
  if (!aim && !changeHref) return null;
  return (
    <div className="the-aim">
      {aim ? (
        <>
          <p className="saying-who"><LadderShape kind="aim" /><span>This work aims for: <b>{aim.rungName}</b></span></p>
          <p className="saying-words">“{aim.because}”</p>
          <p className="saying-by">{aim.number > 1 ? "Changed on " : "Said on "}<TimeWords at={aim.on}>{dayWords(aim.on)}</TimeWords>{changeHref && <> · <a href={changeHref}>Change the aim</a></>}</p>
        </>
      ) : (
        <p className="saying-who"><LadderShape kind="aim" /><span>No aim yet. <a href={changeHref}>Say what this work aims for</a>. {aimWords}</span></p>
      )}
    </div>
  );
}
