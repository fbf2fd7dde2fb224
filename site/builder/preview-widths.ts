/** A width at which the preview shows the page. */
export interface PreviewWidth {
  id: 'phone' | 'tablet' | 'desktop';
  name: string;
  /** CSS pixels. */
  pixels: number;
}

/** Most readers have a phone, so it comes first. */
export const previewWidths: readonly PreviewWidth[] = [
  {id: 'phone', name: 'Phone', pixels: 390},
  {id: 'tablet', name: 'Tablet', pixels: 768},
  {id: 'desktop', name: 'Desktop', pixels: 1280},
];
