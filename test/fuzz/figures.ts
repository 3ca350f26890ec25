import { readFileSync, writeFileSync } from "node:fs";

/** What a process has used. */
export interface Figures {
  /** Milliseconds of all its threads on processors so far; Linux counts them by tens. */
  cpuMilliseconds(): number;
  /** Bytes of memory that it has now. */
  memory(): number;
  /** The most bytes that it had since `startPeak`. */
  peak(): number;
  startPeak(): void;
}

const millisecondsATick = 10;

/** The figures that Linux keeps of a process. */
export function figuresOf(pid: number): Figures {
  const kilobytes = (name: string) => {
    const [, found = "0"] = new RegExp(`${name}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return Number(found) * 1_024;
  };
  return {
    cpuMilliseconds: () => {
      const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
        .replace(/^.*\) /s, "")
        .split(" ");
      return (Number(fields[11]) + Number(fields[12])) * millisecondsATick;
    },
    memory: () => kilobytes("VmRSS"),
    peak: () => kilobytes("VmHWM"),
    startPeak: () => writeFileSync(`/proc/${pid}/clear_refs`, "5"),
  };
}
