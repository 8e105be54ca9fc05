/** What the reader ticked, typed or chose in the page's form before the script came; undefined when that is nothing. */
export function changedForm(): URLSearchParams | undefined {
  const form = document.querySelector<HTMLFormElement>("main form[method=get]");
  if (!form || ![...form.elements].some(isChanged)) return undefined;
  const parameters = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === "string") parameters.append(name, value);
  return parameters;
}

function isChanged(element: Element): boolean {
  if (element instanceof HTMLSelectElement)
    return [...element.options].some(({ selected, defaultSelected }) => selected !== defaultSelected);
  if (!(element instanceof HTMLInputElement)) return false;
  return element.type === "checkbox" || element.type === "radio"
    ? element.checked !== element.defaultChecked
    : element.value !== element.defaultValue;
}
