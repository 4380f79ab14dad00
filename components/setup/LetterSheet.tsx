import { Details } from "@/components/ui/Details";
import type { Letter } from "@/lib/letter/letter";

/** A letter laid out as it arrives. Its button is drawn, not a link: nobody has a way in before it is sent. */
export function LetterSheet({ letter, text }: { letter: Letter; text: string }) {
  return (
    <section className="flow" aria-label="The letter">
      <div className="card flow">
        <p className="text-muted">Subject: <b>{letter.subject}</b></p>
        <p>{letter.greeting}</p>
        {letter.lines.map((line, at) => <Line key={at} line={line} />)}
        {letter.button && <p><span className="button">{letter.button.words}</span></p>}
        {letter.after?.map((line) => <p key={line}>{line}</p>)}
        <p className="border-t border-edge pt-3 text-small text-muted">{letter.why}</p>
      </div>
      <Details summary="The same letter as plain text">
        <p className="max-w-none text-small break-words whitespace-pre-wrap">{text}</p>
      </Details>
    </section>
  );
}

function Line({ line }: { line: Letter["lines"][number] }) {
  if (typeof line === "string") return <p>{line}</p>;
  if ("quote" in line) return <blockquote>{line.quote}</blockquote>;
  return <ul>{line.list.map((item) => <li key={item}>{item}</li>)}</ul>;
}
