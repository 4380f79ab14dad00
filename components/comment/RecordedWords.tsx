import type { ShownComment } from "@/lib/comment/read";
import { toldBy } from "@/lib/proposal/words";

/** Beside words that somebody else wrote down: how they were told, by whom they were written, and whether they are confirmed. */
export function RecordedWords({ recorded: { by, told, isConfirmed }, name }: { recorded: NonNullable<ShownComment["recorded"]>; name: string }) {
  return <p className="text-small text-muted">{toldBy[told].replace("told", "Told")}, written down by {by}.{isConfirmed && ` ${name} says that these are their words.`}</p>;
}
