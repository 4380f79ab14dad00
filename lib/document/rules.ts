/** A place that a browser can open; anything else is shown as words only. */
export function linkOf(place: string): string | null {
  if (!/^https?:\/\/\S+$/i.test(place) || !URL.canParse(place)) return null;
  const { protocol, username, password, href } = new URL(place);
  return (protocol === "https:" || protocol === "http:") && username === "" && password === "" ? href : null;
}
