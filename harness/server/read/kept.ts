/**
 * Answers that are kept because they are asked for often.
 * @module
 */

/** Values by key, the least recently used forgotten first. A value that cannot be made is not kept. */
export class Kept<Value> {
  readonly #values = new Map<string, Promise<Value>>();

  /** @param maximum values that are kept at most */
  constructor(private readonly maximum: number) {}

  /** The value of a key, made by `make` where it is not kept. */
  get(key: string, make: () => Promise<Value>): Promise<Value> {
    const known = this.#values.get(key);
    this.#values.delete(key);
    const value = known ?? make();
    this.#values.set(key, value);
    if (!known) value.catch(() => this.#values.get(key) === value && this.#values.delete(key));
    if (this.#values.size > this.maximum) this.#values.delete(this.#values.keys().next().value!);
    return value;
  }
}
