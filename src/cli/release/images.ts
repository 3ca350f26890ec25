/** An image that a file names: its name with its tag, and its digest where it is pinned by one. */
export interface Image {
  readonly reference: string;
  readonly digest: string | null;
}

/** `FROM image` of a Dockerfile, `image: image` of a compose file or a Kubernetes manifest. */
const named = /^(\s*(?:FROM|(?:-\s+)?image:)\s+)([\w./-]+:[\w.-]+)(?:@(sha256:[0-9a-f]{64}))?/gm;

/** The images of others that a text names; ours is built from it. */
export function imagesIn(text: string): readonly Image[] {
  return [...text.matchAll(named)]
    .map(([, , reference = "", digest]) => ({ reference, digest: digest ?? null }))
    .filter(({ reference }) => !/(?:^|\/)dialogue-graph:/.test(reference));
}

/** The images of a file that are not pinned by their digest, a line each. */
export function imageFaults(file: string, text: string): string[] {
  const loose = new Set(imagesIn(text).flatMap(({ reference, digest }) => (digest === null ? [reference] : [])));
  return [...loose].map((reference) => `${file}: ${reference} is not pinned by its digest: npm run pin-images`);
}

/** The text with every image pinned by the digest that is given for it. */
export function pinned(text: string, digests: ReadonlyMap<string, string>): string {
  return text.replace(named, (whole, before: string, reference: string) => {
    const digest = digests.get(reference);
    return digest === undefined ? whole : `${before}${reference}@${digest}`;
  });
}
