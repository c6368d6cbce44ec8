import { useState } from 'react';
import type { UploadedFile } from '../api/views';

/** Which files were sent for a draft, remembered on this device; the files themselves lie on the server. */
export function useKeptFiles(draft: string) {
  const slot = `files:${draft}`;
  const [files, setFiles] = useState<readonly UploadedFile[]>(
    () => JSON.parse(localStorage.getItem(slot) ?? '[]') as UploadedFile[],
  );
  return {
    files,
    keep(next: readonly UploadedFile[]): void {
      setFiles(next);
      localStorage.setItem(slot, JSON.stringify(next));
    },
    forget: (): void => localStorage.removeItem(slot),
  };
}
