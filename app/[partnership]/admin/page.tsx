import type { Metadata } from "next";
import { ADMIN_PAGES, adminHref } from "@/components/partnership/admin-links";
import { AdminFrame } from "@/components/partnership/AdminFrame";
import { openHere } from "@/lib/door";

export const metadata: Metadata = { title: "Administration" };

type Props = { params: Promise<{ partnership: string }> };

export default async function AdminHome({ params }: Props) {
  const { seen } = await openHere(params, "administer", {});
  return (
    <AdminFrame seen={seen}>
      <h1>Administration</h1>
      <p className="lead-words">Looking after {seen.partnership.name}. Being an administrator opens no piece of work: for that you need a seat, like everyone.</p>
      <ul className="bare grid gap-3 desk:grid-cols-2">
        {ADMIN_PAGES.map((page) => (
          <li key={page.key} className="card m-0"><a href={adminHref(seen.partnership.slug, page)} className="inline-flex min-h-11 items-center font-label">{page.label}</a><p>{page.about}</p></li>
        ))}
      </ul>
    </AdminFrame>
  );
}
