// Runs in the page beside the player: opens an item, gives answers, reads the score.
const item = () => document.querySelector("item-container")?.shadowRoot?.querySelector("qti-assessment-item");
const said = (element) => element.textContent.replace(/\s+/g, " ").trim();

window.quizwright = {
  async open(itemXML) {
    const player = document.createElement("qti-item");
    const container = Object.assign(document.createElement("item-container"), { itemXML });
    const connected = new Promise((resolve) =>
      document.addEventListener("qti-assessment-item-connected", resolve, { once: true }),
    );
    player.append(container);
    document.body.replaceChildren(player);
    await connected;
    // Two frames: the elements have rendered.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  },
  shown() {
    const parts = item().querySelectorAll(
      "qti-simple-choice, qti-simple-associable-choice, qti-inline-choice",
    );
    const responses = item().querySelectorAll("qti-item-body [response-identifier]");
    return {
      text: said(item().querySelector("qti-item-body")),
      parts: Object.fromEntries([...parts].map((part) => [said(part), part.getAttribute("identifier")])),
      responses: [...responses].map((one) => one.getAttribute("response-identifier")),
    };
  },
  give(responses) {
    for (const [identifier, value] of Object.entries(responses))
      item().updateResponseVariable(identifier, value);
  },
  score() {
    item().processResponse();
    return Number(item().getOutcome("SCORE").value);
  },
};
