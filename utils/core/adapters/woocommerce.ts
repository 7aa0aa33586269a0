// Pure. WooCommerce: its checkout form, its AJAX actions and its Store API, as its source and documentation have them.
import type { Adapter } from "../adapter";

const TOTAL = { select: ".order-total .amount, .wc-block-components-totals-footer-item .wc-block-formatted-money-amount", in: "page" } as const;

export const WOOCOMMERCE: Adapter = {
	adapter: 1,
	id: "woocommerce",
	name: "WooCommerce",
	page: ['meta[name="generator"][content^="WooCommerce"]', "body.woocommerce-page", "body.woocommerce-checkout"],
	rules: [
		{
			what: "the order button",
			when: { control: "#place_order, .wc-block-components-checkout-place-order-button" },
			kind: "purchase",
			object: TOTAL,
			undo: "irreversible",
		},
		{
			what: "placing the order",
			when: { method: ["POST"], fields: [{ name: "wc-ajax", is: ["checkout"] }] },
			kind: "purchase",
			object: TOTAL,
			undo: "irreversible",
		},
		{
			what: "placing the order",
			when: { method: ["POST"], path: ["/**/wc/store/v1/checkout", "/**/wc/store/checkout", "/**/wc/store/v1/checkout/*"] },
			kind: "purchase",
			object: TOTAL,
			undo: "irreversible",
		},
		{
			what: "placing or paying the order",
			when: { method: ["POST"], fields: [{ name: "woocommerce_pay" }] },
			kind: "purchase",
			object: TOTAL,
			undo: "irreversible",
		},
		{
			what: "placing the order",
			when: { method: ["POST"], fields: [{ name: "woocommerce_checkout_place_order" }] },
			kind: "purchase",
			object: TOTAL,
			undo: "irreversible",
		},
		{
			what: "putting into the cart",
			when: { method: ["POST"], fields: [{ name: "wc-ajax", is: ["add_to_cart"] }] },
			kind: "update",
			audience: "requester_only",
			quantity: { field: "quantity" },
			undo: "reversible",
		},
		{
			what: "putting into the cart",
			when: { method: ["POST"], path: ["/**/wc/store/v1/cart/add-item"] },
			kind: "update",
			audience: "requester_only",
			quantity: { field: "quantity" },
			undo: "reversible",
		},
		{
			what: "putting into the cart",
			when: { method: ["POST"], fields: [{ name: "add-to-cart" }] },
			kind: "update",
			audience: "requester_only",
			object: { select: ".product_title", in: "page" },
			quantity: { field: "quantity" },
			undo: "reversible",
		},
		{ what: "account details", when: { method: ["POST"], fields: [{ name: "save_account_details" }] }, kind: "account" },
		{
			what: "paying money back",
			when: { method: ["POST"], fields: [{ name: "action", is: ["woocommerce_refund_line_items"] }] },
			kind: "purchase",
			object: { field: "refund_amount" },
			undo: "irreversible",
		},
	],
};
