import { render, toPlainText } from "@react-email/render";
import type { ReactElement } from "react";
import type { Letter } from "./letter";

const INK = "#1D2733";
const page = { backgroundColor: "#FBF8F3", color: INK, fontFamily: "Arial, sans-serif", fontSize: "18px", lineHeight: "1.55", margin: 0, padding: "16px" };
const sheet = { backgroundColor: "#FFFFFF", border: "1px solid #E3DDD1", borderRadius: "14px", margin: "0 auto", maxWidth: "34em", padding: "20px" };
const button = { backgroundColor: "#0B5C63", borderRadius: "10px", color: "#FFFFFF", display: "inline-block", fontWeight: 700, padding: "14px 22px", textDecoration: "none" };
const quote = { borderLeft: "4px solid #8A8378", margin: "16px 0", padding: "4px 0 4px 14px" };
const small = { borderTop: "1px solid #E3DDD1", color: "#4A5663", fontSize: "16px", marginTop: "24px", paddingTop: "12px" };

function LetterPage({ letter }: { letter: Letter }): ReactElement {
  return (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{letter.subject}</title>
      </head>
      <body style={page}>
        <div style={sheet}>
          <p>{letter.greeting}</p>
          {letter.lines.map((line, at) => (
            <Line key={at} line={line} />
          ))}
          {letter.button && (
            <p>
              <a href={letter.button.url} style={button}>
                {letter.button.words}
              </a>
            </p>
          )}
          {letter.after?.map((line) => <p key={line}>{line}</p>)}
          <p style={small}>{letter.why}</p>
        </div>
      </body>
    </html>
  );
}

function Line({ line }: { line: Letter["lines"][number] }) {
  if (typeof line === "string") return <p>{line}</p>;
  if ("quote" in line) return <blockquote style={quote}>{line.quote}</blockquote>;
  return (
    <ul>
      {line.list.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

/** The same letter as HTML and as text, word for word. */
export async function lay(letter: Letter): Promise<{ html: string; text: string }> {
  const html = await render(<LetterPage letter={letter} />);
  return { html, text: toPlainText(html, { wordwrap: 76 }) };
}
