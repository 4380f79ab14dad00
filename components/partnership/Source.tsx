/** Where the facts on this page were published. */
export function Source({ source }: { source: string }) {
  if (!source) return null;
  const isAddress = URL.canParse(source) && /^https?:$/.test(new URL(source).protocol);
  return (
    <p className="text-muted">
      The facts on this page are as published{isAddress ? <> at <a href={source}>{new URL(source).hostname}</a></> : <>: {source}</>}. What is not published is left out.
    </p>
  );
}
