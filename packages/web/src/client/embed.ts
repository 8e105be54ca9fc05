// Tells the page around an embedded figure how tall it is, so that it can fit the frame. Sends nothing else, to nobody else.
(() => {
  if (window.parent === window) return;
  const tell = () => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    window.parent.postMessage({ type: "mapwright-embed-height", height }, "*");
  };
  new ResizeObserver(tell).observe(document.documentElement);
  tell();
})();
