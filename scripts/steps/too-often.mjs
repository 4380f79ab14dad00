const SAID = /^too-often=(\d+)/;

/**
 * A form that somebody sent too often is answered with its page, its words kept, and with 429 (try again later). The action behind
 * the form cannot choose a status: it says so by a cookie that never reaches the browser. With scripts the form itself tells it.
 */
export function tellTooOften(request, response) {
  if (request.method !== "POST" || request.headers["next-action"]) return;
  const { writeHead } = response;
  response.writeHead = (status, ...rest) => {
    const cookies = [response.getHeader("set-cookie") ?? []].flat();
    const said = cookies.map((cookie) => SAID.exec(cookie)).find(Boolean);
    if (!said) return writeHead.call(response, status, ...rest);
    const others = cookies.filter((cookie) => !SAID.test(cookie));
    if (others.length > 0) response.setHeader("set-cookie", others);
    else response.removeHeader("set-cookie");
    response.setHeader("Retry-After", said[1]);
    return writeHead.call(response, status === 200 ? 429 : status, ...rest);
  };
}
