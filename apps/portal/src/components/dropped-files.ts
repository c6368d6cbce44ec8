import type { DropZoneProps } from 'react-aria-components/DropZone';

type DropItems = Parameters<NonNullable<DropZoneProps['onDrop']>>[0]['items'];

/** The files among what was dropped; folders and texts are left aside. */
export const droppedFiles = (items: DropItems): Promise<File[]> =>
  Promise.all(items.flatMap((item) => (item.kind === 'file' ? [item.getFile()] : [])));
