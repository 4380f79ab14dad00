import type { ReactNode } from "react";
import type { Figures } from "@/lib/dashboard/read";
import type { Filter } from "@/lib/dashboard/rules";
import { soonWords, works } from "@/lib/dashboard/words";

type Address = (change: Partial<Filter>) => string;
type Props = { figures: Figures; address: Address };

/** The figures in plain words. Each number leads to the works it counts. */
export function FigureLine({ figures, address }: Props) {
  const { leadWith, parentsWith, noParents } = figures;
  const to = (count: number, change: Partial<Filter>) => <Count count={count} href={`${address(change)}#works`} />;
  return (
    <div className="flow">
      <p className="lead-words">
        <b>{works(figures.works)}.</b>{" "}
        The lead says “doing with” in {to(leadWith, { leadSays: "with" })}. Parent carers say “doing with” in {to(parentsWith, { parentsSay: "with" })}.{" "}
        {noParents === 0
          ? "Parent carers are at the table in all."
          : <>{to(noParents, { only: "no-parents" })} {noParents === 1 ? "has" : "have"} no parent carer at the table.</>}
      </p>
      <p className="lead-words"><b>From the start:</b> <FromTheStart figures={figures} to={to} /></p>
      {figures.sealed > 0 && <p className="text-muted">In {works(figures.sealed)} you have a seat that has not said yet. What parent carers say there is left out of your figures until it has.</p>}
    </div>
  );
}

function Count({ count, href }: { count: number; href: string }): ReactNode {
  return count === 0 ? "none" : <a href={href}>{count.toLocaleString("en-GB")}</a>;
}

function FromTheStart({ figures, to }: { figures: Figures; to: (count: number, change: Partial<Filter>) => ReactNode }) {
  const { days, joined, settledFirst } = figures;
  return (
    <>
      {days === null
        ? "no family has joined yet."
        : <>families have joined {works(joined)}. In half of these, the first one came {soonWords(days)}.</>}{" "}
      {settledFirst === 0
        ? "Nowhere was an answer settled before families came."
        : <>In {to(settledFirst, { only: "settled-first" })}, an answer was settled before families came.</>}
    </>
  );
}
