import type { LeadOfAction } from "@/lib/action/read";
import { isLeading } from "@/lib/action/rules";
import { leadStateWords } from "@/lib/action/words";

/** Who leads it, from which seat, and whether they have answered. */
export function ActionLeads({ leads }: { leads: LeadOfAction[] }) {
  const leading = leads.filter((lead) => isLeading(lead.state));
  if (leading.length === 0) return <p>Nobody leads it now.</p>;
  return (
    <ul className="list-none p-0">
      {leading.map((lead) => (
        <li key={lead.membershipId}>
          {lead.name} <span className="text-muted">({lead.seat}), {leadStateWords[lead.state]}</span>
        </li>
      ))}
    </ul>
  );
}
