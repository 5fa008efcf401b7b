/** What a link to this page holds: the shoes, in its fragment, which no server sees. Never the feet: links are sent on. */

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const MOST = 10;

export const toFragment = (shoes: readonly string[]): string => new URLSearchParams({ shoes: shoes.slice(0, MOST).join(',') }).toString();

/** The shoes it names. */
export const readFragment = (fragment: string): readonly string[] => (new URLSearchParams(fragment.replace(/^#/, '')).get('shoes') ?? '').split(',').filter((slug) => SLUG.test(slug)).slice(0, MOST);
