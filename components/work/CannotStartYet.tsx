import { ButtonLink } from "@/components/ui/ButtonLink";
import { Notice } from "@/components/ui/Notice";

/** Rule 1, people before plans: until each seat is invited or left empty with a reason, nothing else opens. */
export function CannotStartYet({ setupHref }: { setupHref?: string }) {
  return (
    <Notice kind="amber" title="Cannot start yet">
      <p>People come before plans. The rest opens when every seat has someone invited, or a reason why it is empty.</p>
      {setupHref && <p className="buttons"><ButtonLink href={setupHref}>Carry on inviting people</ButtonLink></p>}
    </Notice>
  );
}
