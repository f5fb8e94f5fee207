/** How many random cases a heavy property tries; the environment asks for more. */
export function runsOf(usual: number): number {
  const asked = Number(process.env.SHIXIAN_RUNS);
  return asked > 0 ? asked : usual;
}
