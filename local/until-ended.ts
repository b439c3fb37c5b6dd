/** How often it is looked whether npm is still there. */
const lookMilliseconds = 1_000;

const parent = process.ppid;

/**
 * Settles when this process is asked to end: by Ctrl+C, by SIGTERM (`kill`, `docker stop`, systemd), or because the npm that runs it is
 * gone. npm passes a signal on to its shell only, and the shell dies of it alone. Started without npm, a parent that goes means nothing: whoever
 * uses nohup or a daemon wants the process to stay.
 */
export const untilEnded = (): Promise<void> =>
  new Promise((ended) => {
    const end = () => {
      clearInterval(looking);
      ended();
    };
    const looking = setInterval(() => {
      if (process.env["npm_lifecycle_event"] !== undefined && process.ppid !== parent) end();
    }, lookMilliseconds);
    process.once("SIGINT", end).once("SIGTERM", end);
  });
