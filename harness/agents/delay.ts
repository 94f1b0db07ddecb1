/**
 * Waiting that can be cut short.
 * @module
 */

/**
 * Waits.
 * @param milliseconds how long
 * @returns false if the signal cut it short
 */
export function delay(milliseconds: number, signal?: AbortSignal): Promise<boolean> {
  if (signal?.aborted) return Promise.resolve(false);
  return new Promise((resolve) => {
    const finish = (whole: boolean) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
      resolve(whole);
    };
    const stop = () => finish(false);
    const timer = setTimeout(() => finish(true), milliseconds);
    signal?.addEventListener("abort", stop);
  });
}
