import { html, type Markup } from '../pages/markup';
import { sharedPassword, type Account } from './account';
import type { Realm } from './realm';

export interface SignInForm {
  readonly realm: Realm;
  readonly action: string;
  readonly username: string;
  readonly refused: boolean;
}

/** The sign-in page: the form, and the invented accounts, any of which fills the form by a click. */
export function signInPage(form: SignInForm): Markup {
  const { realm } = form;
  return html`<h1>${realm.title}</h1>
    <p class="english" lang="en">${realm.englishTitle}</p>
    <div class="columns">
      <form class="card" method="post" action="${form.action}">
        ${form.refused ? refusal : undefined}
        <label for="login">Tên đăng nhập <span lang="en">(user name)</span></label>
        <input
          id="login"
          name="login"
          value="${form.username}"
          autocomplete="username"
          autocapitalize="none"
          required
          autofocus
        />
        <label for="password">Mật khẩu <span lang="en">(password)</span></label>
        <input id="password" name="password" type="password" autocomplete="current-password" required />
        <button id="submit" type="submit">Đăng nhập</button>
      </form>
      <section class="card" aria-labelledby="accounts">
        <h2 id="accounts">Tài khoản thử nghiệm</h2>
        <p>
          Các tài khoản này chỉ tồn tại ở đây. Mật khẩu của mọi tài khoản: <code>${sharedPassword}</code>.
          <span lang="en" class="english"
            >These accounts exist only here; one password for all. Click one to fill the form.</span
          >
        </p>
        <ul class="accounts">
          ${realm.accounts.accounts.map(accountButton)}
        </ul>
      </section>
    </div>`;
}

const refusal = html`<p class="error" role="alert">
  Tên đăng nhập hoặc mật khẩu không đúng. <span lang="en">Wrong user name or password.</span>
</p>`;

const accountButton = (account: Account): Markup =>
  html`<li>
    <button type="button" data-username="${account.username}" data-password="${sharedPassword}">
      ${account.name}<small>${account.username} · ${account.description}</small>
    </button>
  </li>`;
