package org.coproduction.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.coproduction.CommonsTest;
import org.coproduction.platform.words.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommonsTest
class CitationsTest {
    private static final CslItem ARTICLE = new CslItem(
            "alford2014",
            Map.of(
                    "type", "article-journal",
                    "title", "The Multiple Facets of Co-Production",
                    "author", List.of(Map.of("family", "Alford", "given", "John")),
                    "issued", Map.of("date-parts", List.of(List.of(2014))),
                    "container-title", "Public Management Review",
                    "volume", "16",
                    "issue", "3",
                    "page", "299-316",
                    "DOI", "10.1080/14719037.2013.806578"));

    private static final List<String> SOME_STYLES = List.of(
            "american-medical-association",
            "american-political-science-association",
            "american-sociological-association",
            "apa-6th-edition",
            "chicago-notes-bibliography",
            "elsevier-harvard",
            "ieee",
            "iso690-numeric-fr",
            "mcgill-fr",
            "natures-sciences-societes",
            "springer-vancouver",
            "american-political-science-review");

    @Autowired
    Citations citations;

    @Autowired
    MadeCitations made;

    @Test
    void anArticleInApaHasItsJournalInItalicsAndItsDoiAsALink() {
        assertThat(citations.of(ARTICLE, Language.EN).html())
                .isEqualTo("Alford, J. (2014). The Multiple Facets of Co-Production. <i>Public Management Review</i>,"
                        + " <i>16</i>(3), 299–316. <a href=\"https://doi.org/10.1080/14719037.2013.806578\">"
                        + "https://doi.org/10.1080/14719037.2013.806578</a>");
    }

    @Test
    void thePlainTextOfACitationHasNoMarkup() {
        assertThat(citations.of(ARTICLE, Language.EN).text())
                .isEqualTo("Alford, J. (2014). The Multiple Facets of Co-Production. Public Management Review, 16(3),"
                        + " 299–316. https://doi.org/10.1080/14719037.2013.806578");
    }

    @Test
    void aNumericStyleLeavesItsRunningNumberToTheList() {
        for (String style : List.of("vancouver", "nature", "ieee")) {
            assertThat(citations
                            .of(ARTICLE, new CitationStyle(style), Language.EN)
                            .text())
                    .as(style)
                    .startsWith(style.equals("ieee") ? "J. Alford" : "Alford");
        }
    }

    @Test
    void anUndatedPageSaysSoInTheReadersLanguage() {
        var page = new CslItem("p", Map.of("type", "webpage", "title", "Our club", "URL", "https://club.example/"));
        assertThat(citations.of(page, Language.EN).text()).isEqualTo("Our club. (n.d.). https://club.example/");
        assertThat(citations.of(page, Language.FR).text()).isEqualTo("Our club. (s.\u00a0d.). https://club.example/");
    }

    @Test
    void aFrenchDatePutsTheDayBeforeTheMonth() {
        var page = CslItem.webpage(
                "p",
                "Burgernet",
                List.of(CslName.body("Coproduction Commons")),
                LocalDate.of(2026, 11, 24),
                "https://x.example/");
        assertThat(citations.of(page, Language.FR).text()).contains("(2026, 24 novembre)");
        assertThat(citations.of(page, Language.EN).text()).contains("(2026, November 24)");
    }

    @Test
    void markupInAnyFieldStaysText() {
        String evil = "<script>alert(1)</script><img src=x onerror=\"y\">";
        var item = new CslItem(
                "e",
                Map.of(
                        "type", evil,
                        "title", evil,
                        "author", List.of(Map.of("family", evil, "given", evil), Map.of("literal", evil)),
                        "container-title", evil,
                        "volume", evil,
                        "DOI", evil,
                        "URL", "javascript:alert(1)",
                        "issued", Map.of("literal", evil)));
        for (CitationStyle style : CitationStyle.COMMON) {
            String html = citations.of(item, style, Language.FR).html();
            assertThat(html.replaceAll(
                            "</?(i|b|sup|sub)>|<span class=\"[a-z-]+\">|</span>|<a href=\"https?://[^\"<> ]+\">|</a>",
                            ""))
                    .as(style.name())
                    .doesNotContain("<", "\"");
            assertThat(html).doesNotContain("href=\"javascript");
        }
    }

    @Test
    void italicsInATitleAreKeptWhenTheyCloseAndShownAsTextWhenNot() {
        assertThat(citations
                        .of(titled("On <i>Homo sapiens</i> today"), Language.EN)
                        .html())
                .contains("<i>Homo sapiens</i>");
        assertThat(citations.of(titled("Less <i>is more"), Language.EN).html()).contains("Less &lt;i&gt;is more");
    }

    @Test
    void particlesStandWhereTheStyleWantsThem() {
        var name = Map.of("family", "Graaf", "given", "Laurens", "non-dropping-particle", "de");
        var item = new CslItem("g", Map.of("type", "book", "title", "T", "author", List.of(name)));
        assertThat(citations.of(item, Language.EN).text()).startsWith("de Graaf, L.");
    }

    @Test
    void fieldsOfUnexpectedShapeCountAsAbsent() {
        var item = new CslItem(
                "odd",
                Map.of(
                        "type",
                        7,
                        "title",
                        List.of("not", "text"),
                        "author",
                        "Somebody",
                        "issued",
                        List.of(1, 2),
                        "page",
                        Map.of(),
                        "container-title",
                        1984));
        assertThat(citations.of(item, Language.EN).text()).contains("1984");
    }

    @Test
    void anItemThatSaysNothingIsShownByItsId() {
        assertThat(citations
                        .of(new CslItem("empty", Map.of("type", "book")), Language.EN)
                        .text())
                .isNotBlank();
    }

    @Test
    void anyStyleOfTheRepositoryCanBeNamed() {
        assertThat(CitationStyle.of("american-sociological-association")).isPresent();
        assertThat(CitationStyle.of("voluntas-international-journal-of-voluntary-and-nonprofit-organizations"))
                .isPresent();
        for (String not : List.of("", "no-such-style", "../apa", "http://evil.example/x", "APA", "a".repeat(10_000))) {
            assertThat(CitationStyle.of(not)).as(not).isEmpty();
        }
    }

    @Test
    void aDependentStyleFormatsAsItsParent() {
        var voluntas = new CitationStyle("voluntas-international-journal-of-voluntary-and-nonprofit-organizations");
        assertThat(citations.of(ARTICLE, voluntas, Language.EN).text()).startsWith("Alford, J. (2014).");
    }

    @Test
    void aStyleWithNotesOnlyStillGivesACitation() {
        assertThat(citations
                        .of(ARTICLE, new CitationStyle("iso690-full-note-en"), Language.EN)
                        .text())
                .containsIgnoringCase("Alford");
    }

    @Test
    void manyReadersAtOnceGetTheirOwnCitation() throws Exception {
        List<Callable<String>> asks = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            CslItem item = titled("Number" + i);
            asks.add(() ->
                    citations.of(item, new CitationStyle("nature"), Language.EN).text());
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> answers = threads.invokeAll(asks);
            for (int i = 0; i < answers.size(); i++) {
                assertThat(answers.get(i).get()).contains("Number" + i + ".");
            }
        }
    }

    @Test
    void aTitleInAnotherLanguageSaysSo() {
        var item = new CslItem("d", Map.of("type", "book", "title", "Bürgerbeteiligung", "language", "de"));
        assertThat(citations.of(item, Language.EN).html()).contains("<span lang=\"de\">Bürgerbeteiligung</span>");
    }

    @Test
    void stylesFromTheWholeRepositoryFormatAnArticle() {
        for (String style : SOME_STYLES) {
            for (Language language : Language.values()) {
                assertThat(citations
                                .of(ARTICLE, CitationStyle.of(style).orElseThrow(), language)
                                .text())
                        .as(style)
                        .containsIgnoringCase("Alford");
            }
        }
    }

    @Test
    void aCitationInApaIsFoundAgainByAnyNode() {
        var item = titled("Remembered");
        Citation first = citations.of(item, Language.FR);
        made.write();
        CitationKey key = CitationKey.of(item, CitationStyle.APA, Language.FR);
        assertThat(made.of(List.of(key))).isEqualTo(Map.of(key, first));
    }

    @Test
    void anItemThatChangedIsFormattedAnew() {
        assertThat(citations.of(titled("Before"), Language.EN).text()).contains("Before");
        assertThat(citations.of(titled("After"), Language.EN).text()).contains("After");
    }

    private static CslItem titled(String title) {
        return new CslItem("t", Map.of("type", "article-journal", "title", title, "container-title", "Journal"));
    }
}
