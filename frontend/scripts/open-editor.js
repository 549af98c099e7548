// Beside the usual way to the server there is this one, which needs no session: what was typed and has not arrived in
// three seconds is handed in here, when the page is left at the latest. It also tells who else is writing.
const LONGEST_WAIT = 3000;
const SIGN_OF_LIFE = 10000;
const LOOK = 500;

/// The same number as String.hashCode in Java, by which the server marks what it holds.
const hash = (text) => {
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    sum = (31 * sum + text.charCodeAt(i)) | 0;
  }
  return String(sum);
};

class OpenEditor extends HTMLElement {
  connectedCallback() {
    this.unsavedSince = 0;
    this.handedIn = "";
    this.handing = false;
    this.heardAt = 0;
    this.known = true;
    this.timer = setInterval(() => this.look(), LOOK);
    this.leave = () => this.handInAtLast();
    this.comeBack = (event) => event.persisted && location.reload();
    window.addEventListener("pagehide", this.leave);
    window.addEventListener("pageshow", this.comeBack);
  }

  disconnectedCallback() {
    clearInterval(this.timer);
    window.removeEventListener("pagehide", this.leave);
    window.removeEventListener("pageshow", this.comeBack);
    this.sayAtLast({ is: "left" });
  }

  unsaved() {
    const texts = {};
    for (const area of document.querySelectorAll("[data-keeps]")) {
      if (hash(area.value ?? "") !== area.dataset.stored) {
        texts[area.dataset.keeps] = area.value;
      }
    }
    return Object.keys(texts).length ? texts : undefined;
  }

  look() {
    const now = Date.now();
    const texts = this.unsaved();
    if (!texts) {
      this.unsavedSince = 0;
      if (this.handedIn) {
        this.say({ is: "saved" }).then((heard) => heard && (this.handedIn = ""));
      } else if (now - this.heardAt > SIGN_OF_LIFE) {
        this.say({ is: "there" });
      }
      return;
    }
    this.unsavedSince ||= now;
    const written = JSON.stringify(texts);
    if (now - this.unsavedSince >= LONGEST_WAIT && written !== this.handedIn) {
      this.say({ is: "unsaved", texts }).then((heard) => heard && (this.handedIn = written));
      this.unsavedSince = now;
    }
  }

  handInAtLast() {
    const texts = this.unsaved();
    if (!texts || JSON.stringify(texts) === this.handedIn) {
      this.sayAtLast({ is: "left" });
    } else {
      this.sayAtLast({ is: "unsaved", texts });
    }
  }

  sayAtLast(sign) {
    navigator.sendBeacon(this.getAttribute("address"), JSON.stringify(sign));
  }

  /// Without the cookie: a sign of life must not keep a session alive that nobody uses.
  async say(sign) {
    if (this.handing || !this.known) {
      return false;
    }
    this.handing = true;
    this.heardAt = Date.now();
    try {
      const answer = await fetch(this.getAttribute("address"), {
        method: "POST",
        credentials: "omit",
        body: JSON.stringify(sign),
      });
      this.known = answer.status !== 404;
      if (answer.ok) {
        this.show((await answer.json()).others);
      }
      return answer.ok;
    } catch {
      return false;
    } finally {
      this.handing = false;
    }
  }

  show(others) {
    this.textContent = others.length ? this.getAttribute("others").replace("{0}", others.join("、")) : "";
  }
}

customElements.define("open-editor", OpenEditor);
