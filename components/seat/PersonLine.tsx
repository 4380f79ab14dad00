import { Initials } from "@/components/ui/Initials";
import { Tag } from "@/components/ui/Tag";
import { TimeWords } from "@/components/ui/TimeWords";
import { needWords } from "@/lib/invitation/words";
import type { PersonInSeat } from "@/lib/person/read";
import { toldWords } from "@/lib/seat/words";
import { dayWords } from "@/lib/work/dates";
import { fromDay } from "@/lib/work/rules";

/** Somebody in a seat: the name they chose, how to reach them if this is their job, and since which day. */
export function PersonLine({ person, begunAt, endHref }: { person: PersonInSeat; begunAt: Date; endHref?: string }) {
  const { name, organisation, job, reach, joinedAt, isMe, leads, told, supporter } = person;
  return (
    <li className="m-0 flex gap-3 border-edge py-3 not-first:border-t">
      <Initials name={name} />
      <div className="min-w-0">
        <p><b>{name}</b>{isMe && " (you)"} {leads && <Tag>Lead</Tag>}</p>
        {(job || organisation) && <p>{[job, organisation].filter(Boolean).join(", ")}</p>}
        {reach && <p>Reach them: {reach}</p>}
        <p className="text-small text-muted">From day {fromDay(begunAt, joinedAt)}, <TimeWords at={joinedAt}>{dayWords(joinedAt)}</TimeWords></p>
        {told && <p>{toldWords[told]}</p>}
        {supporter && <p>With them: {supporter}</p>}
        <Needs person={person} />
        {endHref && <p className="text-small"><a href={endHref}>End this seat<span className="sr-only"> of {name}</span></a></p>}
      </div>
    </li>
  );
}

const isNeed = (need: string): need is keyof typeof needWords => Object.hasOwn(needWords, need);

/** For the lead, so that the next meeting works for everyone; and for the person themselves. For others there is nothing here. */
function Needs({ person: { needs, otherNeeds, isMe } }: { person: PersonInSeat }) {
  const all = [...(needs ?? []).filter(isNeed).map((need) => needWords[need]), ...(otherNeeds ? [otherNeeds] : [])];
  if (all.length === 0) return null;
  return <p className="text-small">{isMe ? "You need" : "Needs"}: {all.join(" · ")} <span className="text-muted">({isMe ? "only you and the lead see this" : "only you and they see this"})</span></p>;
}
