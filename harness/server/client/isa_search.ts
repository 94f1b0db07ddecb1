/**
 * The search of an instruction list: rows that do not hold every word are hidden while one types.
 * @module
 */
/// <reference lib="dom" />

const input = document.querySelector<HTMLInputElement>("#isa-search");
const status = document.querySelector("#isa-count");

if (input && status) {
  const groups = [...document.querySelectorAll<HTMLElement>(".extension")].map((group) => ({
    group,
    rows: [...group.querySelectorAll<HTMLElement>(".instruction")].map((row) => ({
      row,
      text: (row.textContent ?? "").toLowerCase(),
    })),
  }));
  const search = () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const { group, rows } of groups) {
      let here = 0;
      for (const { row, text } of rows) {
        const found = words.every((word) => text.includes(word));
        row.hidden = !found;
        if (found) here++;
      }
      group.hidden = here === 0;
      shown += here;
    }
    status.textContent = shown === 1 ? "1 instruction" : `${shown} instructions`;
    history.replaceState(null, "", words.length > 0 ? `#q=${encodeURIComponent(input.value)}` : location.pathname);
  };
  input.addEventListener("input", search);
  document.addEventListener("keydown", (event) => {
    const target = event.target as HTMLElement;
    if (event.key === "/" && !target.matches("input, textarea, select")) {
      event.preventDefault();
      input.focus();
    }
  });
  const asked = /^#q=(.*)$/.exec(location.hash);
  if (asked) {
    input.value = decodeURIComponent(asked[1]);
    search();
  }
}
