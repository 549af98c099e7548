// While a Japanese word is being chosen, Enter and Escape belong to the input method: they must not submit a form,
// press a default button, take a step, end the editing of a cell or close what is being typed in. Listening on the
// window, before anything else hears of it.
// Some browsers call the key "Process" then and only its code tells which one it is.
const KEYS = new Set(["Enter", "NumpadEnter", "Escape"]);
const decides = (event) => KEYS.has(event.key) || KEYS.has(event.code);
const belongsToInputMethod = (event) => event.isComposing || event.keyCode === 229;

for (const kind of ["keydown", "keypress", "keyup"]) {
  window.addEventListener(
    kind,
    (event) => {
      if (decides(event) && belongsToInputMethod(event)) {
        event.stopImmediatePropagation();
      }
    },
    { capture: true },
  );
}
