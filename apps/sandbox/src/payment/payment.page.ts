import { html, type Markup } from '../pages/markup';
import type { PaymentRecord } from './payment-record';

const states = { open: 'Chờ thanh toán', paid: 'Đã thanh toán', cancelled: 'Đã hủy' } as const;

/** What the payer sees: what for, how much, and two buttons. No card, no account: nothing is really paid. */
export function payPage(record: PaymentRecord): Markup {
  return html`<h1>Thanh toán trực tuyến (giả lập)</h1>
    <p class="english" lang="en">Stand-in of the online payment service: no money moves.</p>
    <dl class="card">
      <dt>Nội dung</dt>
      <dd>${record.purpose}</dd>
      <dt>Mã hồ sơ</dt>
      <dd>${record.code}</dd>
      <dt>Số tiền</dt>
      <dd><strong>${dong(record.amount)}</strong></dd>
      <dt>Trạng thái</dt>
      <dd>${states[record.state]}</dd>
      ${record.receipt === undefined ? undefined : receiptLine(record.receipt)}
    </dl>
    ${record.state === 'open' ? buttons(record.reference) : back(record.returnUrl)}`;
}

const receiptLine = (receipt: string): Markup =>
  html`<dt>Biên lai</dt>
    <dd>${receipt}</dd>`;

const buttons = (reference: string): Markup =>
  html`<form method="post" action="/payment/pay/${reference}">
    <button type="submit" name="do" value="pay">Thanh toán</button>
    <button type="submit" name="do" value="cancel">Hủy</button>
  </form>`;

const back = (returnUrl: string): Markup => html`<p><a class="button" href="${returnUrl}">Trở về</a></p>`;

/** Who asked for what and when, and whether the merchant knows. At most 200 rows: the JSON list has all. */
export function paymentListPage(records: readonly PaymentRecord[]): Markup {
  return html`<h1>Thanh toán trực tuyến (giả lập)</h1>
    <p class="english" lang="en">
      Stand-in of the online payment service: what was asked for, what was paid, and how often the merchant was told.
    </p>
    <table>
      <caption>
        ${records.length} lượt
      </caption>
      <thead>
        <tr>
          <th scope="col">Yêu cầu lúc</th>
          <th scope="col">Mã hồ sơ</th>
          <th scope="col">Số tiền</th>
          <th scope="col">Trạng thái</th>
          <th scope="col">Biên lai</th>
          <th scope="col">Thông báo</th>
        </tr>
      </thead>
      <tbody>
        ${records.slice(0, 200).map(row)}
      </tbody>
    </table>`;
}

const row = (record: PaymentRecord): Markup =>
  html`<tr>
    <td class="time"><time datetime="${record.requestedAt}">${inVietnam(record.requestedAt)}</time></td>
    <td><a href="/payment/pay/${record.reference}">${record.code}</a></td>
    <td>${dong(record.amount)}</td>
    <td>${states[record.state]}</td>
    <td>${record.receipt ?? ''}</td>
    <td>${record.attempts} lần, ${record.acknowledged ? 'đã nhận' : 'chưa nhận'}</td>
  </tr>`;

const dong = (amount: number): string => `${amount.toLocaleString('vi-VN')} đồng`;

const inVietnam = (instant: string): string =>
  new Date(instant).toLocaleString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' });
