export function Breadcrumb({ links, here }: { links: { href: string; label: string }[]; here?: string }) {
  return (
    <nav aria-label="Where you are">
      <ol className="breadcrumb">
        {links.map((link) => <li key={link.href}><a href={link.href}>{link.label}</a></li>)}
        {here !== undefined && <li><span aria-current="page">{here}</span></li>}
      </ol>
    </nav>
  );
}
