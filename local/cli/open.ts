import { spawn } from "node:child_process";

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
};

/** Shows a file in the user's browser. Resolves to false when this machine has no way to. */
export const openFile = (path: string): Promise<boolean> => {
  const [command, ...before] = openers[process.platform] ?? ["xdg-open"];
  return new Promise((done) => {
    const child = spawn(command, [...before, path], { stdio: "ignore", detached: true });
    child.once("error", () => done(false));
    child.once("spawn", () => {
      child.unref();
      done(true);
    });
  });
};
