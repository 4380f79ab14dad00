import { SiteFrame } from "@/components/frame/SiteFrame";
import { ButtonLink } from "@/components/ui/ButtonLink";

/** For somebody with a letter whose link opens nothing: mostly a part of it was lost on the way. */
export function LinkNotWhole() {
  return (
    <SiteFrame person="not asked" narrow>
      <h1>This link does not work</h1>
      <p>Perhaps a part of it was lost on the way. Go back to the letter and press its button, or copy the whole link.</p>
      <p>If that does not help, ask the person who sent it for a new one. If you have joined already, sign in.</p>
      <p className="buttons"><ButtonLink href="/sign-in">Sign in</ButtonLink><a href="/help/join">Help with joining</a></p>
    </SiteFrame>
  );
}
