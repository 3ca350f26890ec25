/** Hands the visitor a file. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Not at once: the browser begins to read after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
