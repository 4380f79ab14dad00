import type { ReactNode } from "react";
import { EasyPicture, type EasyPictureName } from "./EasyPicture";

export type EasyRow = { key: string; picture: EasyPictureName; words: ReactNode };

/** Easy read: one picture, one thing said, in short sentences. */
export function EasyRows({ rows }: { rows: EasyRow[] }) {
  return (
    <ul className="max-w-none list-none p-0">
      {rows.map(({ key, picture, words }) => (
        <li key={key} className="m-0 flex items-center gap-4 border-edge py-4 not-first:border-t">
          <span className="flex-none text-teal"><EasyPicture name={picture} /></span>
          <div className="flow lead-words min-w-0">{words}</div>
        </li>
      ))}
    </ul>
  );
}
