// Leads from a lasting address of a site to the page of the latest release, with the question and the place in the address.
(() => {
  const to = document.currentScript?.dataset["to"];
  if (to !== undefined) location.replace(to + location.search + location.hash);
})();
