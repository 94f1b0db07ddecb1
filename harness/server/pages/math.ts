/**
 * The TeX of our formulas as MathML, which every browser draws by itself. What is not known stays as it is written.
 * @module
 */
import { escapeHtml } from "../../report/html.ts";

const greek: Readonly<Record<string, string>> = {
  alpha: "α",
  beta: "β",
  gamma: "γ",
  delta: "δ",
  varepsilon: "ε",
  epsilon: "ϵ",
  theta: "θ",
  lambda: "λ",
  mu: "μ",
  pi: "π",
  sigma: "σ",
  Phi: "Φ",
  phi: "φ",
  infty: "∞",
};

const operators: Readonly<Record<string, string>> = {
  cdot: "·",
  odot: "⊙",
  times: "×",
  le: "≤",
  ge: "≥",
  lt: "<",
  gt: ">",
  ne: "≠",
  in: "∈",
  approx: "≈",
  leftarrow: "←",
  rightarrow: "→",
  to: "→",
  lfloor: "⌊",
  rfloor: "⌋",
  lceil: "⌈",
  rceil: "⌉",
  ldots: "…",
  dots: "…",
  quad: "\u2003",
  oplus: "⊕",
  wedge: "∧",
  vee: "∨",
  gg: "≫",
  ll: "≪",
  mid: "|",
};

const functions: ReadonlySet<string> = new Set(["max", "min", "cos", "sin", "exp", "log", "ln", "tanh"]);
const spaces: Readonly<Record<string, string>> = { ",": "0.17em", " ": "0.25em", ";": "0.28em", ":": "0.22em" };

/** A formula without its dollar signs as MathML markup. */
export function mathMarkup(tex: string): string {
  return `<math><semantics><mrow>${new Reader(tex).list("")}</mrow>` +
    `<annotation encoding="application/x-tex">${escapeHtml(tex)}</annotation></semantics></math>`;
}

/** Recursive descent over the text of a formula. */
class Reader {
  #at = 0;

  constructor(readonly text: string) {}

  /** Everything up to a closing token (or the end), with sub- and superscripts attached. */
  list(end: string): string {
    const parts: string[] = [];
    while (this.#at < this.text.length) {
      if (end !== "" && this.text.startsWith(end, this.#at)) {
        this.#at += end.length;
        break;
      }
      parts.push(this.#scripted());
    }
    return parts.join("");
  }

  #scripted(): string {
    while (this.text[this.#at] === " ") this.#at++;
    const isSum = /^\\sum(?![a-zA-Z])/.test(this.text.slice(this.#at, this.#at + 5));
    const base = this.#atom();
    let below: string | null = null, above: string | null = null;
    for (;;) {
      const next = this.text[this.#at];
      if (next === "_") {
        this.#at++;
        below = this.#atom();
      } else if (next === "^") {
        this.#at++;
        above = this.#atom();
      } else if (next === "'") {
        this.#at++;
        above = "<mo>′</mo>";
      } else break;
    }
    if (below !== null && above !== null) {
      const name = isSum ? "munderover" : "msubsup";
      return `<${name}>${base}${below}${above}</${name}>`;
    }
    if (below !== null) return isSum ? `<munder>${base}${below}</munder>` : `<msub>${base}${below}</msub>`;
    if (above !== null) return `<msup>${base}${above}</msup>`;
    return base;
  }

  #atom(): string {
    while (this.text[this.#at] === " ") this.#at++;
    const rest = this.text.slice(this.#at);
    if (rest === "") return "";
    const number = /^[0-9]+(?:\.[0-9]+)?/.exec(rest);
    if (number) return this.#take(number[0].length, `<mn>${number[0]}</mn>`);
    if (rest[0] === "{") {
      this.#at++;
      const font = /^\\(tt|rm|bf)\s+([^}]*)\}/.exec(this.text.slice(this.#at));
      if (font) return this.#take(font[0].length, `<mtext class="mono">${escapeHtml(font[2])}</mtext>`);
      return `<mrow>${this.list("}")}</mrow>`;
    }
    if (rest[0] === "\\") return this.#command(rest);
    const character = [...rest][0];
    if (/[a-zA-Z]/.test(character)) return this.#take(1, `<mi>${character}</mi>`);
    const sign = character === "-" ? "−" : character;
    return this.#take(character.length, `<mo>${escapeHtml(sign)}</mo>`);
  }

  #command(rest: string): string {
    const name = /^\\([a-zA-Z]+|.)/.exec(rest)?.[1] ?? "";
    this.#at += 1 + name.length;
    if (name in spaces) return `<mspace width="${spaces[name]}"/>`;
    if (name in greek) return `<mi>${greek[name]}</mi>`;
    if (functions.has(name)) return `<mi>${name}</mi>`;
    if (name === "bmod" || name === "mod") {
      return '<mspace width="0.25em"/><mo form="infix">mod</mo><mspace width="0.25em"/>';
    }
    if (name in operators) {
      const stretchy = /^[lr](floor|ceil)$/.test(name) ? ' stretchy="false"' : "";
      return `<mo${stretchy}>${escapeHtml(operators[name])}</mo>`;
    }
    switch (name) {
      case "sum":
        return "<mo>∑</mo>";
      case "sqrt":
        return `<msqrt>${this.#atom()}</msqrt>`;
      case "frac":
      case "tfrac":
        return `<mfrac>${this.#atom()}${this.#atom()}</mfrac>`;
      case "mathrm":
      case "text":
      case "operatorname":
        return `<mi mathvariant="normal">${escapeHtml(this.#raw())}</mi>`;
      case "mathsf":
      case "mathbf":
        return `<mi>${escapeHtml(this.#raw())}</mi>`;
      case "left":
      case "right": {
        const delimiter = this.text[this.#at++] ?? "";
        return `<mo>${escapeHtml(delimiter === "." ? "" : delimiter)}</mo>`;
      }
      case "{":
      case "}":
      case "|":
        return `<mo>${name}</mo>`;
      default:
        return `<mtext>\\${escapeHtml(name)}</mtext>`;
    }
  }

  /** The argument of a font command as it is written: `{table}`, or one character. */
  #raw(): string {
    while (this.text[this.#at] === " ") this.#at++;
    if (this.text[this.#at] !== "{") return this.text[this.#at++] ?? "";
    const end = this.text.indexOf("}", this.#at);
    const stop = end < 0 ? this.text.length : end;
    const inner = this.text.slice(this.#at + 1, stop);
    this.#at = stop + 1;
    return inner.replaceAll("\\", "");
  }

  #take(length: number, markup: string): string {
    this.#at += length;
    return markup;
  }
}
