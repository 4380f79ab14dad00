import { notFound } from "next/navigation";
import { settings } from "@/lib/settings";

/** Our content policy lets no style stand in the markup, so the demo's letters are dressed from here; real mail carries its own. */
const LOOK = `
body { margin: 0; padding: 16px; background: #FBF8F3; color: #1D2733; font: 18px/1.55 Arial, sans-serif; overflow-wrap: break-word; }
body > div { max-width: 34em; margin: 0 auto; padding: 20px; background: #FFFFFF; border: 1px solid #E3DDD1; border-radius: 14px; }
blockquote { margin: 16px 0; padding: 4px 0 4px 14px; border-left: 4px solid #8A8378; }
a { display: inline-block; padding: 14px 22px; border-radius: 10px; background: #0B5C63; color: #FFFFFF; font-weight: 700; text-decoration: none; }
p:last-child { margin-top: 24px; padding-top: 12px; border-top: 1px solid #E3DDD1; color: #4A5663; font-size: 16px; }
`;

export function GET() {
  if (!settings().demo) notFound();
  return new Response(LOOK, { headers: { "Content-Type": "text/css; charset=utf-8" } });
}
