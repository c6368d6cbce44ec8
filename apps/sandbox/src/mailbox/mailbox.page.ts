import { html, type Markup } from '../pages/markup';
import type { KeptMail } from './kept-mail';

/** The list of mails, newest first. At most 200 rows: the JSON list has all. */
export function mailListPage(mails: readonly KeptMail[], to: string): Markup {
  return html`<h1>Hộp thư</h1>
    <p class="english" lang="en">Every mail sent by the system ends here; none leaves this machine.</p>
    <form class="card" method="get" action="/mailbox">
      <label for="to">Người nhận <span lang="en">(recipient)</span></label>
      <input id="to" name="to" type="search" value="${to}" placeholder="ten@example.test" />
      <button type="submit">Lọc</button>
    </form>
    <table>
      <caption>
        ${mails.length} thư
      </caption>
      <thead>
        <tr>
          <th scope="col">Người nhận</th>
          <th scope="col">Tiêu đề</th>
          <th scope="col">Nhận lúc</th>
        </tr>
      </thead>
      <tbody>
        ${mails.slice(0, 200).map(row)}
      </tbody>
    </table>`;
}

const row = (mail: KeptMail): Markup =>
  html`<tr>
    <td>${mail.to.join(', ')}</td>
    <td><a href="/mailbox/${mail.id}">${mail.subject === '' ? '(không có tiêu đề)' : mail.subject}</a></td>
    <td class="time"><time datetime="${mail.receivedAt}">${inVietnam(mail.receivedAt)}</time></td>
  </tr>`;

/** One mail. Its HTML is shown in a frame without script, form, network or origin of its own. */
export function mailPage(mail: KeptMail, hasHtml: boolean): Markup {
  return html`<p><a href="/mailbox">← Hộp thư</a></p>
    <h1>${mail.subject === '' ? '(không có tiêu đề)' : mail.subject}</h1>
    <dl class="card">
      <dt>Từ</dt>
      <dd>${mail.from}</dd>
      <dt>Đến</dt>
      <dd>${mail.to.join(', ')}</dd>
      <dt>Nhận lúc</dt>
      <dd>${inVietnam(mail.receivedAt)}</dd>
      <dt>Gửi lặp lại</dt>
      <dd>${mail.repeats} lần</dd>
      <dt>Tệp đính kèm</dt>
      <dd>
        ${mail.attachments.length === 0 ? 'không có' : mail.attachments.map((one, at) => attachmentLink(mail.id, at, one))}
      </dd>
    </dl>
    <h2>Nội dung</h2>
    <div class="card"><pre>${mail.text}</pre></div>
    ${hasHtml ? htmlFrame(mail.id) : undefined}`;
}

const attachmentLink = (id: string, at: number, one: KeptMail['attachments'][number]): Markup =>
  html`<a href="/mailbox/${id}/attachments/${at}" download>${one.name}</a> (${one.type}, ${one.bytes} byte)<br />`;

const htmlFrame = (id: string): Markup =>
  html`<h2>Bản HTML</h2>
    <iframe sandbox="" src="/mailbox/${id}/body.html" title="Bản HTML của thư"></iframe>`;

function inVietnam(instant: string): string {
  return new Date(instant).toLocaleString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' });
}
