/** Untrusted text for a message: one short line without control or invisible characters, so that it cannot look like a message of ours. */
export function oneLine(text: string, maxLength = 500): string {
  const line = text
    .slice(0, 4 * maxLength)
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  return line.length > maxLength ? `${line.slice(0, maxLength - 1)}…` : line;
}
