/**
 * Staff who sign in at the issuer of their shop: OpenID Connect, authorization code with PKCE. What the issuer says is held by this
 * tab and ends with it; nothing of it is in the till's memory.
 */

import type { Access } from './till.js';

export interface Issuer { readonly address: string; readonly client: string; readonly shopClaim: string }

/** What came of a way to the issuer and back. */
export type Arrival =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'staff'; readonly staff: Staff }
  | { readonly kind: 'failed'; readonly why: 'unreachable' | 'refused' };

interface Discovered { readonly issuer: string; readonly authorization_endpoint: string; readonly token_endpoint: string; readonly end_session_endpoint?: string }
interface Granted { readonly access_token: string; readonly id_token?: string; readonly refresh_token?: string; readonly expires_in?: number }
/** What only the page that sent somebody away knows. */
interface Sent { readonly state: string; readonly nonce: string; readonly verifier: string; readonly name: string }
interface Held { readonly accessToken: string; readonly idToken: string; readonly refreshToken?: string | undefined; readonly endsAt: number; readonly shop?: string | undefined; readonly name: string }

const SENT = 'toebox-store-sent';
const HELD = 'toebox-store-staff';
const SCOPE = 'openid catalog:read catalog:write fit:recommend';
const PATIENCE_MS = 5000;
/** A token is renewed so long before it ends that no call carries an ended one. */
const RENEW_MS = 30_000;
/** What an issuer that does not say it is taken to mean. */
const USUAL_S = 300;

/** The issuer this page was sent with; undefined where only keys are taken. */
export function issuerOf({ dataset: { issuer, client, shopClaim } }: HTMLElement): Issuer | undefined {
  return issuer === undefined || client === undefined || shopClaim === undefined ? undefined : { address: issuer, client, shopClaim };
}

export const hostOf = ({ address }: Issuer): string => new URL(address).host;

/** Leaves this page for the issuer's; comes back only when that cannot be done. */
export async function signInAt(issuer: Issuer, name: string): Promise<'unreachable' | 'left'> {
  const found = await discover(issuer);
  if (found === undefined) {
    return 'unreachable';
  }
  const sent: Sent = { state: random(), nonce: random(), verifier: random(), name };
  sessionStorage.setItem(SENT, JSON.stringify(sent));
  const address = new URL(found.authorization_endpoint);
  const asked = {
    response_type: 'code', client_id: issuer.client, redirect_uri: here(), scope: SCOPE, state: sent.state, nonce: sent.nonce,
    code_challenge: await challengeOf(sent.verifier), code_challenge_method: 'S256',
  };
  Object.entries(asked).forEach(([key, value]) => address.searchParams.set(key, value));
  location.assign(address);
  return 'left';
}

/** Who came back from the issuer, or was signed in already when the tab was loaded anew. */
export async function arrive(issuer: Issuer): Promise<Arrival> {
  const told = new URLSearchParams(location.search);
  if (!told.has('state')) {
    const held = read<Held>(HELD);
    return held === undefined ? { kind: 'nobody' } : { kind: 'staff', staff: new Staff(issuer, held) };
  }
  const sent = read<Sent>(SENT);
  sessionStorage.removeItem(SENT);
  const clean = new URL(location.href);
  ['code', 'state', 'iss', 'session_state', 'error', 'error_description', 'error_uri', 'scope'].forEach((part) => clean.searchParams.delete(part));
  // A code is good once: not in the address, its history, or a picture of the screen.
  history.replaceState(history.state, '', clean);
  const code = told.get('code');
  // Somebody else's answer, or the answer of another issuer (RFC 9207).
  if (sent === undefined || told.get('state') !== sent.state || code === null || (told.get('iss') ?? issuer.address) !== issuer.address) {
    return { kind: 'failed', why: 'refused' };
  }
  const found = await discover(issuer);
  const granted = found === undefined ? 'unreachable' : await ask(found, { grant_type: 'authorization_code', code, redirect_uri: here(), client_id: issuer.client, code_verifier: sent.verifier });
  if (typeof granted === 'string') {
    return { kind: 'failed', why: granted };
  }
  if (!isOurs(issuer, granted.id_token, sent.nonce)) {
    return { kind: 'failed', why: 'refused' };
  }
  const held = heldOf(issuer, granted, { name: sent.name, idToken: granted.id_token ?? '' });
  keep(held);
  return { kind: 'staff', staff: new Staff(issuer, held) };
}

export class Staff implements Access {
  /** When it cannot be renewed any more. */
  onEnd: () => void = () => {};
  #renewing: Promise<void> | undefined;

  constructor(readonly issuer: Issuer, private held: Held) {}

  /** The shop of the account; undefined for those who run the product. */
  get shop(): string | undefined {
    return this.held.shop;
  }

  get name(): string {
    return this.held.name;
  }

  async headers(): Promise<Readonly<Record<string, string>>> {
    if (Date.now() > this.held.endsAt - RENEW_MS) {
      this.#renewing ??= this.#renew().finally(() => { this.#renewing = undefined; });
      await this.#renewing;
    }
    return { Authorization: `Bearer ${this.held.accessToken}` };
  }

  async #renew(): Promise<void> {
    const { refreshToken } = this.held;
    const found = refreshToken === undefined ? undefined : await discover(this.issuer);
    const granted = refreshToken === undefined ? 'refused' : found === undefined ? 'unreachable'
      : await ask(found, { grant_type: 'refresh_token', refresh_token: refreshToken, client_id: this.issuer.client });
    if (typeof granted !== 'string') {
      this.held = heldOf(this.issuer, granted, this.held);
      keep(this.held);
    } else if (granted === 'refused' && Date.now() > this.held.endsAt) {
      sessionStorage.removeItem(HELD);
      this.onEnd();
    }
  }

  /** Here, and at the issuer where it has a way to: the next one at this till is somebody else. */
  async signOut(): Promise<void> {
    sessionStorage.removeItem(HELD);
    const leave = (await discover(this.issuer))?.end_session_endpoint;
    if (leave !== undefined) {
      const address = new URL(leave);
      Object.entries({ client_id: this.issuer.client, id_token_hint: this.held.idToken, post_logout_redirect_uri: here() }).forEach(([key, value]) => address.searchParams.set(key, value));
      location.assign(address);
    }
  }
}

/** Whether the issuer says it, to this page, of this way there (OpenID Connect Core 3.1.3.7; the signature is the connection's). */
function isOurs({ address, client }: Issuer, idToken: string | undefined, nonce: string): boolean {
  const { iss, aud, exp, nonce: told } = claimsOf(idToken);
  return iss === address && (aud === client || (Array.isArray(aud) && aud.includes(client))) && told === nonce && typeof exp === 'number' && exp * 1000 > Date.now() - RENEW_MS;
}

function heldOf({ shopClaim }: Issuer, granted: Granted, { name, idToken, refreshToken }: Pick<Held, 'name' | 'idToken' | 'refreshToken'>): Held {
  const shop = claimsOf(granted.access_token)[shopClaim];
  return {
    accessToken: granted.access_token, idToken: granted.id_token ?? idToken, refreshToken: granted.refresh_token ?? refreshToken,
    endsAt: Date.now() + (granted.expires_in ?? USUAL_S) * 1000, shop: typeof shop === 'string' ? shop : undefined, name,
  };
}

function claimsOf(token: string | undefined): Record<string, unknown> {
  try {
    const bytes = Uint8Array.from(atob((token?.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
  } catch {
    return {};
  }
}

async function discover({ address }: Issuer): Promise<Discovered | undefined> {
  try {
    const answer = await fetch(`${address.replace(/\/$/, '')}/.well-known/openid-configuration`, { credentials: 'omit', signal: AbortSignal.timeout(PATIENCE_MS) });
    const found = (await answer.json()) as Discovered;
    return answer.ok && found.issuer === address ? found : undefined;
  } catch {
    return undefined;
  }
}

async function ask({ token_endpoint: at }: Discovered, told: Readonly<Record<string, string>>): Promise<Granted | 'unreachable' | 'refused'> {
  try {
    const answer = await fetch(at, { method: 'POST', body: new URLSearchParams(told), credentials: 'omit', signal: AbortSignal.timeout(PATIENCE_MS) });
    return answer.ok ? (await answer.json()) as Granted : answer.status < 500 ? 'refused' : 'unreachable';
  } catch {
    return 'unreachable';
  }
}

const here = (): string => `${location.origin}/store`;

/** 32 bytes of chance, as addresses may have them. */
const random = (): string => base64Url(crypto.getRandomValues(new Uint8Array(32)));

const challengeOf = async (verifier: string): Promise<string> => base64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));

const base64Url = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

const keep = (held: Held): void => sessionStorage.setItem(HELD, JSON.stringify(held));

const read = <T>(place: string): T | undefined => (JSON.parse(sessionStorage.getItem(place) ?? 'null') as T | null) ?? undefined;
