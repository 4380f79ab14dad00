/** Our content policy lets no style stand in the markup, and a letter has nothing else; so here it is shown plain, as some mail programs do. */
const plain = (html: string) => html.replace(/\sstyle="[^"]*"/g, "").replaceAll("<a ", '<a target="_top" ');

/** The HTML part of a letter, shut in: it can run nothing and reach nothing of ours. */
export function LetterAsHtml({ html }: { html: string }) {
  return <iframe title="The letter as it is laid out" srcDoc={plain(html)} sandbox="allow-top-navigation-by-user-activation" className="h-160 w-full rounded-control border-2 border-edge bg-white" />;
}
