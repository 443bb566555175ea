/** Routes no row of the matrix tries, by pattern: why they cannot sell, publish or pay anything. A new route matches none. */
export const HARMLESS_ROUTES: [pattern: RegExp, reason: string][] = [
  [/^GET \/admin\//, "shows staff what is there"],
  [/^\w+ \/auth\//, "says who somebody is, not what is sold or how it is paid"],
  [
    /^\w+ \/sales-point\/points\/:point\/(stock|register|movements|dashboard|compliance|foreign-products|price-list\.pdf|labels\.pdf)\b/,
    "what stands on a shelf and what it costs; the gate asks about every line and at completion",
  ],
  [
    /^\w+ \/sales-point\/points\/:point(\/(bank-account|closed-days(\/:date)?|photos(\/:id)?))?$/,
    "what a point says of itself, and the account that its transfers go to",
  ],
  [
    /^GET \/sales-point\/points\/:point\/counter\b/,
    "shows a point's staff goods, sales and receipts",
  ],
  [
    /^POST \/sales-point\/points\/:point\/counter\/(codes|sales\/:id\/(cancel|receipt)|counts)$/,
    "codes to pay by, an order that ends, a receipt by mail, what was counted; a sale is asked about",
  ],
  [
    /^\w+ \/sales-point\/(me|sign-in|sign-out|forgotten-password(\/:token)?|invitations|points\/:point\/(staff|invitations|audit))\b/,
    "who works at a sales point, and what they did there",
  ],
  [
    /^GET \/sales-point\/points\/:point\/(orders(\/:id)?|packing-list\.pdf)$/,
    "shows a point's staff its own orders",
  ],
  [
    /^POST \/sales-point\/points\/:point\/orders\/:id\/(ready|hand-over|send)$/,
    "packs by Medusa's own workflow, whose hook asks; goods packed before are asked about again",
  ],
  [
    /^POST \/sales-point\/points\/:point\/orders\/:id\/(delivered|cancel|returns)$/,
    "goods that have left, or that come back, with their money",
  ],
  [
    /^\w+ \/admin\/ocop\/points\b/,
    "opens, closes and inspects points; what they sell is asked about at every line",
  ],
  [
    /^POST \/admin\/ocop\/province-invitations$|^\w+ \/province\/(me|sign-in|sign-out|forgotten-password(\/:token)?|invitations|sent-invitations|staff|audit)\b/,
    "who works for the province, and what they did there",
  ],
  [/^GET \/province\//, "shows the province's staff what is there"],
  [
    /^\w+ \/province\/(coverage|claims|platforms|listing-imports|reports|producers|best-sellers)\b/,
    "what is listed elsewhere, who makes it, and reports of both; nothing of it is asked when something is sold",
  ],
  [
    /^\w+ \/province\/(certificates|products|dossiers|decisions|reconciliations|sheet-imports)\b/,
    "writes down what an authority has decided, row by row or from a sheet; a sale asks the certificate that is on record",
  ],
  [
    /^\w+ \/province\/(quality|barcodes)\b/,
    "how something is grown and which code it carries; the gate looks at neither",
  ],
  [
    /^\w+ \/province\/(points|events)\b/,
    "opens, closes and inspects points and moves stock between them; what they sell is asked about at every line",
  ],
  [/^\w+ \/cloud\//, "signing in by Medusa Cloud, which is not configured"],
  [
    /^GET \/store\/(carts\/:id|shipping-options|payment-providers)$/,
    "shows a shopper the own cart and the choices for it",
  ],
  [/^POST \/store\/payment-collections$/, "a frame for sessions; each session is asked about"],
  [
    /^DELETE \/store\/carts\/:id\/(line-items\/:line_id|promotions)$/,
    "takes out of a cart; completion asks about the rest",
  ],
  [
    /^\w+ \/admin\/(api-keys|invites|users|rbac|layouts|views|search-indexes|index)\b/,
    "who works here and what they see on the screen",
  ],
  [/^\w+ \/admin\/(customers|customer-groups)\b/, "who buys, not what or how"],
  [
    /^\w+ \/admin\/(collections|product-categories|product-tags|product-types|product-options|property-labels|translations|uploads)\b/,
    "how products are grouped, named and pictured; the gate looks at none of it",
  ],
  [
    /^POST \/admin\/products\/(export|:id\/options\/batch|:id\/images|:id\/variants\/:variant_id\/images|:id\/variants\/inventory-items|:id\/variants\/:variant_id\/inventory-items)/,
    "pictures, options and stock of a product; its certificate decides",
  ],
  [/^DELETE \/admin\/products\//, "takes a product, a variant or its stock away"],
  [
    /^\w+ \/admin\/(inventory-items|reservations)\b/,
    "how many there are; never whether they may be sold",
  ],
  [
    /^\w+ \/admin\/(sales-channels|stock-locations|fulfillment-sets|shipping-profiles|shipping-option-types)\b/,
    "where things are listed and sent from: asked again at every line and at completion",
  ],
  [
    /^(DELETE \/admin\/shipping-options\/:id|POST \/admin\/shipping-options\/:id\/rules\/batch)$/,
    "who may choose an option; its location and price are asked about",
  ],
  [
    /^\w+ \/admin\/(tax-rates|tax-regions)\b/,
    "prices hold the tax; a fraction is refused at completion",
  ],
  [/^POST \/admin\/stores\/:id$/, "completion takes đồng only"],
  [
    /^DELETE \/admin\/(price-lists|price-preferences|promotions|regions)\/:id$/,
    "takes a price, a discount or a region away",
  ],
  [
    /^POST \/admin\/price-lists\/:id(\/products)?$/,
    "when a list holds, and what is taken out of it; its prices are asked about",
  ],
  [/^\w+ \/admin\/campaigns\b/, "when promotions run; their amounts are asked about"],
  [
    /^POST \/admin\/promotions\/:id\/(buy-rules|rules|target-rules)\/batch$/,
    "for whom and for what a promotion is; completion asks what comes of it",
  ],
  [/^\w+ \/admin\/(refund-reasons|return-reasons)\b/, "words for why"],
  [/^\w+ \/admin\/returns\b/, "goods come back; money goes back by the payment's refund"],
  [
    /^POST \/admin\/orders\/(export|:id|:id\/(archive|cancel|transfer|transfer\/cancel|transfer\/guest))$/,
    "whose order it is and where it is kept; cancelling gives back",
  ],
  [/^POST \/admin\/order-changes\/:id$/, "a note on a change; what it adds is asked about"],
  [
    /^(POST \/admin\/order-edits|DELETE \/admin\/order-edits\/:id|DELETE \/admin\/(order-edits|exchanges|claims)\/.+)$/,
    "begins or drops a change; what it adds is asked about",
  ],
  [
    /^POST \/admin\/(exchanges|claims)(\/:id\/cancel)?$/,
    "begins or drops a change; what it adds is asked about",
  ],
  [
    /^POST \/admin\/(exchanges|claims)\/:id\/(inbound\/items|claim-items)(\/:action_id)?$/,
    "what comes back",
  ],
  [
    /^POST \/admin\/(fulfillments\/:id\/cancel|orders\/:id\/fulfillments\/:fulfillment_id\/cancel)$/,
    "goods stay here",
  ],
  [/^DELETE \/admin\/draft-orders\//, "takes a draft away"],
  [
    /^\w+ \/(store|admin)\/ocop\//,
    "ours: reads, and writes that keep certificates; what they say is asked for at every step",
  ],
  [/^GET \/open-data\b/, "publishes the register and who lists what; nothing is sold there"],
  [/^GET \/store\/vietqr\//, "what a transfer has to say, and whether it came"],
  [
    /^POST \/store\/vietqr\/payment-requests(\/:order_id\/demo-transfer)?$/,
    "asks for a transfer; the demo's bank signs as a real one, and only when switched on",
  ],
  [
    /^\w+ \/admin\/vietqr\//,
    "ours: what staff note down about transfers; nothing is captured on their word",
  ],
]

/** Hooks of Medusa's workflows that we do not use, by pattern: why nothing gets past the gate there. */
export const HARMLESS_HOOKS: [pattern: RegExp, reason: string][] = [
  [
    /(address|customer|stock-location|search-index|api-key|shipping-option-type|collection|categor|product-type|product-tag|product-option|campaign)\w*/,
    "nothing that is sold, published or paid",
  ],
  [
    / (setShippingOptionsContext|setCalculatedShippingPricingContext|setTaxLineContext|setPromotionContext)$/,
    "prices and taxes; amounts are asked about at completion",
  ],
  [
    /^(create-carts|add-to-cart|update-line-item-in-cart|refresh-cart-items|list-shipping-options-for-cart|fetch-shipping-option|fetch-draft-order-shipping-option|create-order|update-\w+-shipping-method|create-order-edit-shipping-method|update-order-edit-shipping-method|update-return-shipping-method|update-claim-shipping-method|update-exchange-shipping-method|create-complete-return) setPricingContext$/,
    "prices; lines are asked about by another hook of the same workflow, or at the route",
  ],
  [
    /^(create-carts cartCreated|update-cart cartUpdated|refresh-cart-items beforeRefreshingPaymentCollection|refresh-payment-collection validate)$/,
    "after or beside the hook that asks",
  ],
  [
    /^(update-cart-promotions|add-shipping-method-to-cart|transfer-cart-customer|refresh-cart-shipping-methods) validate$/,
    "who buys, at what price and how it is handed over; completion asks what comes of it",
  ],
  [
    /^complete-cart (beforePaymentAuthorization|orderCreated)$/,
    "reserved by Medusa; validate has asked",
  ],
  [
    /^(create|update)-promotions(-status)? \w+$|^delete-promotions promotionsDeleted$/,
    "amounts are asked about at the route and at completion",
  ],
  [
    /^(create|update|delete)-product-variants \w+$|^delete-products productsDeleted$/,
    "a variant is sold with its product's certificate",
  ],
  [/^cancel-order orderCanceled$|^cancel-order-fulfillment \w+$/, "goods and money go back"],
  [/^(create-shipment shipmentCreated)$/, "what leaves was asked about when it was packed"],
]
