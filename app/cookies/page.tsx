import type { Metadata } from "next";
import { StandingFrame } from "@/components/frame/StandingFrame";
import { SummaryCard } from "@/components/ui/SummaryCard";

export const metadata: Metadata = { title: "Cookies" };

const cookies = [
  {
    name: "alongside",
    why: "Remembers that it is you, from page to page.",
    goes: "When you sign out, or after 14 days (12 hours if you have a role in the partnership).",
  },
  {
    name: "asked-alongside",
    why: "Ties the code in your email to the browser you asked from.",
    goes: "After 30 minutes.",
  },
];

export default function CookiesPage() {
  return (
    <StandingFrame title="Cookies" intro="A cookie is a small note that a website leaves in your browser. Alongside leaves only the ones it cannot work without.">
      {cookies.map(({ name, why, goes }) => (
        <SummaryCard
          key={name}
          title={name}
          rows={[{ key: "why", label: "What it is for", value: why }, { key: "goes", label: "When it goes", value: goes }]}
        />
      ))}
      <p>On a secure address (https) their names begin with “__Host-”.</p>
      <p>None of them follows you to other sites. We use no cookies for counting visits, for advertising or for tracking. That is why we do not ask you to agree to any.</p>
      <p>You can delete cookies in your browser. You will then be signed out. You lose nothing that was saved.</p>
      <p>You can read the help and these pages without any cookie.</p>
    </StandingFrame>
  );
}
