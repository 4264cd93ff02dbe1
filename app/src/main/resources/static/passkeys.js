// Passkeys: asks the site for a challenge and the device for an answer to it, and sends that with the form. Where the browser
// knows no passkeys, or without script, the form stays hidden.
if (window.PublicKeyCredential?.parseRequestOptionsFromJSON) {
  const answer = async (kind, options) => {
    if (kind === "create")
      return navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) });
    return navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
  };

  for (const form of document.querySelectorAll("form[data-passkey]")) {
    const fault = form.querySelector("[data-fault]");
    form.hidden = false;
    form.addEventListener("submit", async event => {
      event.preventDefault();
      fault.hidden = true;
      try {
        const challenge = await fetch(form.dataset.challenge, {
          method: "POST",
          body: new URLSearchParams(new FormData(form)),
        });
        if (!challenge.ok) throw new Error(`no challenge: ${challenge.status}`);
        const credential = await answer(form.dataset.passkey, await challenge.json());
        form.elements.credential.value = JSON.stringify(credential.toJSON());
        form.submit();
      } catch {
        fault.hidden = false;
      }
    });
  }
}
