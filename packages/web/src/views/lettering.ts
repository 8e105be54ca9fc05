/** The faces that figures are set in: those of the page, then what a machine that opens the file is likely to have. */
export const figureFonts =
  '"Source Sans 3 Variable", "Source Sans 3", "Segoe UI", "Helvetica Neue", Arial, sans-serif';

/** In pixels of the drawing. */
export const fontSize = 13.5;
