/**
 * Splits assembly source into statements of tokens. One statement's tokens lie in reused arrays of offsets, so that a
 * line of any length costs no objects; text is cut from the source only where somebody asks for it.
 * @module
 */

/** Token kinds. */
export const TokenKind = {
  /** A name: mnemonic, register, symbol, directive. */
  identifier: 1,
  /** An integer in any base. */
  number: 2,
  /** A string with its quotes. */
  string: 3,
  /** A character literal with its quotes. */
  character: 4,
  /** An operator or punctuation of one or two characters. */
  punctuation: 5,
  /** A reference to a numeric local label: `1f`, `2b`. */
  localReference: 6,
  /** Characters that begin no token. */
  bad: 7,
  /** `{name}` in a line of a pseudo-instruction's expansion. */
  hole: 8,
} as const;

const identifierStart = 1;
const identifierPart = 2;
const digit = 4;
const space = 8;
const punctuation = 16;

const classes = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const character = String.fromCharCode(code);
  if (/[A-Za-z_.$]/.test(character)) classes[code] |= identifierStart;
  if (/[A-Za-z0-9_.$]/.test(character)) classes[code] |= identifierPart;
  if (/[0-9]/.test(character)) classes[code] |= digit;
  if (/[ \t\r\f\v]/.test(character)) classes[code] |= space;
  if (/[!#%&()*+,\-/:<=>@[\]^|~{}?\\`]/.test(character)) classes[code] |= punctuation;
}

const pairs = new Set(["<<", ">>", "==", "!=", "<>", "<=", ">=", "&&", "||"]);
const newline = 10;

/** How a set writes comments and separates statements. */
export interface LexicalRules {
  readonly lineComments: readonly string[];
  readonly statementSeparator: string | null;
  /** Whether `{name}` is a hole (expansions of pseudo-instructions). */
  readonly holes?: boolean;
}

/** A cursor over the statements of a source text. */
export class Lexer {
  /** Number of tokens of the current statement. */
  count = 0;
  /** Kind of each token. */
  kinds: Uint8Array = new Uint8Array(64);
  /** Offset of each token's first character. */
  starts: Int32Array = new Int32Array(64);
  /** Offset behind each token's last character. */
  ends: Int32Array = new Int32Array(64);
  /** 1-based line of the current statement's first token. */
  line = 1;
  /** Offset at which that line begins. */
  lineStart = 0;
  /** Index of the first bad token of the current statement, or -1. */
  bad = -1;
  readonly source: string;

  #position = 0;
  #currentLine = 1;
  #currentLineStart = 0;
  readonly #comments: readonly string[];
  readonly #commentStarts = new Uint8Array(128);
  readonly #separator: number;
  readonly #holes: boolean;

  constructor(source: string, rules: LexicalRules) {
    this.source = source;
    this.#comments = rules.lineComments;
    for (const comment of rules.lineComments) this.#commentStarts[comment.charCodeAt(0) & 127] = 1;
    this.#separator = rules.statementSeparator === null ? -1 : rules.statementSeparator.charCodeAt(0);
    this.#holes = rules.holes ?? false;
  }

  /** Text of a token of the current statement. */
  text(index: number): string {
    return this.source.slice(this.starts[index], this.ends[index]);
  }

  /** Whether a token is the given punctuation. */
  is(index: number, text: string): boolean {
    if (index >= this.count || this.kinds[index] !== TokenKind.punctuation) return false;
    const start = this.starts[index];
    if (this.ends[index] - start !== text.length) return false;
    return this.source.startsWith(text, start);
  }

  /** Offset of a token, or behind the last one. */
  startOf(index: number): number {
    return index < this.count ? this.starts[index] : this.count > 0 ? this.ends[this.count - 1] : this.#position;
  }

  /** Reads the next statement that has tokens. Returns false at the end of the source. */
  next(): boolean {
    this.count = 0;
    this.bad = -1;
    const source = this.source;
    const length = source.length;
    while (this.#position < length) {
      const code = source.charCodeAt(this.#position);
      if (code === newline) {
        this.#newline();
        if (this.count > 0) return true;
      } else if (code === this.#separator) {
        this.#position++;
        if (this.count > 0) return true;
      } else if (code < 128 && (classes[code] & space) !== 0) {
        this.#position++;
      } else if (code < 128 && this.#commentStarts[code] !== 0 && this.#atComment()) {
        const end = source.indexOf("\n", this.#position);
        this.#position = end < 0 ? length : end;
      } else if (code === 47 && source.charCodeAt(this.#position + 1) === 42) {
        this.#blockComment();
      } else {
        this.#token(code);
      }
    }
    return this.count > 0;
  }

  #newline(): void {
    this.#position++;
    this.#currentLine++;
    this.#currentLineStart = this.#position;
  }

  #atComment(): boolean {
    for (const comment of this.#comments) if (this.source.startsWith(comment, this.#position)) return true;
    return false;
  }

  #blockComment(): void {
    const end = this.source.indexOf("*/", this.#position + 2);
    if (end < 0) {
      this.#push(TokenKind.bad, this.source.length);
      return;
    }
    for (;;) {
      const line = this.source.indexOf("\n", this.#position);
      if (line < 0 || line > end) break;
      this.#position = line;
      this.#newline();
    }
    this.#position = end + 2;
  }

  #push(kind: number, end: number): void {
    const index = this.count++;
    if (index === 0) {
      this.line = this.#currentLine;
      this.lineStart = this.#currentLineStart;
    }
    if (index === this.kinds.length) this.#grow();
    this.kinds[index] = kind;
    this.starts[index] = this.#position;
    this.ends[index] = end;
    if (kind === TokenKind.bad && this.bad < 0) this.bad = index;
    this.#position = end;
  }

  #grow(): void {
    const size = this.kinds.length * 4;
    const kinds = new Uint8Array(size);
    const starts = new Int32Array(size);
    const ends = new Int32Array(size);
    kinds.set(this.kinds);
    starts.set(this.starts);
    ends.set(this.ends);
    this.kinds = kinds;
    this.starts = starts;
    this.ends = ends;
  }

  #token(code: number): void {
    const type = code < 128 ? classes[code] : 0;
    if (type & digit) return this.#number();
    if (type & identifierStart) return this.#push(TokenKind.identifier, this.#run(this.#position + 1));
    if (code === 34) return this.#quoted();
    if (code === 39) return this.#character();
    if (this.#holes && code === 123) {
      const end = this.source.indexOf("}", this.#position);
      if (end > 0) return this.#push(TokenKind.hole, end + 1);
    }
    if (type & punctuation) {
      const two = this.source.substr(this.#position, 2);
      return this.#push(TokenKind.punctuation, this.#position + (pairs.has(two) ? 2 : 1));
    }
    this.#push(TokenKind.bad, this.#badRun());
  }

  /** End of a run of characters that begin no token. */
  #badRun(): number {
    let end = this.#position + 1;
    for (; end < this.source.length; end++) {
      const code = this.source.charCodeAt(end);
      if (code === newline || code === this.#separator || code === 34 || code === 39) break;
      if (code < 128 && classes[code] !== 0) break;
    }
    return end;
  }

  #run(position: number): number {
    const source = this.source;
    while (position < source.length) {
      const code = source.charCodeAt(position);
      if (code >= 128 || (classes[code] & identifierPart) === 0) break;
      position++;
    }
    return position;
  }

  #number(): void {
    const source = this.source;
    let end = this.#position + 1;
    let digits = true;
    while (end < source.length) {
      const code = source.charCodeAt(end);
      // A fraction is one token, so that the message about it can name it.
      const isFraction = code === 46 && (classes[source.charCodeAt(end + 1) & 127] & digit) !== 0;
      if (code >= 128 || (classes[code] & identifierPart) === 0 || (code === 46 && !isFraction) || code === 36) break;
      if ((classes[code] & digit) === 0) {
        // A single b or f behind decimal digits refers to a numeric label.
        if (digits && (code === 98 || code === 102) && this.#run(end + 1) === end + 1) {
          return this.#push(TokenKind.localReference, end + 1);
        }
        digits = false;
      }
      end++;
    }
    this.#push(TokenKind.number, end);
  }

  #quoted(): void {
    const source = this.source;
    for (let end = this.#position + 1; end < source.length; end++) {
      const code = source.charCodeAt(end);
      if (code === 34) return this.#push(TokenKind.string, end + 1);
      if (code === newline) return this.#push(TokenKind.bad, end);
      if (code === 92 && end + 1 < source.length && source.charCodeAt(end + 1) !== newline) end++;
    }
    this.#push(TokenKind.bad, source.length);
  }

  /** `'a'`, `'\n'` and, as GNU allows, `'a` without the closing quote. */
  #character(): void {
    const source = this.source;
    let end = this.#position + 1;
    if (source.charCodeAt(end) === 92) end++;
    if (end >= source.length || source.charCodeAt(end) === newline) return this.#push(TokenKind.bad, end);
    end += source.codePointAt(end)! > 0xffff ? 2 : 1;
    if (source.charCodeAt(end) === 39) end++;
    this.#push(TokenKind.character, end);
  }
}

const escapes: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  t: 9,
  n: 10,
  v: 11,
  f: 12,
  r: 13,
  e: 27,
  "\\": 92,
  '"': 34,
  "'": 39,
};

/** Value of an integer token, or what is wrong with it. */
export function parseNumber(text: string): number | bigint | { readonly error: string } {
  if (text.includes(".")) return { error: `'${text.slice(0, 40)}' is no integer (.float stores fractions as data)` };
  const prefix = text.length > 1 && text.charCodeAt(0) === 48 ? text[1].toLowerCase() : "";
  const [base, digits, pattern, name] = prefix === ""
    ? [10, text, /^[0-9]+$/, "decimal"] as const
    : prefix === "x"
    ? [16, text.slice(2), /^[0-9a-fA-F]+$/, "hexadecimal"] as const
    : prefix === "b"
    ? [2, text.slice(2), /^[01]+$/, "binary"] as const
    : [8, text.slice(1), /^[0-7]+$/, "octal"] as const;
  if (!pattern.test(digits)) return { error: `'${text.slice(0, 40)}' is no ${name} number` };
  if (digits.length <= 13) return parseInt(digits, base);
  const significant = digits.replace(/^0+/, "") || "0";
  if (significant.length > 64) return { error: "the number needs more than 64 bits" };
  const value = base === 10
    ? BigInt(significant)
    : BigInt((base === 16 ? "0x" : base === 2 ? "0b" : "0o") + significant);
  if (value > 0xffffffffffffffffn) return { error: "the number needs more than 64 bits" };
  return value <= 9007199254740991n ? Number(value) : value;
}

/** Value of a character token, or what is wrong with it. */
export function parseCharacter(text: string): number | { readonly error: string } {
  const body = text.length > 2 && text.endsWith("'") ? text.slice(1, -1) : text.slice(1);
  if (body[0] === "\\" && body.length > 1) {
    if (body === "\\0") return 0;
    return escapes[body[1]] ?? { error: `unknown escape '${body}'` };
  }
  const code = body.codePointAt(0)!;
  return code < 128 ? code : { error: "a character literal holds one ASCII character" };
}

/** Bytes of a string token (UTF-8), or what is wrong with it. */
export function parseString(text: string): Uint8Array | { readonly error: string } {
  const body = text.slice(1, -1);
  if (!body.includes("\\")) return new TextEncoder().encode(body);
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  for (let i = 0; i < body.length;) {
    if (body[i] !== "\\") {
      const next = body.indexOf("\\", i);
      const end = next < 0 ? body.length : next;
      for (const byte of encoder.encode(body.slice(i, end))) bytes.push(byte);
      i = end;
      continue;
    }
    const numeric = /^\\(?:x([0-9a-fA-F]+)|([0-7]{1,3}))/.exec(body.slice(i, i + 20));
    if (numeric) {
      bytes.push((numeric[1] ? parseInt(numeric[1].slice(-2), 16) : parseInt(numeric[2], 8)) & 255);
      i += numeric[0].length;
      continue;
    }
    const value = escapes[body[i + 1]];
    if (value === undefined) return { error: `unknown escape '\\${body[i + 1] ?? ""}'` };
    bytes.push(value);
    i += 2;
  }
  return Uint8Array.from(bytes);
}
