// Suggestions below the search field of the masthead, as a combobox (WAI-ARIA 1.2): the field keeps the focus, arrows choose,
// Enter follows, Escape closes. htmx fetches them; without script the field is a plain search form.
for (const field of document.querySelectorAll("[data-suggestions]")) {
  const box = document.getElementById(field.dataset.suggestions);
  const says = document.createElement("p");
  says.className = "visually-hidden";
  says.setAttribute("aria-live", "polite");
  field.form.append(says);

  const options = () => [...box.querySelectorAll("[role=option]")];
  const chosen = () => box.querySelector("[aria-selected=true]");

  const choose = option => {
    chosen()?.setAttribute("aria-selected", "false");
    if (!option) return field.removeAttribute("aria-activedescendant");
    option.setAttribute("aria-selected", "true");
    field.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  };

  const show = open => {
    const list = box.querySelector("[role=listbox]");
    box.hidden = !open || !list;
    field.setAttribute("aria-expanded", String(!box.hidden));
    if (box.hidden) field.removeAttribute("aria-controls");
    else field.setAttribute("aria-controls", list.id);
    choose(null);
  };

  const step = by => {
    if (box.hidden) show(true);
    const all = options();
    if (box.hidden || all.length === 0) return;
    const at = all.indexOf(chosen());
    choose(at < 0 ? all.at(by > 0 ? 0 : -1) : all[at + by] ?? null);
  };

  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-haspopup", "listbox");
  show(false);

  field.addEventListener("keydown", event => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown") step(1);
    else if (event.key === "ArrowUp") step(-1);
    else if (event.key === "Enter" && chosen()) chosen().click();
    else if (event.key === "Escape" && !box.hidden) show(false);
    else return;
    event.preventDefault();
  });
  field.addEventListener("blur", () => show(false));
  box.addEventListener("mousedown", event => event.preventDefault()); // or the field would lose the focus before the click
  box.addEventListener("htmx:afterSwap", () => {
    says.textContent = box.querySelector("[data-says]")?.dataset.says ?? "";
    show(document.activeElement === field);
  });
}
