const links = [
  { href: "/help", label: "Help" },
  { href: "/glossary", label: "What words mean" },
  { href: "/privacy", label: "Privacy" },
  { href: "/cookies", label: "Cookies" },
  { href: "/accessibility", label: "Accessibility" },
];

export function SiteFooter() {
  return (
    <footer className="site-footer">
      <div className="page site-footer-parts">
        <div className="flow">
          <p><a href="/worried" className="site-worried-link">Worried about a child?</a></p>
          <p>If someone is in danger now, call 999. Nobody watches this site day and night.</p>
          <p>
            Need help with your own child’s plan? <a href="/worried#sendiass">Talk to your local SENDIASS</a>, the free
            Special Educational Needs and Disabilities Information, Advice and Support Service.
          </p>
        </div>
        <nav aria-label="About this site">
          <ul className="site-footer-links">
            {links.map((link) => <li key={link.href}><a href={link.href}>{link.label}</a></li>)}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
