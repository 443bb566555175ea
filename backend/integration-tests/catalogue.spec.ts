import { setTimeout as wait } from "node:timers/promises"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { Modules } from "@medusajs/framework/utils"
import { CERTIFICATION_MODULE } from "@ocop/plugin-ocop/modules/certification"
import { reindexCatalogue } from "@ocop/plugin-ocop/workflows"
import { beforeAll, describe, expect, it } from "vitest"
import { POINTS, PRODUCERS, PRODUCTS } from "./support/quang-ninh-shelf"
import { stockShelf, type Shelf } from "./support/shelf"

type Answer = { status: number; data: any }
