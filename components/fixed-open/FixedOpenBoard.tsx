import { NamesAChild } from "@/components/hiding/NamesAChild";
import { TimeWords } from "@/components/ui/TimeWords";
import { Details } from "@/components/ui/Details";
import { BOARD } from "@/lib/fixed-open/kinds";
import type { Board, BoardLine } from "@/lib/fixed-open/read";
import { boardHints, boardWords } from "@/lib/fixed-open/words";
import { dayWords, dayWordsOf } from "@/lib/work/dates";

/** The newest record in three lists; the older ones are kept below it. */
export function FixedOpenBoards({ boards, at }: { boards: Board[]; at: string }) {
  const [newest, ...older] = boards;
  if (!newest) return null;
  return (
    <>
      <OneBoard board={newest} at={at} />
      {older.length > 0 && (
        <Details summary={older.length === 1 ? "What was written before" : `What was written before (${older.length})`}>
          {older.map((board) => <OneBoard key={board.number} board={board} at={at} />)}
        </Details>
      )}
    </>
  );
}

function OneBoard({ board: { number, lines, by, on }, at }: { board: Board; at: string }) {
  return (
    <div className="flow">
      <p>Written down by {by}, <TimeWords at={on}>{dayWords(on)}</TimeWords>.</p>
      <div className="grid gap-4 tablet:grid-cols-3">
        {BOARD.map((kind) => (
          <section key={kind} className="card flow">
            <h3>{boardWords[kind]}</h3>
            <p className="text-small text-muted">{boardHints[kind]}</p>
            <Lines lines={lines.filter((line) => line.kind === kind)} />
          </section>
        ))}
      </div>
      <NamesAChild at={at} thing="board" number={number} />
    </div>
  );
}

function Lines({ lines }: { lines: BoardLine[] }) {
  if (lines.length === 0) return <p>Nothing written here.</p>;
  return (
    <ul className="bare">
      {lines.map((line, at) => (
        <li key={`${at}-${line.what}`} className="border-edge py-2 not-first:border-t wrap-anywhere">
          {line.what}
          {(line.decidedBy || line.since) && <span className="block text-small text-muted">{[line.decidedBy && `Decided by ${line.decidedBy}`, line.since && `since ${dayWordsOf(line.since)}`].filter(Boolean).join(", ")}</span>}
        </li>
      ))}
    </ul>
  );
}
