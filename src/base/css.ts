/** A style sheet as text; the tag is there for editors, formatters and the build, which know it. */
export const css: (parts: TemplateStringsArray, ...values: string[]) => string = String.raw;
