import type { Thing } from "@/lib/hiding/things";

/** The way to hide a child's name in something that is recorded. */
export function NamesAChild({ at, thing, number }: { at: string; thing: Thing; number: number }) {
  return <p className="text-small"><a href={`${at}/hide/${thing}/${number}`} className="inline-flex min-h-11 items-center">Does this name a child? Hide it</a></p>;
}
