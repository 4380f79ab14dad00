import { Icon } from "./Icon";

export type Chip = { href: string; label: string; on?: boolean };

/** Filters as plain links: the address carries the choice. */
export function Chips({ label, chips, clear }: { label: string; chips: Chip[]; clear?: string }) {
  return (
    <nav className="chips" aria-label={label}>
      <span aria-hidden="true" className="font-label">{label}</span>
      <ul className="bare">
        {chips.map((chip) => (
          <li key={chip.label}>
            <a href={chip.href} className="chip" aria-current={chip.on ? "true" : undefined}>
              {chip.on && <Icon name="tick" size={18} />}
              {chip.label}
            </a>
          </li>
        ))}
      </ul>
      {clear && <a href={clear} className="inline-flex min-h-11 items-center">Clear</a>}
    </nav>
  );
}
