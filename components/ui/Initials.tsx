/** A round place at the table; the name always stands beside it in words. Without a name the place is empty. */
export function Initials({ name }: { name?: string }) {
  const letters = (name ?? "").split(/\s+/).filter(Boolean).map((word) => [...word][0] ?? "");
  const shown = letters.length > 2 ? [letters[0], letters.at(-1)] : letters;
  return (
    <span aria-hidden="true" className={shown.length > 0 ? "initials" : "initials initials-empty"}>
      {shown.join("").toLocaleUpperCase("en-GB") || "?"}
    </span>
  );
}
