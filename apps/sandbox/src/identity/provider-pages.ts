import type { KoaContextWithOIDC } from 'oidc-provider';
import { layout, pageHeaders } from '../pages/layout';
import { html, Markup } from '../pages/markup';

/**
 * Signing out. The button is pressed by the page's script, since the portal has asked already; without script a person
 * presses it. By hand: GET the logout address, then POST `xsrf=<value of the hidden field>&logout=yes` to the form's
 * action with the same cookies.
 */
export function renderLogout(ctx: KoaContextWithOIDC, form: string): void {
  const page = html`<h1>Đăng xuất</h1>
    <p class="english" lang="en">Sign out</p>
    <div class="card">
      ${new Markup(form)}
      <button form="op.logoutForm" type="submit" name="logout" value="yes" data-send-at-once>Đăng xuất</button>
    </div>`;
  show(ctx, 'Đăng xuất', page);
}

export function renderSignedOut(ctx: KoaContextWithOIDC): void {
  const page = html`<h1>Đã đăng xuất</h1>
    <p class="english" lang="en">You are signed out.</p>`;
  show(ctx, 'Đã đăng xuất', page);
}

export function renderError(
  ctx: KoaContextWithOIDC,
  out: { error: string; error_description?: string | undefined },
): void {
  const page = html`<h1>Không đăng nhập được</h1>
    <p class="english" lang="en">The sign-in request was refused.</p>
    <div class="card">
      <p><code>${out.error}</code></p>
      <p lang="en">${out.error_description}</p>
    </div>`;
  show(ctx, 'Không đăng nhập được', page);
}

function show(ctx: KoaContextWithOIDC, title: string, page: Markup): void {
  ctx.set({ ...pageHeaders });
  ctx.type = 'html';
  ctx.body = layout(title, page);
}
