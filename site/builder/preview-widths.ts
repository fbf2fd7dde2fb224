/** A width at which the preview shows the page. */
export interface PreviewWidth {
  id: 'phone' | 'tablet' | 'desktop';
  name: string;
  /** CSS pixels. */
  pixels: number;
}

export const previewWidths: readonly PreviewWidth[] = [
  {id: 'desktop', name: 'Desktop', pixels: 1280},
  {id: 'tablet', name: 'Tablet', pixels: 768},
  {id: 'phone', name: 'Phone', pixels: 390},
];
