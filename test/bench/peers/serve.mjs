import { createServer } from "node:http";

/** Answers JSON bodies on a bare HTTP server: what `answer` resolves to, or its failure with this status. */
export function serve(answer, statusOfFailure) {
  createServer((request, response) => {
    const chunks = [];
    request.on("data", (chunk) => chunks.push(chunk));
    request.on("end", async () => {
      const [status, told] = await answer(JSON.parse(Buffer.concat(chunks).toString())).then(
        (found) => [200, found],
        (error) => [statusOfFailure, { errors: [{ message: error.message }] }],
      );
      const body = JSON.stringify(told);
      const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
      response.writeHead(status, headers).end(body);
    });
  }).listen(Number(process.env.PORT), () => console.log("ready"));
}
