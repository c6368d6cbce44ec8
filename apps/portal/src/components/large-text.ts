const slot = 'largeText';

export const isLargeText = (): boolean => localStorage.getItem(slot) === 'yes';

/** Remembered on the device; sizes are in rem throughout, so one number moves them all. */
export function setLargeText(large: boolean): void {
  localStorage.setItem(slot, large ? 'yes' : 'no');
  showTextSize();
}

export function showTextSize(): void {
  document.documentElement.dataset['text'] = isLargeText() ? 'large' : 'usual';
}
