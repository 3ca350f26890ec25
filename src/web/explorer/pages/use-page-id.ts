import { useParams } from "wouter";

/** The global id of the node that the address names: `/state/KE` is `state:KE`. */
export function usePageId(kind: string): string {
  const { slug = "" } = useParams<{ slug: string }>();
  try {
    return `${kind}:${decodeURIComponent(slug)}`;
  } catch {
    return `${kind}:${slug}`;
  }
}
