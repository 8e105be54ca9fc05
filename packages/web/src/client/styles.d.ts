// Style sheets are taken in by the bundler; for the compiler they hold nothing.
declare module "*.css";
