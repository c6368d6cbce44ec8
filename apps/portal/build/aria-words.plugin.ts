import type { Plugin } from 'vite';

const strings =
  /[\\/](?:react-aria|react-aria-components|react-stately)[\\/].*[\\/]intl[\\/](?:.*[\\/])?([a-z]{2}-[A-Z]{2})\.m?js$/;
const comboBox = /[\\/]intl[\\/]combobox[\\/]en-US\.m?js$/;

/**
 * The components carry spoken words in thirty languages, ours not among them. All but the one they fall back on are left
 * out of the build, and what the combo box says in it becomes Vietnamese.
 */
export function ariaWords(): Plugin {
  return {
    name: 'aria-words',
    load(id) {
      if (comboBox.test(id)) return vietnamese;
      const language = strings.exec(id)?.[1];
      return language !== undefined && language !== 'en-US' ? 'export default {};' : null;
    },
  };
}

const vietnamese = `export default {
  focusAnnouncement: (args) => args.optionText + (args.isSelected ? ', đã chọn' : ''),
  countAnnouncement: (args) => args.optionCount + ' mục để chọn.',
  selectedAnnouncement: (args) => 'Đã chọn ' + args.optionText,
  buttonLabel: 'Mở danh sách',
  listboxLabel: 'Danh sách',
};`;
