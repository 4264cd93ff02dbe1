package org.coproduction.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.coproduction.discussion.Debates;
import org.coproduction.interests.Interests;
import org.coproduction.news.News;
import org.coproduction.partners.Partners;
import org.coproduction.people.People;
import org.coproduction.platform.search.Found;
import org.coproduction.platform.search.Hits;
import org.coproduction.platform.search.Marks;
import org.coproduction.platform.search.Order;
import org.coproduction.platform.search.Reading;
import org.coproduction.platform.search.SearchIndex;
import org.coproduction.platform.search.SearchWords;
import org.coproduction.platform.search.Selection;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Refusal;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.platform.words.Language;
import org.coproduction.programmes.Programmes;
import org.coproduction.texts.pages.AddedPage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One search over everything that can be read, by kind. */
@Component
class SiteSearch {
    private static final List<String> PUBLIC_KINDS = List.of(
            "theme",
            "question",
            "strategy",
            "case",
            "account",
            "reading",
            Interests.KIND,
            Programmes.KIND,
            News.KIND,
            AddedPage.KIND,
            Partners.KIND,
            People.KIND,
            Debates.PUBLIC_KIND);
    private static final List<String> MEMBERS_KINDS = Stream.concat(
                    PUBLIC_KINDS.stream(), Stream.of(Debates.MEMBERS_KIND))
            .toList();
    private static final int LEAD = 220;

    private final SearchIndex index;

    SiteSearch(SearchIndex index) {
        this.index = index;
    }

    boolean building() {
        return index.building();
    }

    /** What has the words; where nothing has, what has words close to them. */
    SearchResults find(String typed, boolean typing, int most, Here here) {
        SearchWords words = words(typed, typing);
        if (words.isEmpty()) return new SearchResults(typed.strip(), false, List.of());
        Typed asked = new Typed(typed.strip(), words, most, here.language(), kinds(here));
        return index.read(reading -> reading.once(asked, known -> found(known, asked, here)));
    }

    private record Typed(String text, SearchWords words, int most, Language language, List<String> kinds)
            implements Reading.Question<SearchResults> {}

    private static SearchResults found(Reading reading, Typed typed, Here here) {
        List<SearchResults.Group> exact = groups(reading, typed, typed.words().strict(), here);
        if (!exact.isEmpty()) return new SearchResults(typed.text(), false, exact);
        return new SearchResults(typed.text(), true, groups(reading, typed, typed.words(), here));
    }

    /** What is remembered for one reader is only given to others who may read the same. */
    private static List<String> kinds(Here here) {
        return here.viewer().signedIn() ? MEMBERS_KINDS : PUBLIC_KINDS;
    }

    private static SearchWords words(String typed, boolean typing) {
        try {
            return typing ? SearchWords.typing(typed) : SearchWords.of(typed);
        } catch (SearchWords.TooLong e) {
            throw Refusal.badRequest("search.refused.words", SearchWords.MOST, SearchWords.LONGEST);
        }
    }

    private static List<SearchResults.Group> groups(Reading reading, Typed typed, SearchWords words, Here here) {
        List<SearchResults.Group> groups = new ArrayList<>();
        for (String kind : typed.kinds()) {
            Selection selection = Selection.of(kind).with(words);
            Hits hits = reading.hits(selection, Order.BEST_MATCH, 0, 0);
            if (hits.total() == 0) continue;
            Marks marks = new Marks(words, hits.similar());
            List<SearchResults.Result> results = reading.found(selection, Order.BEST_MATCH, typed.most()).stream()
                    .map(found -> result(found, marks, here))
                    .toList();
            groups.add(new SearchResults.Group(kind, hits.total(), results));
        }
        return groups;
    }

    private static SearchResults.Result result(Found found, Marks marks, Here here) {
        Bilingual.Text title = here.text(found.title());
        Bilingual lead = found.lead();
        return new SearchResults.Result(
                found.kind(),
                found.address(),
                marked(title, marks.in(title.value(), title.language())),
                lead == null ? null : excerpt(here.text(lead), marks));
    }

    private static SearchResults.Marked excerpt(Bilingual.Text lead, Marks marks) {
        return marked(lead, marks.excerpt(lead.value(), lead.language(), LEAD));
    }

    private static SearchResults.Marked marked(Bilingual.Text text, List<Marks.Piece> pieces) {
        @Nullable String lang = text.fallback() ? text.language().tag() : null;
        return new SearchResults.Marked(text.value(), lang, pieces);
    }
}
