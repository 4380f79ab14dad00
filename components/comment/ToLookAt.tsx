import { Card } from "@/components/ui/Card";
import { Icon } from "@/components/ui/Icon";
import type { ToLookAt as Row } from "@/lib/comment/read-asked";

/** What others asked me to look at, as the lead, a forum rep or an administrator. */
export function ToLookAt({ look, at }: { look: readonly Row[]; at: string }) {
  if (look.length === 0) return null;
  return (
    <Card title="Please look at this" look="tint">
      <ul className="bare">
        {look.map(({ kind, id, slug, title }) => (
          <li key={id} className="m-0 border-edge not-first:border-t">
            <a href={`${at}/work/${slug}/comments/${kind}/${id}`} className="flex min-h-11 items-center gap-2 py-2">
              <Icon name="arrow" size={18} />
              <span>{kind === "asked" ? "Somebody asks about a comment in " : "Somebody says that hidden words name no child, in "}<b>{title}</b></span>
            </a>
          </li>
        ))}
      </ul>
    </Card>
  );
}
