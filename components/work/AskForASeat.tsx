import { Card } from "@/components/ui/Card";

type Lead = { name: string; job: string; reach: string; organisation: string };
type Props = { lead: Lead | null; partnership: { teamName: string; frontDoor: string } };

/** For those who see the outline only: what they see, and who can give them a seat. */
export function AskForASeat({ lead, partnership }: Props) {
  return (
    <Card title="Ask for a seat" look="tint">
      <p>You see the outline of this work. Comments, actions and the names of families are for people with a seat.</p>
      {lead
        ? <p>To ask for a seat, reach the lead: <b>{lead.name}</b>{from(lead)}.{lead.reach && <> {lead.reach}</>}</p>
        : <p>To ask for a seat, reach {partnership.teamName}.{partnership.frontDoor && <> {partnership.frontDoor}</>}</p>}
    </Card>
  );
}

const from = ({ job, organisation }: Lead) => [job, organisation].filter(Boolean).map((words) => `, ${words}`).join("");
