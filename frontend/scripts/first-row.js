// Puts the focus on the first row of the grid before it, once that is drawn and nothing else has the focus: Enter opens
// it, the arrows go on from there.
const PATIENCE = 5000;
const LOOK = 100;

class FirstRow extends HTMLElement {
  connectedCallback() {
    const since = Date.now();
    this.timer = setInterval(() => {
      const grid = this.parentElement.querySelector("vaadin-grid");
      const cell = grid?.shadowRoot?.querySelector("#items tr:not([hidden]) [tabindex='0']");
      const free = !document.activeElement || document.activeElement === document.body;
      if (cell && free && grid.querySelector("a")) {
        cell.focus();
      }
      if (cell || Date.now() - since > PATIENCE) {
        clearInterval(this.timer);
      }
    }, LOOK);
  }

  disconnectedCallback() {
    clearInterval(this.timer);
  }
}

customElements.define("first-row", FirstRow);
