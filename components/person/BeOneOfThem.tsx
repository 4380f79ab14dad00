import { Initials } from "@/components/ui/Initials";
import { CAST_KEYS } from "@/lib/sign-in/input";
import { castWords } from "@/lib/sign-in/words";

/** The demo's way in: one press, and you are one of its made-up people. */
export function BeOneOfThem({ another = false }: { another?: boolean }) {
  return (
    <section className="flow mt-10" aria-labelledby="be">
      <h2 id="be">{another ? "Be somebody else" : "This is a demo: be one of these people"}</h2>
      <p>All of them are made up. Their letters wait in the <a href="/outbox">outbox</a>; none leaves this machine.</p>
      <ul className="grid max-w-none list-none gap-3 p-0 tablet:grid-cols-2 desk:grid-cols-3">
        {CAST_KEYS.map((key) => (
          <li key={key} className="card m-0 flex flex-col gap-3">
            <div className="flex flex-1 gap-3">
              <Initials name={castWords[key].name} />
              <p className="min-w-0">{castWords[key].is}</p>
            </div>
            <form method="post" action="/demo/be">
              <button type="submit" name="who" value={key} className="button button-quiet">Be {castWords[key].name}</button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
