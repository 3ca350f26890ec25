import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

// Loaded into the program that is measured: at SIGUSR2 it writes how much it holds, after all garbage is collected.
setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc");

let asked = 0;
process.on("SIGUSR2", () => {
  asked += 1;
  collectGarbage();
  setTimeout(() => {
    collectGarbage();
    process.stdout.write(`heap ${asked}: ${process.memoryUsage().heapUsed}\n`);
  }, 100);
});
