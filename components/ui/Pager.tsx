import { Icon } from "./Icon";

type Props = { newer?: string; older?: string; newerWords?: string; olderWords?: string; label?: string };

export function Pager({ newer, older, newerWords = "Newer", olderWords = "Older", label = "More of this list" }: Props) {
  if (!newer && !older) return null;
  return (
    <nav className="pager" aria-label={label}>
      {newer && <a href={newer} rel="prev"><Icon name="back" size={18} />{newerWords}</a>}
      {older && <a href={older} rel="next" className="pager-older">{olderWords}<Icon name="arrow" size={18} /></a>}
    </nav>
  );
}
