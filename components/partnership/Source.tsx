/** Where the facts on this page were published. */
export function Source({ source }: { source: string }) {
  if (!source) return null;
  const isAddress = URL.canParse(source) && /^https?:$/.test(new URL(source).protocol);
  return <p>Published at {isAddress ? <a href={source}>{new URL(source).hostname}</a> : source}.</p>;
}
