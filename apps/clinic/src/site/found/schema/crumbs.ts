import type { BreadcrumbList } from 'schema-dts';

/**
 * Where a page stands, from the first page down to itself.
 * @param origin such as https://clinic.example
 */
export function crumbs(origin: string, steps: readonly { readonly name: string; readonly path: string }[]) {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: new URL(path, origin).href,
    })),
  } as const satisfies BreadcrumbList;
}
