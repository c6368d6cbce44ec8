/** `npm run --silent due`: says when dossiers are due. */
import { runTool } from './run-tool.mjs';

await runTool('due');
