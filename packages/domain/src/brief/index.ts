export { briefTemplateSaved } from "./events.ts";
export {
  briefMedia,
  checkBriefOperation,
  listBriefTemplates,
  renderBriefOperation,
  saveBriefTemplate,
  showBriefTemplate,
} from "./operations.ts";
export { type BriefTemplateRow, briefTemplates } from "./tables.ts";
