import { html } from '../pages/markup';

/** There is nothing to look at without a dossier, and the page says so. */
export const populationPage = html`<h1>Cơ sở dữ liệu quốc gia về dân cư (giả lập)</h1>
  <p class="english" lang="en">Stand-in of the national population database: JSON over HTTP, people invented.</p>
  <div class="card">
    <p>
      Không có trang tra cứu: mỗi lượt tra cứu phải gắn với một hồ sơ, một thủ tục, một cán bộ và một mục đích, và đều
      được ghi lại.
      <span lang="en" class="english"
        >No browsing: each look-up names its dossier, procedure, officer and purpose.</span
      >
    </p>
    <dl>
      <dt>POST</dt>
      <dd><code>/population/v1/persons/verify</code></dd>
      <dt>POST</dt>
      <dd><code>/population/v1/residences/query</code></dd>
      <dt>POST</dt>
      <dd><code>/population/v1/marital-status/query</code></dd>
      <dt>POST</dt>
      <dd><code>/population/v1/births</code></dd>
    </dl>
  </div>`;
