import type { Metadata } from "next";
import { StandingFrame } from "@/components/frame/StandingFrame";
import { DataTable } from "@/components/ui/DataTable";

export const metadata: Metadata = { title: "Cookies" };

const columns = [
  { key: "what", label: "Cookie" },
  { key: "why", label: "What it is for" },
  { key: "long", label: "When it goes" },
];

const rows = [
  {
    key: "alongside",
    cells: { what: "alongside", why: "Remembers that it is you, from page to page", long: "When you sign out, or after 14 days (12 hours if you have a role in the partnership)" },
  },
  {
    key: "asked-alongside",
    cells: { what: "asked-alongside", why: "Ties the code in your email to the browser you asked from", long: "After 30 minutes" },
  },
];

export default function CookiesPage() {
  return (
    <StandingFrame title="Cookies" intro="A cookie is a small note that a website leaves in your browser. Alongside leaves only the ones it cannot work without.">
      <DataTable caption="The cookies we use" columns={columns} rows={rows} />
      <p>On a secure address (https) their names begin with “__Host-”.</p>
      <p>None of them follows you to other sites. We use no cookies for counting visits, for advertising or for tracking. That is why we do not ask you to agree to any.</p>
      <p>You can delete cookies in your browser. You will then be signed out. You lose nothing that was saved.</p>
      <p>You can read the help and these pages without any cookie.</p>
    </StandingFrame>
  );
}
