// While a Japanese word is being chosen, Enter belongs to the input method: it must not submit a form, press a
// default button or end the editing of a cell. Listening on the window, before anything else hears of it.
const belongsToInputMethod = (event) => event.isComposing || event.keyCode === 229;

for (const kind of ["keydown", "keypress", "keyup"]) {
  window.addEventListener(
    kind,
    (event) => {
      if (event.key === "Enter" && belongsToInputMethod(event)) {
        event.stopImmediatePropagation();
      }
    },
    { capture: true },
  );
}
