import { TimeWords } from "@/components/ui/TimeWords";
import { dayWordsOf } from "@/lib/work/dates";

export type ListedVersion = { key: string; href?: string; name: string; since: string; note: string };

/** Versions, the newest first, each with the day from which it holds. */
export function VersionList({ versions }: { versions: ListedVersion[] }) {
  return (
    <ul>
      {versions.map(({ key, href, name, since, note }) => (
        <li key={key}>{href ? <a href={href}>{name}</a> : name}, here from <TimeWords at={since}>{dayWordsOf(since)}</TimeWords>. {note}</li>
      ))}
    </ul>
  );
}
