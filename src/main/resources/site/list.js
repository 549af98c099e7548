// The list of all entries narrows while something is typed or ticked. Without this file the boxes still work, by style
// alone; what is typed is then looked for by the server, or with the browser's own search.
(() => {
  "use strict";
  const list = document.querySelector(".list");
  const form = list.querySelector("form");
  const said = list.querySelector("#list-said");
  const boxes = [...form.querySelectorAll("input[type=checkbox]")];
  const PAUSE = 500;

  /// As SearchWords of the application folds: width, case and kana make no difference, nor does what is not seen.
  const folded = (text) =>
    text
      .normalize("NFKC")
      .replace(/[\s\p{Z}\p{Cc}\p{Cf}\uFE00-\uFE0F\u{E0100}-\u{E01EF}]+/gu, "")
      .toLowerCase()
      .replace(/[ァ-ヶヽヾ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));

  const lines = [...list.querySelectorAll(".list-item")].map((item) => ({ item, text: folded(item.textContent) }));

  const ticked = () => {
    const chosen = new Map();
    boxes
      .filter((box) => box.checked && box.name !== "texts")
      .forEach((box) => chosen.set(box.name, [...(chosen.get(box.name) ?? []), box.value]));
    return chosen;
  };

  const narrow = () => {
    const words = form.q.value
      .normalize("NFKC")
      .split(/[\s\p{Z}\p{Cc}]+/u)
      .map(folded);
    const chosen = [...ticked()];
    let shown = 0;
    for (const line of lines) {
      const meant =
        words.every((word) => line.text.includes(word)) &&
        chosen.every(([name, values]) => values.includes(line.item.dataset[name]));
      line.item.hidden = !meant;
      shown += meant ? 1 : 0;
    }
    return shown;
  };

  let pause;
  const tell = (shown) => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      said.textContent = shown === 0 ? said.dataset.none : said.dataset.some.replace("{n}", shown);
    }, PAUSE);
  };

  const keep = () => {
    const asked = new URLSearchParams(new FormData(form));
    const any = [...asked].some(([, value]) => value.trim() !== "");
    try {
      history.replaceState(null, "", any ? "?" + asked : location.pathname);
    } catch {
      // A page that is a file may not everywhere have another address.
    }
  };

  const changed = () => {
    list.querySelector(".list-answer")?.remove();
    tell(narrow());
    keep();
  };

  const asked = new URLSearchParams(location.search);
  form.q.value = asked.get("q") ?? "";
  boxes.forEach((box) => {
    box.checked = asked.getAll(box.name).includes(box.value);
  });
  list.querySelectorAll(".unticked").forEach((item) => item.classList.remove("unticked"));
  narrow();

  let composing = false;
  form.addEventListener("compositionstart", () => {
    composing = true;
  });
  form.addEventListener("compositionend", () => {
    composing = false;
    changed();
  });
  form.addEventListener("input", () => {
    if (!composing) {
      changed();
    }
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    changed();
  });
})();
