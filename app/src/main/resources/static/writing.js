// Saves a draft while it is written. Without script the buttons of the form do the same. What cannot be saved (no connection,
// signed out) is kept in this browser and offered again when the step is opened.
for (const form of document.querySelectorAll("form[data-draft]")) {
  const status = document.querySelector(".saved");
  const notice = form.querySelector(".kept");
  const place = "draft " + form.dataset.draft.replace(/^\/fr/, "");
  const ownFields = ["token", "known", "do"];
  const twins = document.querySelector("[data-twins]");
  let waiting = 0;
  let running = false;
  let dirty = false;

  const entries = () => [...new FormData(form)].filter(([name]) => !ownFields.includes(name));
  const say = text => { status.textContent = text; };

  const keep = reason => {
    localStorage.setItem(place, JSON.stringify(entries()));
    say(reason);
  };

  const lookForTwins = async () => {
    const answer = await fetch(twins.dataset.twins, { redirect: "error" });
    if (answer.ok) twins.innerHTML = await answer.text();
  };

  const refused = code => code === 401 || code === 403 ? form.dataset.signedOut : form.dataset.refused;

  const save = async () => {
    if (running || !dirty) return;
    running = true;
    dirty = false;
    say(form.dataset.saving);
    try {
      const answer = await fetch(form.dataset.draft, {
        method: "POST", body: new URLSearchParams(new FormData(form)), headers: { Accept: "application/json" }, redirect: "error",
      });
      if (answer.ok) {
        const { known, says } = await answer.json();
        form.elements.known.value = known;
        localStorage.removeItem(place);
        say(says);
        await lookForTwins();
      } else if (answer.status === 409) keep((await answer.json()).says);
      else keep(refused(answer.status));
    } catch {
      dirty = true;
      keep(form.dataset.offline);
    }
    running = false;
    if (dirty && navigator.onLine) later();
  };

  const later = () => {
    clearTimeout(waiting);
    waiting = setTimeout(save, 700);
  };

  const fill = kept => {
    for (const field of form.elements) {
      if (!field.name || ownFields.includes(field.name) || field.type === "hidden") continue;
      const values = kept.filter(([name]) => name === field.name).map(([, value]) => value);
      if (field.type === "checkbox" || field.type === "radio") field.checked = values.includes(field.value);
      else if (values.length) field.value = values[0];
    }
  };

  const kept = localStorage.getItem(place);
  if (kept && kept !== JSON.stringify(entries())) notice.hidden = false;
  notice.addEventListener("click", event => {
    const act = event.target.dataset.kept;
    if (!act) return;
    if (act === "take") {
      fill(JSON.parse(kept));
      dirty = true;
      save();
    }
    localStorage.removeItem(place);
    notice.hidden = true;
  });

  const changed = () => {
    dirty = true;
    later();
  };
  form.addEventListener("input", changed);
  form.addEventListener("change", changed);
  form.addEventListener("submit", () => {
    clearTimeout(waiting);
    running = true;
  });
  addEventListener("online", () => { dirty = true; save(); });
}
