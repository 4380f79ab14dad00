import { inProject } from "./project.mjs";
import { forgetStamp, unlessStamped } from "./stamp.mjs";

/** The operator's command line and the worker: the two programs that run without Next. */
const programs = {
  entryPoints: { alongside: inProject("lib/operator/alongside.ts"), worker: inProject("lib/jobs/worker.ts") },
  outdir: inProject("dist"),
  outExtension: { ".js": ".mjs" },
  absWorkingDir: inProject(),
  tsconfig: inProject("tsconfig.json"),
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node24",
  packages: "external",
  jsx: "automatic",
  sourcemap: true,
  logLevel: "warning",
};

export const bundlePrograms = (print) =>
  unlessStamped(inProject("dist"), print, async () => {
    const { build, stop } = await import("esbuild");
    await build(programs);
    await stop();
  });

/** Bundles them, and again at each change; `onChange` hears of every one that came out well. */
export async function watchPrograms(onChange) {
  const { context } = await import("esbuild");
  // From here on nobody knows which sources the folder was made of.
  forgetStamp(programs.outdir);
  const tell = { name: "tell", setup: ({ onEnd }) => onEnd(({ errors }) => (errors.length === 0 ? onChange() : undefined)) };
  const watching = await context({ ...programs, plugins: [tell] });
  await watching.rebuild();
  await watching.watch();
  return () => watching.dispose();
}
