// biome-ignore lint/suspicious/noExplicitAny: the elements of the small page have only what the widget uses
type Part = any;

export function pageWith(places: Record<string, string>): {
  page: Part;
  root: Part;
  part(name: string): Part;
};
export function until(condition: () => boolean): Promise<void>;
