// While a Japanese word is being chosen, Enter belongs to the input method: it must not submit a form, press a
// default button, take a step or end the editing of a cell. Listening on the window, before anything else hears of it.
// Some browsers call the key "Process" then and only its code tells which one it is.
const isEnter = (event) => event.key === "Enter" || event.code === "Enter" || event.code === "NumpadEnter";
const belongsToInputMethod = (event) => event.isComposing || event.keyCode === 229;

for (const kind of ["keydown", "keypress", "keyup"]) {
  window.addEventListener(
    kind,
    (event) => {
      if (isEnter(event) && belongsToInputMethod(event)) {
        event.stopImmediatePropagation();
      }
    },
    { capture: true },
  );
}
