/**
 * The page of a run that is under way: whenever the server has an event, what is shown is fetched again.
 * @module
 */
/// <reference lib="dom" />

/** Milliseconds between two fetches at least, and without any event at most. */
const shortest = 700, longest = 15_000;

const live = document.querySelector<HTMLElement>("#live");

if (live?.dataset.live === "true") follow(live);

function follow(place: HTMLElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let fetching = false;
  const events = new EventSource(place.dataset.events!);
  const later = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(refresh, milliseconds);
  };
  const refresh = async () => {
    if (fetching) return later(shortest);
    fetching = true;
    try {
      const response = await fetch(location.href, { headers: { "Accept": "text/html" } });
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      const fresh = page.querySelector<HTMLElement>("#live");
      if (fresh) {
        keepOpen(place, fresh);
        place.replaceChildren(...fresh.childNodes);
        if (fresh.dataset.live !== "true") {
          events.close();
          return;
        }
      }
    } catch {
      // the server is away for a moment; the next try comes by itself
    } finally {
      fetching = false;
    }
    later(longest);
  };
  // the API names its events by what they are
  for (const kind of ["message", "turn", "tool", "note", "end", "settled"]) {
    events.addEventListener(kind, () => later(shortest));
  }
  later(longest);
}

/** What a reader has unfolded stays so; the parts of a transcript only grow. */
function keepOpen(before: HTMLElement, after: HTMLElement): void {
  const old = before.querySelectorAll("details");
  after.querySelectorAll("details").forEach((details, number) => {
    if (old[number]?.open) details.open = true;
  });
}
