/** What tests use of the validator, which brings no types. */
declare module "datapackage" {
  interface Resource {
    readonly name: string;
    readonly descriptor: { readonly profile?: string };
    read(options: { readonly keyed: true }): Promise<readonly Readonly<Record<string, unknown>>[]>;
  }
  export const Package: {
    load(
      descriptor: string,
      options: { readonly basePath: string },
    ): Promise<{
      readonly valid: boolean;
      readonly errors: readonly Error[];
      readonly resources: readonly Resource[];
      getResource(name: string): Resource;
    }>;
  };
}
