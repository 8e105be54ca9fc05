// Puts a device's answer into a form for passkeys before it is sent. A classic script without imports; the server checks the answer.
(() => {
  const bytesOf = (text: string) =>
    Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));
  const textOf = (buffer: ArrayBuffer) =>
    btoa(Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join(""))
      .replace(/\+/g, "-")
      .replace(/\//g, "_")
      .replace(/=+$/, "");

  /** Our own server wrote the options as its library makes them: with bytes as URL-safe base 64. */
  const asked = (form: HTMLFormElement) => {
    const options = JSON.parse(form.dataset["options"] ?? "{}");
    const known = (list: readonly { id: string }[] = []) =>
      list.map((credential) => ({ ...credential, type: "public-key" as const, id: bytesOf(credential.id) }));
    return {
      ...options,
      challenge: bytesOf(options.challenge),
      ...(options.user && { user: { ...options.user, id: bytesOf(options.user.id) } }),
      excludeCredentials: known(options.excludeCredentials),
      allowCredentials: known(options.allowCredentials),
    };
  };

  const answerOf = async (form: HTMLFormElement): Promise<unknown> => {
    const publicKey = asked(form);
    const credential =
      form.dataset["passkey"] === "add"
        ? await navigator.credentials.create({ publicKey })
        : await navigator.credentials.get({ publicKey });
    if (!(credential instanceof PublicKeyCredential)) throw new Error("no passkey");
    const { response } = credential;
    const said: Record<string, unknown> = { clientDataJSON: textOf(response.clientDataJSON) };
    if (response instanceof AuthenticatorAttestationResponse) {
      said["attestationObject"] = textOf(response.attestationObject);
      said["transports"] = response.getTransports();
    }
    if (response instanceof AuthenticatorAssertionResponse) {
      said["authenticatorData"] = textOf(response.authenticatorData);
      said["signature"] = textOf(response.signature);
      if (response.userHandle) said["userHandle"] = textOf(response.userHandle);
    }
    return { id: credential.id, rawId: textOf(credential.rawId), type: credential.type, response: said };
  };

  const prepare = (form: HTMLFormElement) => {
    const answer = form.querySelector<HTMLInputElement>("input[name=answer]");
    const news = form.querySelector("[data-news]");
    if (!answer || !news) return;
    if (!("PublicKeyCredential" in window)) {
      for (const part of form.querySelectorAll<HTMLElement>(".field, button")) part.hidden = true;
      news.textContent = form.dataset["cannot"] ?? "";
      return;
    }
    const send = async () => {
      news.textContent = "";
      try {
        answer.value = JSON.stringify(await answerOf(form));
        form.submit();
      } catch {
        // Cancelled, timed out, or no device: what it was, browsers do not tell.
        news.textContent = form.dataset["cancelled"] ?? "";
      }
    };
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void send();
    });
  };

  document.addEventListener("DOMContentLoaded", () => {
    for (const form of document.querySelectorAll<HTMLFormElement>("form[data-passkey]")) prepare(form);
  });
})();
