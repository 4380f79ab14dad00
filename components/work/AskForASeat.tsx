import { ButtonLink } from "@/components/ui/ButtonLink";
import { Card } from "@/components/ui/Card";

type Lead = { name: string; job: string; reach: string; organisation: string };
type Props = { lead: Lead | null; partnership: { teamName: string; frontDoor: string }; askHref?: string };

/** For those who see the outline only: what they see, and who can give them a seat. */
export function AskForASeat({ lead, partnership, askHref }: Props) {
  return (
    <Card title="Ask for a seat" look="tint">
      <p>You see the outline of this work. Comments, actions and the names of families are for people with a seat.</p>
      {askHref && <p className="buttons"><ButtonLink href={askHref}>Ask for a seat</ButtonLink></p>}
      {lead
        ? <p>Or reach the lead: <b>{lead.name}</b>{from(lead)}.{lead.reach && <> {lead.reach}</>}</p>
        : <p>Or reach {partnership.teamName}.{partnership.frontDoor && <> {partnership.frontDoor}</>}</p>}
    </Card>
  );
}

const from = ({ job, organisation }: Lead) => [job, organisation].filter(Boolean).map((words) => `, ${words}`).join("");
