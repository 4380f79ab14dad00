import type { Outline } from "@/lib/access/see";
import { CannotStartYet } from "./CannotStartYet";

/** In place of a form: the work has not opened yet, or is over. */
export function NothingMoreHere({ seen }: { seen: Outline }) {
  if (!seen.work.openedAt && !seen.work.recordedAfterwards) return <CannotStartYet />;
  return <p>This work does not go on at the moment. You can read what is here, but nothing more is added.</p>;
}
