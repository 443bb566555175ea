import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import CertificationModule from "../modules/certification"

/** One Medusa product is one OCOP product: price, variants and pictures there, certificates and origin here. */
export default defineLink(ProductModule.linkable.product, CertificationModule.linkable.ocopProduct)
