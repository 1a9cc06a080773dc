/** What the product is called and where it is published. Written here and nowhere else in the source. */
export const PRODUCT = {
  name: 'ML Emissions',
  slug: 'ml-emissions',
  repository: 'ml-emissions/action',
  uses: 'ml-emissions/action@v1',
  url: 'https://github.com/ml-emissions/action',
  /** Identifier of the record's JSON Schema, and the address of the file itself. */
  schema: 'https://raw.githubusercontent.com/ml-emissions/action/main/schema/emissions-record.schema.json',
  version: '1.0.0',
} as const;

/** The pages of `docs/` that a report, a message or the command line can link to. A test compares them with the files. */
export const PAGES = [
  'accuracy',
  'architecture',
  'badge',
  'carbon',
  'cli',
  'comparison',
  'disclosure',
  'faq',
  'github',
  'how-it-works',
  'migrating',
  'record',
  'report',
  'security',
  'troubleshooting',
] as const;
export type Page = (typeof PAGES)[number];

/** Address of a page of the documentation, or of a heading on it: `documentation('accuracy', '#how-ranges-add-up')`. */
export function documentation(page: Page, heading: `#${string}` | '' = ''): string {
  return `${PRODUCT.url}/blob/main/docs/${page}.md${heading}`;
}

/** Public pages by the text of their link. An empty address means that the page does not exist yet, and no report links to it. */
const PUBLIC_PAGES: Readonly<Record<string, string>> = {
  website: '',
  package: '',
};

/** Text and address of each public page that exists, to link to after the repository. */
export function publicPages(pages = PUBLIC_PAGES): readonly (readonly [text: string, address: string])[] {
  return Object.entries(pages).filter(([, address]) => address !== '');
}
