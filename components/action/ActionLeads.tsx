import type { LeadOfAction } from "@/lib/action/read";
import { leadStateWords } from "@/lib/action/words";

/** Who leads it, from which seat, and whether they have answered. */
export function ActionLeads({ leads }: { leads: LeadOfAction[] }) {
  const leading = leads.filter((lead) => lead.state !== "handed back");
  if (leading.length === 0) return <p>Nobody leads it now.</p>;
  return (
    <ul className="list-none p-0">
      {leading.map((lead) => (
        <li key={lead.name + lead.seat}>
          {lead.name} <span className="text-muted">({lead.seat}), {leadStateWords[lead.state]}</span>
        </li>
      ))}
    </ul>
  );
}
