/** What a shop puts on its page, for each kind of shop. The same stands in docs/embed.md, and a test runs it. */

export interface Script { readonly version: string; readonly src: string; readonly integrity: string }

export const KINDS = ['html', 'shopify', 'woocommerce', 'react'] as const;
export type Kind = (typeof KINDS)[number];

export function snippet(kind: Kind, origin: string, { src, integrity }: Script): string {
  const address = origin + src;
  const script = `<script type="module" async crossorigin="anonymous" src="${address}"
  integrity="${integrity}"></script>`;
  switch (kind) {
    case 'html': return `${script}
<toebox-fit style="display:block;min-height:44px" data-key="pk_live_…" data-gtin="4006381333931"
  data-size-select="#size" data-locale="en-GB"></toebox-fit>`;
    case 'shopify': return `${script}
<toebox-fit style="display:block;min-height:44px" data-key="pk_live_…"
  data-gtin="{{ product.selected_or_first_available_variant.barcode }}"
  data-size-select="select[name='options[Size]']" data-locale="{{ request.locale.iso_code }}"></toebox-fit>`;
    case 'woocommerce': return `add_action('woocommerce_before_add_to_cart_button', function () {
  global $product;
  printf('<toebox-fit style="display:block;min-height:44px" data-key="pk_live_…" data-gtin="%s" data-size-select="#pa_size" data-locale="%s"></toebox-fit>',
    esc_attr($product->get_global_unique_id()), esc_attr(str_replace('_', '-', get_locale())));
});
add_action('wp_footer', function () {
  echo '${script}';
});`;
    case 'react': return `import { useEffect } from 'react';

export function MySize({ gtin, locale }) {
  useEffect(() => {
    document.head.append(Object.assign(document.createElement('script'), {
      type: 'module', crossOrigin: 'anonymous', src: '${address}',
      integrity: '${integrity}',
    }));
  }, []);
  return <toebox-fit style={{ display: 'block', minHeight: 44 }} data-key="pk_live_…" data-gtin={gtin}
    data-size-select="#size" data-locale={locale} />;
}`;
  }
}
