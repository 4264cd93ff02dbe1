package org.coproduction.cases;

import java.util.List;
import org.coproduction.platform.search.Found;
import org.coproduction.platform.search.Order;
import org.coproduction.platform.search.SearchIndex;
import org.coproduction.platform.search.Selection;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.platform.words.Language;
import org.springframework.stereotype.Component;

/** Accounts of practice beside a strategy or question. They come out of the index, without a query. */
@Component
public class AccountsTold {
    /** The kind of record that the index knows accounts as. */
    public static final String KIND = "account";

    /** How many are named; one more is asked for, to know whether there are more. */
    public static final int SHOWN = 5;

    private static final Order NEWEST = Order.of(new Order.By.Number("published", true));

    private final SearchIndex index;

    AccountsTold(SearchIndex index) {
        this.index = index;
    }

    /**
     * @param some the newest
     * @param more whether there are more than those
     * @param all where all of them are
     */
    public record Told(List<AccountTold> some, boolean more, String all) {
        public Told {
            some = List.copyOf(some);
        }

        /** @param newest those to be named, and one more if there is one */
        public static Told of(List<AccountTold> newest, String facet, String value) {
            return new Told(
                    newest.subList(0, Math.min(newest.size(), SHOWN)),
                    newest.size() > SHOWN,
                    "/accounts?" + facet + "=" + value);
        }
    }

    public Told withStrategy(String kind) {
        return told("strategy", kind);
    }

    public Told onQuestion(String slug) {
        return told("question", slug);
    }

    private Told told(String facet, String value) {
        Selection selection = Selection.of(KIND).choose(facet, List.of(value));
        List<Found> newest = index.read(reading -> reading.found(selection, NEWEST, SHOWN + 1));
        return Told.of(newest.stream().map(AccountsTold::told).toList(), facet, value);
    }

    private static AccountTold told(Found found) {
        Bilingual.Text title = found.title().in(Language.EN);
        return new AccountTold(
                Long.parseLong(found.key()), title.value(), title.language().tag());
    }
}
