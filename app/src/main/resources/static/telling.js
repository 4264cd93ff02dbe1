// A long form is kept in this browser while one types, so that a lost connection loses nothing. It is forgotten once it has
// arrived, which the page after it says. Passing fields (tokens, seals) and the agreement are not kept.
for (const said of document.querySelectorAll("[data-forget-kept]")) localStorage.removeItem(said.dataset.forgetKept);

for (const form of document.querySelectorAll("form[data-kept-as]")) {
  const place = form.dataset.keptAs;
  const note = document.getElementById(form.dataset.keptNote);
  const fields = () => [...form.elements].filter(field => field.name && field.type !== "hidden" && field.type !== "checkbox" && field.tabIndex >= 0);
  const about = form.elements.about?.value ?? "";

  const keep = () => {
    const typed = Object.fromEntries(fields().filter(field => field.type !== "radio" || field.checked).map(field => [field.name, field.value]));
    localStorage.setItem(place, JSON.stringify({ about, typed }));
  };

  const bringBack = () => {
    const kept = JSON.parse(localStorage.getItem(place) ?? "null");
    const untouched = fields().every(field => field.tagName !== "TEXTAREA" || field.value === "");
    if (!kept || kept.about !== about || !untouched) return;
    if (!Object.entries(kept.typed).some(([name, value]) => value && form.elements[name]?.tagName === "TEXTAREA")) return;
    for (const [name, value] of Object.entries(kept.typed)) if (form.elements[name]) form.elements[name].value = value;
    note.hidden = false;
  };

  note.querySelector("button").addEventListener("click", () => {
    localStorage.removeItem(place);
    form.reset();
    note.hidden = true;
    form.querySelector("textarea").focus();
  });
  form.addEventListener("input", keep);
  bringBack();
}
