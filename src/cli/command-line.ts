export async function commandLine(args: readonly string[]): Promise<number> {
  return args.length;
}
