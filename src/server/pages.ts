import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { type Response, Router } from "express";
import expressStaticGzip from "express-static-gzip";
import { embedPolicy, pagePolicy, playgroundPolicy } from "./security-headers.js";

/** Where the build puts the pages: beside this file's folder in `dist`; from `src` it is the same folder. */
export const builtPages = fileURLToPath(new URL("../../dist/web", import.meta.url));

const assets = "/assets/";

/** The explorer's addresses: its views, and a page for everything that has one. It reads them itself. */
const explorer =
  /^\/(?:(?:network|themes|time|map|meetings|search)?|(?:meeting|state|organisation|theme|framework|dialogue|series|city)\/[^/]+)$/;

/**
 * The built pages, each in a folder of its own beside their common `assets`, in the smallest encoding that was built.
 * `/` and what belongs to it is the explorer where there is one, else `/` leads to the playground. What is not there is left to the next.
 * Without the playground there is no link to it either.
 */
export function pages(directory: string, { playground }: { readonly playground: boolean }): Router {
  const router = Router();
  const explorerPage = join(directory, "explorer", "index.html");
  const hasExplorer = existsSync(explorerPage);
  if (!playground) router.use((request, _response, next) => next(isPlayground(request.path) ? "router" : undefined));
  if (hasExplorer) {
    const marked = playground ? undefined : withoutPlayground(readFileSync(explorerPage, "utf8"));
    router.get(explorer, (request, response, next) => {
      const policy = request.query.embed === "1" ? embedPolicy : pagePolicy;
      request.url = "/explorer/index.html";
      policy(request, response, marked === undefined ? next : () => sendPage(response, marked));
    });
  } else if (playground) {
    router.get("/", (_request, response) => response.redirect("/playground"));
  }
  router.get("/playground", playgroundPolicy, (request, _response, next) => {
    request.url = request.url.replace(/^\/playground\/?/, "/playground/index.html");
    next();
  });
  // A worker runs under the policy of its own file, not of its page's: without one it may do what the playground may.
  router.get(`${assets}*file`, playgroundPolicy);
  router.use(
    expressStaticGzip(directory, {
      index: false,
      enableBrotli: true,
      orderPreference: ["br", "gzip"],
      serveStatic: { index: false, redirect: false, cacheControl: false, setHeaders: cacheByName(directory) },
    }),
  );
  return router;
}

/** The explorer's page with a mark by which its style hides the links to the playground. */
function withoutPlayground(page: string): string {
  return page.replace("<html ", '<html data-playground="off" ');
}

function sendPage(response: Response, page: string): void {
  response.set("Cache-Control", "no-cache").type("html").send(page);
}

/** Whether a path leads to the playground's files, however it is written. */
function isPlayground(path: string): boolean {
  try {
    return /^\/+playground(?:\/|$)/i.test(posix.normalize(decodeURIComponent(path)));
  } catch {
    return false; // no path at all
  }
}

/** Assets carry a hash of their content in their names and are kept for ever; a page is asked for again every time. */
function cacheByName(
  directory: string,
): (response: { setHeader(name: string, value: string): void }, file: string) => void {
  const kept = join(directory, assets);
  return (response, file) => {
    const forEver = file.startsWith(kept);
    response.setHeader("Cache-Control", forEver ? "public, max-age=31536000, immutable" : "no-cache");
  };
}
