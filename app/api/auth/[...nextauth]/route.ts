/**
 * next-auth keeps our sessions, and no more: its own addresses would sign somebody in by a GET, which mail scanners follow.
 * Signing in is /sign-in, by a POST.
 */
const shut = () => new Response("Sign in at /sign-in.", { status: 405, headers: { "Allow": "", "Content-Type": "text/plain; charset=utf-8" } });

export { shut as GET, shut as POST };
