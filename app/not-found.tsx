import type { Metadata } from "next";
import { SiteFrame } from "@/components/frame/SiteFrame";
import { ButtonLink } from "@/components/ui/ButtonLink";

export const metadata: Metadata = { title: "We can’t find that page" };

export default function NotFound() {
  return (
    <SiteFrame person="not asked" narrow>
      <h1>We can’t find that page</h1>
      <p>If you followed a link, it may have moved. If you typed the address, check it for small slips.</p>
      <p>Some pages are only for people with a seat in that piece of work. You may need to sign in first.</p>
      <p className="buttons"><ButtonLink href="/">Go to the first page</ButtonLink><a href="/help">Get help</a></p>
    </SiteFrame>
  );
}
