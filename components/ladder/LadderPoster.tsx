import { bandMeaning } from "@/lib/ladder/words";
import type { LadderInForce } from "@/lib/ladder/read";
import { bandWords, inBands, rungTone } from "./LadderRungs";
import "./LadderPoster.css";

/** One sheet for the wall: every rung with its words, in large type, and who made the ladder. */
export function LadderPoster({ ladder, partnership }: { ladder: LadderInForce; partnership: string }) {
  return (
    <article className="poster">
      <h1>How together are we?</h1>
      <p className="poster-lead">{ladder.name}, in {partnership}. A low rung is not a failure. An honest low rung is worth more than a high one that families do not share.</p>
      {inBands(ladder.rungs).map(({ band, rungs }) => (
        <section key={band + rungs[0]!.key} className="poster-band">
          <h2>{bandWords[band]} <span>{bandMeaning[band]}</span></h2>
          <ol className="bare" reversed start={rungs[0]?.position}>
            {rungs.map((rung) => (
              <li key={rung.key} className={`poster-rung ${rungTone(rung.position, ladder.rungs.length)}`}>
                <span className="poster-number">{rung.position}</span>
                <span><b>{rung.name}</b><span className="poster-words">{rung.words}</span></span>
              </li>
            ))}
          </ol>
        </section>
      ))}
      <p className="poster-credit">Ladder: {ladder.credit}. <a className="address" href={ladder.link}>{ladder.link}</a></p>
    </article>
  );
}
