import { Initials } from "@/components/ui/Initials";
import { TimeWords } from "@/components/ui/TimeWords";
import type { PrivateWord } from "@/lib/comment/read-private";
import { Words } from "./Words";

/** What was said between two people. */
export function PrivateWords({ words }: { words: readonly PrivateWord[] }) {
  return (
    <ol className="bare card max-w-[46rem]">
      {words.map((one) => (
        <li key={one.id} className="m-0 flex max-w-none gap-3 border-edge py-4 not-first:border-t">
          <Initials name={one.name} />
          <div className="min-w-0 flex-1">
            <p><b>{one.name}</b> <span className="inline-block text-muted">· {one.seat}, to {one.to}</span></p>
            <p className="text-small text-muted first-letter:uppercase"><TimeWords at={one.at}>{one.when}</TimeWords></p>
            <div className="mt-1"><Words blocks={one.blocks} /></div>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Below the thread: that something was said in private, and the way to do it. */
export function InPrivate({ said: { all, forMe }, at, maySay }: { said: { all: number; forMe: number }; at: string; maySay: boolean }) {
  const words = all === 1 ? "One thing was" : `${all} things were`;
  return (
    <>
      {all > 0 && <p className="text-muted">{words} said to the lead in private.{forMe > 0 && <> <a href={`${at}/private`}>Read what was said to you</a></>}</p>}
      {maySay && <p><a href={`${at}/private`} className="inline-flex min-h-11 items-center">I’d rather say this privately</a></p>}
    </>
  );
}
