// Proposes the short name of a new map while its name is typed, and says at once whether it can be had. The server says so, too.
import { isMapSlug, proposedSlug } from "@mapwright/domain";

const field = document.querySelector<HTMLElement>(".slug-field");
const title = document.querySelector<HTMLInputElement>("input[name=title]");
const slug = field?.querySelector<HTMLInputElement>("input[name=slug]");
const said = field?.querySelector<HTMLElement>("[role=status]");

if (field && title && slug && said) {
  const { taken = "[]", will = "", isTaken = "", isWrong = "" } = field.dataset;
  const known = new Set<string>(JSON.parse(taken));
  // Once she writes it herself, it is hers; emptied, it follows the name again.
  let isOwn = slug.value !== "";
  const judge = () => {
    const { value } = slug;
    const isFree = isMapSlug(value) && !known.has(value);
    slug.setAttribute("aria-invalid", String(value !== "" && !isFree));
    said.classList.toggle("lack", value !== "" && !isFree);
    said.textContent = value === "" ? "" : known.has(value) ? isTaken : isFree ? `${will}${value}` : isWrong;
  };
  title.addEventListener("input", () => {
    if (!isOwn) slug.value = proposedSlug(title.value);
    judge();
  });
  slug.addEventListener("input", () => {
    isOwn = slug.value !== "";
    judge();
  });
  judge();
  // What is chosen beside an answer answers it.
  for (const beside of document.querySelectorAll<HTMLElement>(
    ".codebook-choice select, .codebook-choice input[type=file]",
  ))
    beside.addEventListener("change", () => {
      const answer = beside.closest(".choice")?.querySelector<HTMLInputElement>("input[type=radio]");
      if (answer) answer.checked = true;
    });
}
