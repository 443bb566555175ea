import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * The text search configuration that the PostgreSQL search provider looks for with `language: "vietnamese"`. The provider makes
 * only the English one, whose stop words would swallow sò, mè, tô and ăn. `simple` keeps every word. Extensions may
 * be made by the owner of the database; where even that is forbidden, the configuration goes without `unaccent`, which the catalogue
 * can spare: its searched text is folded already.
 */
export class Migration20261123160100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      do $$
      begin
        begin
          create extension if not exists unaccent;
          create extension if not exists pg_trgm;
        exception when insufficient_privilege then
          raise notice 'catalogue: extensions unaccent and pg_trgm could not be created (%)', sqlerrm;
        end;
        if not exists (select 1 from pg_ts_config where cfgname = 'medusa_search_vietnamese') then
          create text search configuration medusa_search_vietnamese (copy = simple);
          if exists (select 1 from pg_extension where extname = 'unaccent') then
            alter text search configuration medusa_search_vietnamese
              alter mapping for hword, hword_part, word with unaccent, simple;
          end if;
        end if;
      end
      $$;
    `)
  }

  override async down(): Promise<void> {
    this.addSql(`drop text search configuration if exists medusa_search_vietnamese;`)
  }
}
