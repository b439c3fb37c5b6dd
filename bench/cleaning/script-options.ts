import { type ParseArgsConfig, parseArgs } from "node:util";

/**
 * A script's options and arguments. `--help` prints the usage and ends; a wrong option or a missing argument is told in one
 * line, without a stack, and ends with status 2.
 *
 * @param positionals how many arguments must be given besides the options
 */
export const scriptOptions = <Config extends ParseArgsConfig>(
  usage: string,
  config: Config,
  positionals = 0,
): ReturnType<typeof parseArgs<Config>> => {
  const stop = (problem: string): never => {
    process.stderr.write(`${problem}\n\n${usage.trim()}\n`);
    process.exit(2);
  };
  if (process.argv.slice(2).some((given) => given === "--help" || given === "-h")) {
    process.stdout.write(`${usage.trim()}\n`);
    process.exit(0);
  }
  try {
    const parsed = parseArgs(config);
    if (parsed.positionals.length !== positionals)
      stop(`${positionals} argument${positionals === 1 ? " is" : "s are"} needed, ${parsed.positionals.length} given.`);
    return parsed;
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error));
  }
};
