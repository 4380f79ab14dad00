/** A letter as its writer gives it: plain parts, laid out once for HTML and once for text. Nothing here is ever personal in the subject. */
export type Letter = {
  subject: string;
  greeting: string;
  lines: readonly (string | { quote: string } | { list: readonly string[] })[];
  button?: { words: string; url: string };
  after?: readonly string[];
  why: string;
};

/** What every writer is handed. `names` are asked for when the letter is sent, never kept in the queue. */
export type About = {
  appUrl: string;
  partnership: { slug: string; name: string; teamName: string };
  work: { slug: string; title: string; idea: string } | null;
  to: { name: string };
  actor: { name: string; job: string; reach: string; organisation: string } | null;
  seat: string;
  detail: Record<string, string | number>;
  /** What it is about, where that has a page of its own. */
  subjectId?: string;
  /** Where a seat answers without signing in. */
  link?: string;
  /** What was written to this person alone. It is asked for when the letter is sent, and stands in no event. */
  words?: string;
  /** The outline of the work, line by line, for those who are asked to lead it. */
  sheet?: readonly string[];
};

export const workUrl = (about: About, rest = ""): string =>
  `${about.appUrl}/${about.partnership.slug}${about.work ? `/work/${about.work.slug}${rest}` : ""}`;
