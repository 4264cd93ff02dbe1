package org.coproduction.texts.pages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.coproduction.people.PersonId;
import org.coproduction.platform.audit.Audit;
import org.coproduction.platform.search.Changes;
import org.coproduction.platform.web.Refusal;
import org.coproduction.texts.BothLanguages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All pages that editors added: find them, begin one, publish and retire it. */
@Component
class AddedPages {
    static final int MOST = 200;

    private static final String PAGE = """
        SELECT number, title_en, title_fr, slug_en, slug_fr, text_en, text_fr, place, state, leads_to FROM added_pages
        """;

    private final JdbcClient jdbc;
    private final Audit audit;
    private final AddedMenu menu;
    private final Changes changes;

    AddedPages(JdbcClient jdbc, Audit audit, AddedMenu menu, Changes changes) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.menu = menu;
        this.changes = changes;
    }

    List<AddedPage> all() {
        return jdbc.sql(PAGE + "ORDER BY number LIMIT :most")
                .param("most", MOST)
                .query(AddedPages::page)
                .list();
    }

    Optional<AddedPage> find(int number) {
        return withNumbers(List.of(number)).stream().findFirst();
    }

    /** Those of them that there are; served by the key. */
    List<AddedPage> withNumbers(Collection<Integer> numbers) {
        return jdbc.sql(PAGE + "WHERE number = ANY(:numbers)")
                .param("numbers", numbers.toArray(Integer[]::new))
                .query(AddedPages::page)
                .list();
    }

    /** By an address that it has or had; served by the key of added_page_slugs. */
    Optional<AddedPage> at(String slug) {
        return jdbc.sql(PAGE + "WHERE number = (SELECT page FROM added_page_slugs WHERE slug = :slug)")
                .param("slug", slug)
                .query(AddedPages::page)
                .optional();
    }

    /** One without any text, which only editors see. */
    int begin() {
        return jdbc.sql("INSERT INTO added_pages DEFAULT VALUES RETURNING number")
                .query(Integer.class)
                .single();
    }

    private static final String WRITE = """
        UPDATE added_pages
           SET title_en = :titleEn, title_fr = :titleFr, slug_en = :slugEn, slug_fr = :slugFr,
               text_en = :textEn, text_fr = :textFr, place = :place
         WHERE number = :number
        """;
    private static final String TAKE_ADDRESSES = """
        INSERT INTO added_page_slugs (slug, page) SELECT slug, :page FROM unnest(:slugs) AS slug ON CONFLICT (slug) DO NOTHING
        """;
    private static final String OTHERS = """
        SELECT count(*) FROM added_page_slugs WHERE slug = ANY(:slugs) AND page <> :page
        """; // served by its key

    /** In the transaction that keeps the version. */
    void write(AddedPage page) {
        jdbc.sql(WRITE)
                .param("titleEn", page.title().en())
                .param("titleFr", page.title().fr())
                .param("slugEn", page.slug().en())
                .param("slugFr", page.slug().fr())
                .param("textEn", page.text().en())
                .param("textFr", page.text().fr())
                .param("place", page.place().key())
                .param("number", page.number())
                .update();
        takeAddresses(page);
        changed(page);
    }

    private void changed(AddedPage page) {
        menu.forget();
        changes.of(AddedPage.KIND, List.of(Integer.toString(page.number())));
    }

    /** For good: other pages cannot have them any more. */
    private void takeAddresses(AddedPage page) {
        String[] slugs = Stream.of(page.slug().en(), page.slug().fr())
                .filter(slug -> !slug.isEmpty())
                .distinct()
                .toArray(String[]::new);
        jdbc.sql(TAKE_ADDRESSES)
                .param("slugs", slugs)
                .param("page", page.number())
                .update();
        int others = jdbc.sql(OTHERS)
                .param("slugs", slugs)
                .param("page", page.number())
                .query(Integer.class)
                .single();
        if (others > 0) throw new Refusal(HttpStatus.CONFLICT, "added-page.mistake.taken");
    }

    @Transactional
    public void publish(AddedPage page, PersonId by) {
        state(page, AddedPage.State.PUBLISHED, null);
        audit.log(by.value(), "page-published", null, Integer.toString(page.number()));
    }

    /** @param leadsTo where its readers are sent, or null */
    @Transactional
    public void retire(AddedPage page, @Nullable String leadsTo, PersonId by) {
        state(page, AddedPage.State.RETIRED, leadsTo);
        audit.log(by.value(), "page-retired", null, Integer.toString(page.number()));
    }

    private void state(AddedPage page, AddedPage.State state, @Nullable String leadsTo) {
        jdbc.sql("UPDATE added_pages SET state = :state, leads_to = :leadsTo WHERE number = :number")
                .param("state", state.key())
                .param("leadsTo", leadsTo)
                .param("number", page.number())
                .update();
        changed(page);
    }

    static AddedPage page(ResultSet row, int line) throws SQLException {
        return new AddedPage(
                row.getInt("number"),
                new BothLanguages(row.getString("title_en"), row.getString("title_fr")),
                new BothLanguages(row.getString("slug_en"), row.getString("slug_fr")),
                new BothLanguages(row.getString("text_en"), row.getString("text_fr")),
                AddedPage.Place.valueOf(row.getString("place").toUpperCase(Locale.ROOT)),
                AddedPage.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getString("leads_to"));
    }
}
