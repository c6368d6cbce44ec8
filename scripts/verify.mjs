/** `npm run --silent verify`: judges signed PDF files. */
import { runTool } from './run-tool.mjs';

await runTool('verify');
