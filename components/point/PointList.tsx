import type { ShownPoint } from "@/lib/point/read";
import { answerWords } from "@/lib/point/words";
import { PointStateTag } from "./PointStateTag";

/** “You said, we did”: each point beside its last answer. */
export function PointList({ title, points, at }: { title: string; points: ShownPoint[]; at: string }) {
  if (points.length === 0) return null;
  return (
    <section className="flow">
      <h2>{title}</h2>
      <ul className="bare flow">{points.map((point) => <Point key={point.id} point={point} href={`${at}/${point.number}`} />)}</ul>
    </section>
  );
}

function Point({ point, href }: { point: ShownPoint; href: string }) {
  const last = point.answers.at(-1);
  return (
    <li className="card flow">
      <div>
        <p className="text-small text-muted">{point.seat} said</p>
        <p className="font-heading"><a href={href} className="inline-flex min-h-11 items-center wrap-anywhere">{point.words}</a></p>
      </div>
      {last && (
        <div>
          <p className="text-small text-muted">{answerWords[last.how]}</p>
          <p className="wrap-anywhere">{last.words}</p>
        </div>
      )}
      <p><PointStateTag state={point.state} /></p>
    </li>
  );
}
