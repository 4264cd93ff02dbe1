// What one writes into a form of the discussion is kept by the site at each change, until it is posted. Without script the form
// is a plain one.
for (const field of document.querySelectorAll("textarea[data-draft-at]")) {
  const form = field.form;
  const status = form.querySelector(".saved");
  const SOON = 700;
  const LATER = 5000;
  let waiting = 0;
  let dirty = false;
  let saving = null;

  const later = pause => {
    clearTimeout(waiting);
    waiting = setTimeout(save, pause);
  };

  // Files are sent by the form alone.
  const typed = () => new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === "string"));

  const send = async () => {
    const answer = await fetch(field.dataset.draftAt, {
      method: "POST", body: typed(), headers: { Accept: "application/json" }, redirect: "error",
    });
    if (!answer.ok) throw new Error(answer.status);
    status.textContent = (await answer.json()).says;
  };

  const save = async () => {
    if (saving || !dirty) return;
    dirty = false;
    let pause = SOON;
    saving = send().catch(() => {
      status.textContent = field.dataset.draftFailed;
      dirty = true;
      pause = LATER;
    });
    await saving;
    saving = null;
    if (dirty) later(pause);
  };

  const changed = () => {
    dirty = true;
    later(SOON);
  };
  form.addEventListener("input", changed);
  form.addEventListener("change", changed);

  // What is on its way must not arrive after the post, or it would be kept once more.
  form.addEventListener("submit", async event => {
    clearTimeout(waiting);
    dirty = false;
    if (!saving) return;
    event.preventDefault();
    await saving;
    clearTimeout(waiting);
    dirty = false;
    form.requestSubmit(event.submitter);
  });
  addEventListener("pagehide", () => {
    if (dirty) navigator.sendBeacon(field.dataset.draftAt, typed());
  });
}
