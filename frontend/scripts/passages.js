// Passages of the texts on the page of an entry: which one a reader has selected, and where a quoted one stands. The
// texts carry `data-passage`; of a comparison the last column is the text as it reads now. Nothing is changed in the
// page: what is quoted stands out by a highlight of the browser.
const SKIPPED = "vaadin-button, .for-ears, script";
const BLOCK = "li, p, td, div";
const MARK = /^\s*(?:[・･•※]|[○●〇◯](?![○●〇◯])|[0-9０-９]{1,3}[.．](?![0-9０-９]))/;
const BLANK = /[\s\u200b\u2060\ufeff]/;

const places = (field) =>
  [...document.querySelectorAll(`[data-passage="${field}"]`)].flatMap((place) =>
    place.matches("tbody") ? [...place.querySelectorAll(":scope > tr > td:nth-child(3)")] : [place],
  );

const fieldOf = (node) => {
  const element = node instanceof Element ? node : node?.parentElement;
  const place = element?.closest("[data-passage]");
  return place && places(place.dataset.passage).some((one) => one.contains(element)) ? place.dataset.passage : "";
};

/// The text nodes that are read as part of a text, in their order.
const nodes = (roots) =>
  roots.flatMap((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement.closest(SKIPPED) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    );
    const found = [];
    while (walker.nextNode()) {
      found.push(walker.currentNode);
    }
    return found;
  });

/// What is read of these nodes within a range, a line for each block.
const words = (all, range) => {
  let text = "";
  let block;
  for (const node of all) {
    if (!range.intersectsNode(node)) {
      continue;
    }
    const own = node.parentElement.closest(BLOCK);
    if (block && block !== own) {
      text += "\n";
    }
    block = own;
    const start = node === range.startContainer ? range.startOffset : 0;
    const end = node === range.endContainer ? range.endOffset : node.length;
    text += node.data.slice(start, end);
  }
  return text;
};

/// The letters of a text as the server counts them, each with its place.
const letters = (all) => {
  const kept = [];
  let block;
  let fresh = true;
  for (const node of all) {
    const own = node.parentElement.closest(BLOCK);
    fresh = fresh || block !== own;
    block = own;
    let from = 0;
    if (fresh && node.data.trim()) {
      from = node.data.match(MARK)?.[0].length ?? 0;
      fresh = false;
    }
    for (let offset = from; offset < node.length; offset++) {
      if (!BLANK.test(node.data[offset])) {
        kept.push({ node, offset });
      }
    }
  }
  return kept;
};

const bare = (text) =>
  text
    .split("\n")
    .map((line) => line.replace(MARK, ""))
    .join("")
    .replace(/[\s\u200b\u2060\ufeff]/g, "");

/// Where quoted words stand, nearest to where they are said to be.
const rangeOf = (link) => {
  const kept = letters(nodes(places(link.dataset.field)));
  const text = kept.map(({ node, offset }) => node.data[offset]).join("");
  const sought = bare(link.dataset.words);
  const goal = Number(link.dataset.ahead);
  let best = -1;
  for (let at = sought ? text.indexOf(sought) : -1; at >= 0; at = text.indexOf(sought, at + 1)) {
    if (best < 0 || Math.abs(at - goal) < Math.abs(best - goal)) {
      best = at;
    }
  }
  if (best < 0) {
    return undefined;
  }
  const range = document.createRange();
  const first = kept[best];
  const last = kept[best + sought.length - 1];
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
};

let waiting;
const highlightSoon = () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    const ranges = [...document.querySelectorAll("passage-link")].map(rangeOf).filter((range) => range);
    CSS.highlights?.set("commented", new Highlight(...ranges));
  }, 100);
};

/// In a field that is written in, the words are selected; in a text that is read, they get the focus as well.
const show = (link) => {
  const range = rangeOf(link);
  if (range) {
    const place = range.startContainer.parentElement.closest("[data-passage], td");
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    range.startContainer.parentElement.scrollIntoView({ block: "center" });
    return;
  }
  const area = document.querySelector(`[data-keeps="${link.dataset.field.toLowerCase()}"] textarea`);
  if (area) {
    const at = area.value.indexOf(link.dataset.words);
    area.focus();
    if (at >= 0) {
      area.setSelectionRange(at, at + link.dataset.words.length);
    }
  }
};

class PassageLink extends HTMLElement {
  connectedCallback() {
    this.onclick = () => show(this);
    this.watch = new MutationObserver(highlightSoon);
    const body = document.querySelector(".entry-body");
    if (body) {
      this.watch.observe(body, { childList: true, subtree: true });
    }
    highlightSoon();
  }

  disconnectedCallback() {
    this.watch.disconnect();
    highlightSoon();
  }
}

class PassagePicker extends HTMLElement {
  connectedCallback() {
    this.selected = undefined;
    this.onSelect = () => this.remember();
    this.onKey = (event) => {
      if (event.altKey && !event.ctrlKey && event.code === "KeyK" && !event.isComposing) {
        event.preventDefault();
        this.pick();
      }
    };
    document.addEventListener("selectionchange", this.onSelect);
    window.addEventListener("keydown", this.onKey);
    this.onclick = () => this.pick();
  }

  disconnectedCallback() {
    document.removeEventListener("selectionchange", this.onSelect);
    window.removeEventListener("keydown", this.onKey);
  }

  /// A click on a button can undo the selection, so the last one in a text is kept until there is another.
  remember() {
    const selection = getSelection();
    if (!selection.rangeCount || !fieldOf(selection.anchorNode)) {
      return;
    }
    this.selected = selection.isCollapsed ? undefined : selection.getRangeAt(0).cloneRange();
  }

  pick() {
    const range = this.selected?.startContainer.isConnected ? this.selected : this.focused();
    this.selected = undefined;
    const field = range ? fieldOf(range.startContainer) : "";
    const all = field ? nodes(places(field)) : [];
    const before = document.createRange();
    if (field) {
      before.setStartBefore(all[0]);
      before.setEnd(range.startContainer, range.startOffset);
    }
    this.dispatchEvent(
      new CustomEvent("passage-picked", {
        detail: { field, words: field ? words(all, range) : "", ahead: field ? words(all, before) : "" },
      }),
    );
  }

  /// The item in which the focus is.
  focused() {
    const item = fieldOf(document.activeElement) && document.activeElement.closest("td");
    if (!item) {
      return undefined;
    }
    const range = document.createRange();
    range.selectNodeContents(item);
    return range;
  }
}

customElements.define("passage-link", PassageLink);
customElements.define("passage-picker", PassagePicker);
