/** The colours of the reader by what they are for; `theme.css` holds the same as custom properties. */
export const light = {
  paper: "#fbfaf7",
  raised: "#ffffff",
  sunken: "#f2f0ea",
  ink: "#1b2127",
  soft: "#525a63",
  line: "#d8d4ca",
  edge: "#837e73",
  accent: "#0a5068",
  "accent-soft": "#dfecef",
  mark: "#fbe9ae",
  notice: "#7a4100",
  "notice-soft": "#faeed9",
  "series-1": "#1f5f8b",
  "series-2": "#e0a33c",
  "series-3": "#2f9377",
  "series-4": "#c8553d",
  "series-5": "#8d77b5",
  "series-6": "#9aa3a8",
} as const;

export type Token = keyof typeof light;

export const dark: Readonly<Record<Token, string>> = {
  paper: "#14191e",
  raised: "#1b2127",
  sunken: "#0f1317",
  ink: "#e9e6df",
  soft: "#a9b0b6",
  line: "#343c44",
  edge: "#7f8890",
  accent: "#86c5d8",
  "accent-soft": "#1e3942",
  mark: "#5a4a12",
  notice: "#f0bf7a",
  "notice-soft": "#3a2a12",
  "series-1": "#5697cc",
  "series-2": "#e3b357",
  "series-3": "#5cbfa0",
  "series-4": "#d96f57",
  "series-5": "#c6b5ea",
  "series-6": "#939ca2",
};

/** Printed on white with black ink. */
export const print: Readonly<Record<Token, string>> = {
  ...light,
  paper: "#ffffff",
  ink: "#000000",
  soft: "#333333",
};
