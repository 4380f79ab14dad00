const LINK = /(https?:\/\/[^\s<>"]+)/;

/** The text part of a letter, word for word, with links that work. */
export function LetterAsText({ text }: { text: string }) {
  return (
    <div className="card whitespace-pre-wrap wrap-anywhere">
      {text.split(LINK).map((part, at) => (LINK.test(part) ? <a key={at} href={part}>{part}</a> : part))}
    </div>
  );
}
