import { LARGE, SMALL } from "./house.mjs";
import { HOW, sideBySide } from "./load.mjs";
import { two, verdict } from "./report.mjs";
import { cookieOf } from "./visitors.mjs";

const AT_MOST = 2;

/** 2: what the ladder-level dashboard of a large area costs, held against a small one. The same manager looks at both. */
export async function dashboard({ at, ownerUrl, small, large }, tell) {
  const cookie = await cookieOf(ownerUrl, "Mo");
  const of = ({ slug }) => ({ url: `${at}/${slug}/dashboard`, cookie });
  const { a, b, ratio, from, to } = await sideBySide(of(small), of(large), tell);
  return verdict({
    what: `The dashboard of ${LARGE} pieces of work against ${SMALL}`,
    asked: `at most ${two(AT_MOST)} times the cost`,
    measured: `${two(ratio)} times (${two(from)} to ${two(to)}; ${Math.round(b)} and ${Math.round(a)} pages a second; ${HOW})`,
    holds: ratio <= AT_MOST,
  });
}
