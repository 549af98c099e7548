// What comes with formatting from a word processor, a spreadsheet or a web page is inserted as the browser would do it,
// and replaced by the clean text as soon as the server has made one: without an answer no word is lost.

/// As if it were typed, so that the browser's own undo takes it back and the page hears of it; in the background where
/// the writer has gone on to another field.
const replace = (area, from, to, text) => {
  const caret = area.selectionStart;
  let typed = false;
  if (document.activeElement === area) {
    area.setSelectionRange(from, to);
    typed = document.execCommand(text ? "insertText" : "delete", false, text);
  }
  if (!typed) {
    area.setRangeText(text, from, to, "end");
    area.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
  }
  if (caret > to) {
    area.setSelectionRange(caret + text.length - (to - from), caret + text.length - (to - from));
  }
};

/// Several lines begin and end on lines of their own.
const apart = (value, from, to, text) => {
  if (!text.includes("\n")) {
    return text;
  }
  const begins = from === 0 || value[from - 1] === "\n";
  const ends = to === value.length || value[to] === "\n";
  return (begins ? "" : "\n") + text + (ends ? "" : "\n");
};

class CleanPaste extends HTMLElement {
  connectedCallback() {
    this.field = this.parentElement.querySelector("vaadin-text-area");
    this.hear = (event) => this.paste(event);
    this.field.addEventListener("paste", this.hear);
    this.words = document.createElement("span");
    this.words.setAttribute("role", "status");
    this.back = document.createElement("vaadin-button");
    this.back.setAttribute("theme", "tertiary small");
    this.back.textContent = this.getAttribute("undo");
    this.back.hidden = true;
    this.replaceChildren(this.words, this.back);
  }

  disconnectedCallback() {
    this.field.removeEventListener("paste", this.hear);
  }

  say(words, undo) {
    this.toggleAttribute("saying", words !== "");
    this.words.textContent = words;
    this.back.hidden = !undo;
    this.back.onclick = undo;
  }

  async paste(event) {
    const html = event.clipboardData?.getData("text/html");
    this.say("");
    if (!html) {
      return;
    }
    event.preventDefault();
    const area = event.target;
    const plain = event.clipboardData.getData("text/plain").replace(/\r\n?/g, "\n");
    const from = area.selectionStart;
    replace(area, from, area.selectionEnd, plain);
    if (html.length > Number(this.getAttribute("longest"))) {
      this.say(this.getAttribute("too-long"));
      return;
    }
    const cleaned = await this.$server.clean(html).catch(() => undefined);
    if (cleaned) {
      this.exchange(area, from, plain, cleaned.text, cleaned.said);
    }
  }

  exchange(area, from, plain, text, said) {
    const clean = apart(area.value, from, from + plain.length, text);
    const fits = area.maxLength < 0 || area.value.length - plain.length + clean.length <= area.maxLength;
    if (!text || clean === plain || !fits || !area.value.startsWith(plain, from)) {
      return;
    }
    replace(area, from, from + plain.length, clean);
    this.say(said, () => {
      area.focus();
      if (area.value.startsWith(clean, from)) {
        replace(area, from, from + clean.length, plain);
        this.say(this.getAttribute("undone"));
      } else {
        this.say(this.getAttribute("written-since"));
      }
    });
  }
}

customElements.define("clean-paste", CleanPaste);
