package org.coproduction.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coproduction.CommonsTest;
import org.coproduction.platform.search.Hits;
import org.coproduction.platform.search.Neighbours;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommonsTest
class CaseSearchTest {
    @Autowired
    CaseSearch search;

    @Test
    void slugsComeInTheOrderOfTheList() {
        List<String> slugs = slugs(CaseQuery.ALL.sorted(CaseOrder.TITLE));
        List<String> titles = search.rows(slugs).stream().map(CaseRow::title).toList();
        assertThat(titles).hasSize(56).isSortedAccordingTo(Collator.getInstance(ULocale.ROOT)::compare);
    }

    @Test
    void neighboursAreThoseOfTheQuery() {
        CaseQuery police = CaseQuery.ALL.withWords("police");
        List<String> slugs = slugs(police);
        assertThat(search.neighbours(police, slugs.get(1))).isEqualTo(new Neighbours(slugs.getFirst(), slugs.get(2)));
    }

    @Test
    void rowsKeepTheOrderAndLeaveOutWhatIsGone() {
        List<String> asked =
                List.of("nyumba-kumi-kenya-gone", "burgernet-netherlands", "assistant-police-officers-estonia");
        assertThat(search.rows(asked)).extracting(CaseRow::slug).isEqualTo(asked.subList(1, 3));
    }

    @Test
    void theIndexShowsOfEachCaseWhatTheDatabaseHas() {
        Hits all = search.read(reading -> CaseSearch.hits(reading, CaseQuery.ALL, 0, 100));
        assertThat(search.rows(all)).isNotEmpty().isEqualTo(search.rows(all.keys()));
    }

    @Test
    void anAddressGivesTheQueryItCameFrom() {
        CaseQuery query = CaseQuery.of(Map.of(
                "q", List.of(" police & “care” "),
                "country", List.of("NL", "BE", "NL"),
                "from", List.of("1990"),
                "sort", List.of("title")));
        assertThat(query.address())
                .isEqualTo("q=police+%26+%E2%80%9Ccare%E2%80%9D&country=BE&country=NL&from=1990&sort=title");
        assertThat(query.of(CaseFacet.COUNTRY)).containsExactly("BE", "NL");
    }

    private List<String> slugs(CaseQuery query) {
        List<String> slugs = new ArrayList<>();
        search.slugs(query, slugs::add);
        return slugs;
    }
}
