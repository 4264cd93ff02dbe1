package org.coproduction.texts.pages;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.coproduction.platform.web.Menu;
import org.coproduction.platform.web.Menus;
import org.coproduction.texts.BothLanguages;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What editors put into the menu and the foot of every page, remembered for half a minute. */
@Component
class AddedMenu implements Menus {
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(30);

    private final JdbcClient jdbc;
    private volatile @Nullable Known known;

    AddedMenu(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Known(Menu menu, long at) {}

    private record Row(String place, String titleEn, String titleFr, String slugEn, String slugFr) {
        Menu.Entry entry() {
            return new Menu.Entry(
                    new BothLanguages(titleEn, titleFr).bilingual().orElseThrow(),
                    new BothLanguages(address(slugEn), address(slugFr))
                            .bilingual()
                            .orElseThrow());
        }

        private static String address(String slug) {
            return slug.isEmpty() ? "" : "/pages/" + slug;
        }
    }

    private static final String SHOWN = """
        SELECT place, title_en, title_fr, slug_en, slug_fr FROM added_pages
         WHERE state = 'published' AND place <> 'nowhere' ORDER BY number LIMIT 50
        """; // reads through them: a network has some dozens

    @Override
    public Menu now() {
        Known last = known;
        if (last != null && System.nanoTime() - last.at() < LONGEST) return last.menu();
        Menu menu = read(last == null ? Menu.EMPTY : last.menu());
        known = new Known(menu, System.nanoTime());
        return menu;
    }

    /** Something changed in this node. */
    void forget() {
        known = null;
    }

    /** While the database does not answer, pages have the menu that they had. */
    private Menu read(Menu before) {
        try {
            List<Row> rows = jdbc.sql(SHOWN).query(Row.class).list();
            return new Menu(entries(rows, AddedPage.Place.MENU), entries(rows, AddedPage.Place.FOOT));
        } catch (DataAccessException e) {
            return before;
        }
    }

    private static List<Menu.Entry> entries(List<Row> rows, AddedPage.Place place) {
        return rows.stream()
                .filter(row -> row.place().equals(place.key()))
                .map(Row::entry)
                .toList();
    }
}
