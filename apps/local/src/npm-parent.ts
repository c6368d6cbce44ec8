/**
 * When npm itself is killed it takes the shell between us with it, and nobody would tell us. Under npm a change of
 * parent therefore means that the person is gone; started directly (with nohup, say) it means nothing.
 */
export function onNpmGone(
  gone: () => void,
  env: NodeJS.ProcessEnv = process.env,
  parent: () => number = () => process.ppid,
): NodeJS.Timeout | undefined {
  if (env['npm_lifecycle_event'] === undefined) return undefined;
  const first = parent();
  const timer = setInterval(() => {
    if (parent() === first) return;
    clearInterval(timer);
    gone();
  }, 500);
  return timer.unref();
}
