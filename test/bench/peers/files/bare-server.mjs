// The limit of HTTP: a saved answer from memory on a bare HTTP server.
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";

const directory = `${process.env.PAGES}/assets`;
const answers = new Map(
  readdirSync(directory).map((name) => [`/assets/${name}`, readFileSync(`${directory}/${name}`)]),
);

createServer((request, response) => {
  const body = answers.get(request.url);
  if (body === undefined) return response.writeHead(404).end();
  response.writeHead(200, { "content-type": "application/json", "content-length": body.length }).end(body);
}).listen(Number(process.env.PORT), () => console.log("ready"));
