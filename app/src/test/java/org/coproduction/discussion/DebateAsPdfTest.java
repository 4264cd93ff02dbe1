package org.coproduction.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.coproduction.Browsing;
import org.coproduction.CommonsTest;
import org.coproduction.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommonsTest
class DebateAsPdfTest {
    @Autowired
    ApplicationContext site;

    @Autowired
    JdbcClient jdbc;

    Debating debating;
    Browsing anas;

    @BeforeEach
    void make() {
        debating = new Debating(site);
        anas = debating.browser(debating.person("Ana Silva", Role.MEMBER));
    }

    @AfterEach
    void putBack() {
        debating.close();
    }

    @Test
    void aDebateOfVeryManyCharactersIsRefusedAtOnce() {
        String debate = Debating.start(anas, "A long one", "It begins");
        jdbc.sql("""
                WITH more AS (INSERT INTO posts (debate, number, voice) SELECT :debate, n, 'citizen' FROM generate_series(2, 22) n
                              RETURNING id)
                INSERT INTO post_revisions (post, number, text, language) SELECT id, 1, repeat('word ', 10000), 'en' FROM more
                """).param("debate", Debating.id(debate)).update();
        jdbc.sql("UPDATE debates SET last_number = 22, posts = 22 WHERE id = :debate")
                .param("debate", Debating.id(debate))
                .update();
        var answer = anas.get("/discussion/threads/" + Debating.id(debate) + ".pdf");
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("1,050,009 characters");
    }

    @Test
    void aDebateIsADocumentWithTitleLanguageAndTags() throws IOException {
        String debate =
                Debating.start(anas, "Que dit Łódź ?", "They *said*:\n\n> yes & no\n\n- one <b>\n- [two](/cases)");
        try (PDDocument document = pdf("/fr" + debate)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Que dit Łódź ?");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            assertThat(text(document))
                    .containsSubsequence("Que dit Łódź ?", "Ana Silva", "They said:", "yes & no", "one <b>", "two")
                    .doesNotContain("[…]");
        }
    }

    @Test
    void allItsLettersAreInIt() throws IOException {
        try (PDDocument document = pdf(Debating.start(anas, "Letters", "*All* of **them**, `code` too"))) {
            List<PDFont> fonts = new ArrayList<>();
            for (PDPage page : document.getPages())
                for (var name : page.getResources().getFontNames())
                    fonts.add(page.getResources().getFont(name));
            assertThat(fonts)
                    .isNotEmpty()
                    .allMatch(PDFont::isEmbedded)
                    .allMatch(font -> font.getName().contains("Source"));
        }
    }

    @Test
    void signsThatItHasNoLettersForAreSeenToBeMissing() throws IOException {
        String debate = Debating.start(anas, "مرحبا and שלום", "Well 👩🏽‍🔬 done, مرحبا بكم in Łódź");
        try (PDDocument document = pdf(debate)) {
            assertThat(text(document)).contains("[…] and […]", "Well […] done, […] in Łódź", "Signs of other scripts");
        }
    }

    @Test
    void theSameDebateIsTheSameFile() {
        String file = file(Debating.start(anas, "Once", "And again"));
        assertThat(anas.getBytes(file)).isEqualTo(anas.getBytes(file));
    }

    @Test
    void whatWasTakenBackIsNotInIt() throws IOException {
        String debate = Debating.start(anas, "Kept", "This stays");
        anas.post(Debating.answers(debate), "text", "This goes", "language", "en");
        anas.post(debating.post(debate, 2) + "/deletion");
        try (PDDocument document = pdf(debate)) {
            assertThat(text(document)).contains("This stays").doesNotContain("This goes");
        }
    }

    @Test
    void aVeryLongDebateIsTakenInAnotherForm() {
        String debate = Debating.start(anas, "Long", "One of very many");
        jdbc.sql("UPDATE debates SET posts = 501 WHERE id = :id")
                .param("id", Debating.id(debate))
                .update();
        assertThat(anas.get(file(debate)).body()).contains("as Markdown instead");
    }

    private static String text(PDDocument document) throws IOException {
        PDFTextStripper text = new PDFTextStripper();
        text.setSortByPosition(true);
        return text.getText(document);
    }

    private PDDocument pdf(String debate) throws IOException {
        return Loader.loadPDF(anas.getBytes(file(debate)));
    }

    private static String file(String debate) {
        return debate.replaceFirst("/[^/]+$", ".pdf");
    }
}
