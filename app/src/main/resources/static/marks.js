// Help for writing Markdown: a toolbar that puts marks around what is selected, and records that are found while one types # and
// some letters. Without script the field is a plain one. The list is a listbox that the field keeps the focus beside: arrows
// choose, Enter takes, Escape closes.
for (const field of document.querySelectorAll("textarea[data-marks]")) {
  const tools = document.getElementById(field.dataset.marks);
  const box = document.getElementById(field.dataset.references);
  const buttons = [...tools.querySelectorAll("button")];
  const says = document.createElement("p");
  says.className = "visually-hidden";
  says.setAttribute("aria-live", "polite");
  box.after(says);

  // By the browser's own typing, so that it can be undone.
  const put = (from, to, text) => {
    field.focus();
    field.setSelectionRange(from, to);
    if (document.execCommand("insertText", false, text)) return;
    field.setRangeText(text, from, to, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };

  const around = sign => {
    const { selectionStart: from, selectionEnd: to, value } = field;
    const marked = value.slice(from - sign.length, from) === sign && value.slice(to, to + sign.length) === sign;
    const words = value.slice(from, to);
    if (marked) put(from - sign.length, to + sign.length, words);
    else put(from, to, sign + words + sign);
    const start = marked ? from - sign.length : from + sign.length;
    field.setSelectionRange(start, start + words.length);
  };

  const beforeLines = sign => {
    const from = field.value.lastIndexOf("\n", field.selectionStart - 1) + 1;
    const to = field.selectionEnd;
    put(from, to, field.value.slice(from, to).split("\n").map(line => sign + line).join("\n"));
  };

  const link = () => {
    const { selectionStart: from, selectionEnd: to, value } = field;
    const words = value.slice(from, to);
    put(from, to, `[${words}](https://)`);
    const at = words ? from + words.length + 3 : from + 1;
    field.setSelectionRange(at, words ? at + "https://".length : at);
  };

  const reference = () => {
    const at = field.selectionStart;
    put(at, field.selectionEnd, at > 0 && /\S/.test(field.value[at - 1]) ? " #" : "#");
  };

  const marks = { bold: () => around("**"), italic: () => around("*"), link, quotation: () => beforeLines("> "), list: () => beforeLines("- "), reference };
  const keys = { b: "bold", i: "italic", k: "link" };

  tools.hidden = false;
  tools.parentElement.querySelector(".marks-help").hidden = false;
  buttons.forEach((button, place) => { button.tabIndex = place === 0 ? 0 : -1; });
  tools.addEventListener("click", event => {
    const mark = event.target.closest("[data-mark]")?.dataset.mark;
    if (mark) marks[mark]();
  });
  tools.addEventListener("keydown", event => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const now = buttons.indexOf(document.activeElement);
    const next = buttons[(now + step + buttons.length) % buttons.length];
    buttons[now].tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
    event.preventDefault();
  });

  const options = () => [...box.querySelectorAll("[role=option]")];
  const chosen = () => box.querySelector("[aria-selected=true]");
  let waiting = 0;
  let asked = new AbortController();

  const choose = option => {
    chosen()?.setAttribute("aria-selected", "false");
    if (!option) return field.removeAttribute("aria-activedescendant");
    option.setAttribute("aria-selected", "true");
    field.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  };

  const close = () => {
    clearTimeout(waiting);
    asked.abort();
    box.hidden = true;
    box.replaceChildren();
    choose(null);
    field.removeAttribute("aria-controls");
  };

  const typed = () => field.value.slice(0, field.selectionStart).match(/(?:^|[\s(])#([\p{L}\p{N}][^\n#]{0,80})$/u)?.[1];

  const show = html => {
    box.innerHTML = html;
    const list = box.querySelector("[role=listbox]");
    says.textContent = box.querySelector("[data-says]")?.dataset.says ?? "";
    box.hidden = !list;
    choose(null);
    if (!list) return;
    list.id = "reference-list"; // the search field of the masthead may have a list of its own
    options().forEach((option, place) => { option.id = "reference-" + place; });
    field.setAttribute("aria-controls", list.id);
  };

  const find = async words => {
    asked.abort();
    asked = new AbortController();
    try {
      const answer = await fetch(field.dataset.foundAt + "?q=" + encodeURIComponent(words), { signal: asked.signal });
      if (answer.ok) show(await answer.text());
    } catch (reason) {
      if (reason.name !== "AbortError") close();
    }
  };

  const take = option => {
    const words = typed();
    const title = option.firstElementChild.textContent.trim().replace(/([\\[\]])/g, "\\$1");
    const from = field.selectionStart - (words?.length ?? 0) - 1;
    put(from, field.selectionStart, `[${title}](${new URL(option.href).pathname}) `);
    close();
  };

  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-haspopup", "listbox");
  field.addEventListener("input", () => {
    const words = typed();
    clearTimeout(waiting);
    if (words) waiting = setTimeout(() => find(words), 150);
    else close();
  });
  field.addEventListener("keydown", event => {
    if (event.isComposing) return;
    if ((event.ctrlKey || event.metaKey) && !event.altKey && keys[event.key.toLowerCase()]) marks[keys[event.key.toLowerCase()]]();
    else if (box.hidden) return;
    else if (event.key === "ArrowDown") choose(options()[options().indexOf(chosen()) + 1] ?? null);
    else if (event.key === "ArrowUp") choose(options().at(chosen() ? options().indexOf(chosen()) - 1 : -1));
    else if (event.key === "Enter" && chosen()) take(chosen());
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
  });
  field.addEventListener("blur", close);
  box.addEventListener("mousedown", event => event.preventDefault()); // or the field would lose the focus before the click
  box.addEventListener("click", event => {
    const option = event.target.closest("[role=option]");
    if (!option) return;
    event.preventDefault();
    take(option);
  });
}
