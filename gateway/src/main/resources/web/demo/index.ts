/** A shop's product page as an integrator would make it: three products of the demo shop, each with the element. */

import { html, nothing, render, type TemplateResult } from 'lit';
import './demo.css';
import { call } from '../shared/api.js';
import { LANGUAGES, type Language, fill, languageOf } from '../shared/languages.js';
import { KINDS, type Script, snippet } from './snippets.js';

/** What the demo shop leaves among the sources of the shoes it sells, and how its barcodes begin. */
const SOURCE = 'Toebox demo shop';
const PREFIX = '0952';
const PRODUCTS = 3;

const WORDS = {
  en: { h1: 'A product page with Toebox', intro: 'Each product has the element below its size field. Press “My size?”, and the answer sets the field, as it would in your shop.', none: 'The demo shop is not loaded. Run {0} in another terminal and reload this page.', size: 'Size', cart: 'Add to cart', how: 'This is all a shop adds to its page:', kinds: { html: 'Plain HTML', shopify: 'Shopify, in the product template of the theme', woocommerce: 'WooCommerce, in a snippet plugin or functions.php of the theme', react: 'React' }, guide: 'The address never changes and is checked by its hash. Attributes, events and looks are in the integration guide, gateway/docs/embed.md.', down: 'The address of the element cannot be had just now. Reload the page.', chosen: '{0} is in the cart of this demo.', language: 'Language' },
  de: { h1: 'Eine Produktseite mit Toebox', intro: 'Jedes Produkt hat das Element unter seinem Größenfeld. Drücken Sie „Meine Größe?“, und die Antwort setzt das Feld, wie in Ihrem Shop.', none: 'Der Demo-Shop ist nicht geladen. Rufen Sie {0} in einem zweiten Terminal auf und laden Sie diese Seite neu.', size: 'Größe', cart: 'In den Warenkorb', how: 'Mehr fügt ein Shop seiner Seite nicht hinzu:', kinds: { html: 'Einfaches HTML', shopify: 'Shopify, in der Produktvorlage des Themes', woocommerce: 'WooCommerce, in einem Snippet-Plugin oder der functions.php des Themes', react: 'React' }, guide: 'Die Adresse ändert sich nie und wird an ihrer Prüfsumme erkannt. Attribute, Ereignisse und Aussehen stehen in der Anleitung gateway/docs/embed.md.', down: 'Die Adresse des Elements ist gerade nicht zu bekommen. Laden Sie die Seite neu.', chosen: '{0} liegt im Warenkorb dieser Demo.', language: 'Sprache' },
  fr: { h1: 'Une page produit avec Toebox', intro: 'Chaque produit a l’élément sous son champ de pointure. Appuyez sur « Ma pointure ? » et la réponse remplit le champ, comme dans votre boutique.', none: 'La boutique de démonstration n’est pas chargée. Lancez {0} dans un autre terminal et rechargez cette page.', size: 'Pointure', cart: 'Ajouter au panier', how: 'C’est tout ce qu’une boutique ajoute à sa page :', kinds: { html: 'HTML simple', shopify: 'Shopify, dans le modèle de produit du thème', woocommerce: 'WooCommerce, dans une extension de snippets ou le functions.php du thème', react: 'React' }, guide: 'L’adresse ne change jamais et se vérifie à son empreinte. Les attributs, les événements et l’apparence sont dans le guide gateway/docs/embed.md.', down: 'L’adresse de l’élément ne peut être obtenue pour l’instant. Rechargez la page.', chosen: '{0} est dans le panier de cette démonstration.', language: 'Langue' },
  es: { h1: 'Una página de producto con Toebox', intro: 'Cada producto tiene el elemento bajo su campo de talla. Pulse «¿Mi talla?» y la respuesta rellena el campo, como en su tienda.', none: 'La tienda de demostración no está cargada. Ejecute {0} en otro terminal y recargue esta página.', size: 'Talla', cart: 'Añadir al carrito', how: 'Esto es todo lo que una tienda añade a su página:', kinds: { html: 'HTML simple', shopify: 'Shopify, en la plantilla de producto del tema', woocommerce: 'WooCommerce, en un plugin de fragmentos o en el functions.php del tema', react: 'React' }, guide: 'La dirección nunca cambia y se comprueba con su hash. Los atributos, los eventos y el aspecto están en la guía gateway/docs/embed.md.', down: 'Ahora no se puede obtener la dirección del elemento. Recargue la página.', chosen: '{0} está en el carrito de esta demostración.', language: 'Idioma' },
} as const;

interface Variant { readonly size: { readonly label?: string; readonly value?: number; readonly system?: string }; readonly widthLetter?: string; readonly gtins: readonly string[] }
interface Shoe { readonly slug: string; readonly brand?: string; readonly model?: string; readonly sources?: readonly string[]; readonly variants: readonly Variant[] }
interface Box extends Variant { readonly gtin: string }
interface Product { readonly name: string; readonly boxes: readonly Box[] }

const language: Language = languageOf(document.documentElement.lang);
const words = WORDS[language];
const root = document.getElementById('app')!;
// The query wins over the element's address, so that the page can be looked at without it.
const withElement = new URLSearchParams(location.search).get('element') !== 'none';
let said = '';

void start();

async function start(): Promise<void> {
  const [shoes, script] = await Promise.all([
    call<{ items: Shoe[] }>('/v1/shoes?lastGender=men&limit=50', { language }),
    call<Script>('/embed', { language }),
  ]);
  const products = shoes.kind === 'answer' ? toProducts(shoes.body.items) : [];
  root.replaceChildren();
  const show = (): void => {
    render(page(products, script.kind === 'answer' ? script.body : undefined, show), root);
  };
  show();
  if (script.kind === 'answer' && withElement && products.length > 0) {
    const element = document.createElement('script');
    Object.assign(element, { type: 'module', async: true, crossOrigin: 'anonymous', src: script.body.src, integrity: script.body.integrity });
    document.head.append(element);
  }
}

/** Shoes and barcodes are public; what a shop has of them is not, so every box can be chosen here. */
function toProducts(shoes: readonly Shoe[]): Product[] {
  return shoes.filter((shoe) => shoe.sources?.includes(SOURCE)).slice(0, PRODUCTS).map((shoe) => ({
    name: [shoe.brand, shoe.model].filter(Boolean).join(' ') || shoe.slug,
    boxes: shoe.variants.flatMap((variant) => variant.gtins.filter((gtin) => gtin.startsWith(PREFIX)).map((gtin) => ({ ...variant, gtin }))),
  })).filter((product) => product.boxes.length > 0);
}

function page(products: readonly Product[], script: Script | undefined, show: () => void): TemplateResult {
  return html`<header class="top"><a class="brand" href="/">Toebox</a><nav aria-label=${words.language}>${Object.entries(LANGUAGES).map(([tag, name]) => html`<a href="?lang=${tag}" lang=${tag} hreflang=${tag} aria-current=${tag === language ? 'true' : nothing}>${name}</a> `)}</nav></header>
    <main><div class="intro"><h1>${words.h1}</h1><p>${words.intro}</p></div>
    <p role="status">${said}</p>
    ${products.length === 0 ? html`<p class="summary none">${fill(words.none, './toebox demo')}</p>` : html`<div class="products">${products.map((product, at) => html`<article class="card"><h2>${product.name}</h2>
      <form @submit=${(event: Event) => { event.preventDefault(); said = fill(words.chosen, product.name); show(); }}>
        <div class="field"><label for="size-${at}">${words.size}</label><select id="size-${at}">${product.boxes.map((box) => html`<option value=${box.gtin}>${label(box)}</option>`)}</select></div>
        ${withElement ? html`<toebox-fit data-gtin=${product.boxes[0]!.gtin} data-size-select="#size-${at}" data-size-system=${system(product.boxes[0]!)} data-locale=${language}></toebox-fit>` : nothing}
        <button type="submit">${words.cart}</button></form></article>`)}</div>`}
    <section class="how"><h2>${words.how}</h2>${script === undefined ? html`<p class="summary">${words.down}</p>` : html`${KINDS.map((kind) => html`<h3>${words.kinds[kind]}</h3><pre tabindex="0" data-kind=${kind}><code>${snippet(kind, location.origin, script)}</code></pre>`)}<p>${words.guide}</p>`}</section></main>`;
}

const label = (box: Box): string => [box.size.label ?? box.size.value, box.widthLetter].filter((part) => part !== undefined).join(' ');

const system = (box: Box): string => (/^(EU|UK|US)/.exec(String(box.size.label ?? box.size.system ?? ''))?.[1] ?? 'us').toLowerCase();
