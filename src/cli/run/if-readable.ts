/** What `read` returns; undefined where the system does not show it, or has no `/proc`. */
export function ifReadable<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
