import type { ReactNode } from "react";
import type { Figures } from "@/lib/dashboard/read";
import type { Filter } from "@/lib/dashboard/rules";
import { soonWords, works } from "@/lib/dashboard/words";

type Address = (change: Partial<Filter>) => string;
type Props = { figures: Figures; address: Address };

/** The figures in plain words. Each number leads to the works it counts. */
export function FigureLine({ figures, address }: Props) {
  const to = (count: number, change: Partial<Filter>) => <Count count={count} href={`${address(change)}#works`} />;
  return (
    <div className="flow">
      <p className="lead-words"><b>{works(figures.works)}.</b> <DidTheirAim figures={figures} to={to} /></p>
      <p className="lead-words"><DoingWith figures={figures} to={to} /></p>
      <p className="lead-words"><b>From the start:</b> <FromTheStart figures={figures} to={to} /></p>
      <p className="lead-words"><b>Together:</b> <Together figures={figures} to={to} /></p>
      {figures.sealed > 0 && <p className="text-muted">In {works(figures.sealed)} you have a seat that has not said yet. What parent carers say there is left out of your figures until it has.</p>}
    </div>
  );
}

type Said = { figures: Figures; to: (count: number, change: Partial<Filter>) => ReactNode };

/** Aim before height: the first figure anywhere. */
function DidTheirAim({ figures: { aimed, did }, to }: Said) {
  if (aimed === 0) return <>None has said yet what it aims for.</>;
  return (
    <>
      {aimed === 1 ? "1 says what it aims for." : `${aimed.toLocaleString("en-GB")} say what they aim for.`}{" "}
      {did === 0 ? "The record does not show it of any of these yet." : <>{to(did, { only: "did-aim" })} did what {did === 1 ? "it" : "they"} aimed for.</>}
    </>
  );
}

function DoingWith({ figures: { leadWith, parentsWith, recordWith, noParents }, to }: Said) {
  return (
    <>
      The lead says “doing with” in {to(leadWith, { leadSays: "with" })}. Parent carers say “doing with” in {to(parentsWith, { parentsSay: "with" })}. The record shows “doing with” in {to(recordWith, { recordShows: "with" })}.{" "}
      {noParents === 0
        ? "Parent carers are at the table in all."
        : <>{to(noParents, { only: "no-parents" })} {noParents === 1 ? "has" : "have"} no parent carer at the table.</>}
    </>
  );
}

/** Decisions and points are counted here over all works, never people. */
function Together({ figures: { decisions, withFamilies, withoutFamilies, points, answered, unanswered }, to }: Said) {
  return (
    <>
      {decisions === 0 ? "No decision has been written down yet." : <>families were there for {withFamilies.toLocaleString("en-GB")} of {decisions.toLocaleString("en-GB")} decisions.</>}
      {withoutFamilies > 0 && <> In {to(withoutFamilies, { only: "without-families" })} of the works, at least one was made without them.</>}{" "}
      {points === 0 ? "No family has raised a point yet." : <>Of {points.toLocaleString("en-GB")} points that families raised, {answered.toLocaleString("en-GB")} have an answer that stands.</>}
      {unanswered > 0 && <> In {to(unanswered, { only: "unanswered" })} of the works, at least one has none.</>}
    </>
  );
}

function Count({ count, href }: { count: number; href: string }): ReactNode {
  return count === 0 ? "none" : <a href={href}>{count.toLocaleString("en-GB")}</a>;
}

function FromTheStart({ figures, to }: Said) {
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
