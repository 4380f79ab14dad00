/** Our content policy lets no style stand in the markup: what a letter carries of it is taken off, and a style sheet put on. */
const dressed = (html: string) =>
  html.replace(/\sstyle="[^"]*"/g, "").replaceAll("<a ", '<a target="_top" ').replace("</head>", '<link rel="stylesheet" href="/outbox/letter.css"></head>');

/**
 * The HTML part of a letter, shut in: it has no origin, and our content policy, which it inherits, lets it run nothing.
 * (Without allow-scripts the tools that people check pages with could not look inside.)
 */
export function LetterAsHtml({ html }: { html: string }) {
  return <iframe title="The letter as it is laid out" srcDoc={dressed(html)} sandbox="allow-scripts allow-top-navigation-by-user-activation" className="h-220 w-full rounded-control border-2 border-edge" />;
}
