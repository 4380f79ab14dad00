import type { Thing } from "@/lib/hiding/things";

/** At the foot of every page of a work: a name may stand anywhere on it. */
export function NameAnywhere({ at }: { at: string }) {
  return <p className="text-small print:hidden"><a href={`${at}/hide/work/1`} className="inline-flex min-h-11 items-center">Is a child named on this page? Hide the name in this work</a></p>;
}

/** The way to hide a child's name in one thing that is recorded. */
export function NamesAChild({ at, thing, number }: { at: string; thing: Thing; number: number }) {
  return <p className="text-small"><a href={`${at}/hide/${thing}/${number}`} className="inline-flex min-h-11 items-center">Does this name a child? Hide it</a></p>;
}

/** At the foot of every page of a partnership, for those who are known there. */
export function NameHere({ at }: { at: string }) {
  return <p className="text-small print:hidden"><a href={`${at}/hide`} className="inline-flex min-h-11 items-center">Is a child named on this page? Hide the name</a></p>;
}
