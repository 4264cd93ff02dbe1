package org.coproduction.platform.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    @Test
    void marksBecomeElements() {
        assertThat(html("A *small* **step**.\n\n- one\n- two"))
                .isEqualTo("<p>A <em>small</em> <strong>step</strong>.</p>\n<ul><li>one</li><li>two</li></ul>\n");
    }

    @Test
    void headingsStandBelowTheHeadingOfThePage() {
        assertThat(html("# Aims\n\n##### Detail")).contains("<h2>Aims</h2>", "<h4>Detail</h4>");
    }

    @Test
    void aTableIsATable() {
        assertThat(html("| year | place |\n|---|--:|\n| 2013 | The Hague |"))
                .contains("<th>year</th>", "<td align=\"right\">The Hague</td>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a?b=1",
                "http://example.org",
                "/cases/burgernet",
                "#aims",
                "mailto:a@example.org"
            })
    void linksLeadToTheWebToMailAndWithinTheSite(String address) {
        assertThat(html("[there](" + address + ")").replace("&#64;", "@").replace("&#61;", "="))
                .contains("href=\"" + address + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "&#106;avascript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:x",
                "file:///etc/passwd",
                "//evil.example.org",
                "/\\\\evil.example.org"
            })
    void noLinkRunsAnythingOrHidesWhereItLeads(String address) {
        assertThat(html("[there](" + address + ")")).doesNotContain("href");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg/onload=alert(1)>",
                "text <b onclick=\"alert(1)\">bold</b>",
                "<!-- --><iframe srcdoc=x></iframe>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "![<script>](javascript:alert(1))",
                "[a](<javascript:alert(1)>)",
                "```html\n<script>alert(1)</script>\n```",
                "`</code><script>alert(1)</script>`"
            })
    void htmlThatSomebodyTypedIsText(String text) {
        assertThat(html(text)).doesNotContainPattern("(?i)<(script|img|svg|iframe|b)\\b|href=");
    }

    @Test
    void theSanitiserNeedsNobodyBeforeIt() {
        assertThat(Sanitiser.safe("<p onclick=x style=y>a<script>b</script><style>c</style></p>")
                        .toString())
                .isEqualTo("<p>a</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "[", "*a ", "![", "`", "<", "\\"})
    void deepNestingCostsNoMoreThanItsLength(String mark) {
        String nested = mark.repeat(Markdown.LONGEST / mark.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> html(nested));
    }

    private static String html(String text) {
        return Markdown.html(text).toString();
    }

    @Test
    void whatIsTypedBecomesALinkButNotInCodeAndNotTwice() {
        String text = "#1 and [#1](/there), `#1`\n\n> #1, | #1\n\n    #1\n";
        assertThat(Markdown.linking(text, Pattern.compile("#1"), found -> Optional.of("[one](/1)")))
                .isEqualTo("[one](/1) and [#1](/there), `#1`\n\n> [one](/1), | [one](/1)\n\n    #1\n");
        assertThat(Markdown.linking(text, Pattern.compile("#1"), found -> Optional.empty()))
                .isEqualTo(text);
    }

    @Test
    void aLinkThatSaysANumberSaysAnother() {
        assertThat(Markdown.html("[#1](/a) [one](/a) [#1](/b)", Map.of("/a", "#7")))
                .asString()
                .contains(">#7</a>", ">one</a>", ">#1</a>");
    }

    @Test
    void whatANumberSaysChangesWithTheLabelAndNothingElse() {
        String text = "[#1](/a), [ref]\n\n[ref]: /b";
        assertThat(Markdown.html(text, Map.of("/a", "#7"))).asString().contains(">#7</a>");
        assertThat(Markdown.html(text, Map.of("/a", "#8", "/c", "#9")))
                .asString()
                .contains(">#8</a>");
        assertThat(Markdown.html(text, Map.of("/c", "#9"))).isEqualTo(Markdown.html(text));
        assertThat(Markdown.html("[#2][ref]\n\n[ref]: /b", Map.of("/b", "#9")))
                .asString()
                .contains(">#9</a>");
    }

    @Test
    void linksOfATextThatLeavesTheSiteLeadBackToIt() {
        assertThat(Markdown.fromAnywhere("""
                        See [#12](/discussion/posts/7), [a
                        *case*](/cases/b "(/x)") and [elsewhere](https://a.example/).

                        > [quoted](/cases/c)

                        `[code](/cases/d)`

                            [more code](/cases/e)
                        """, "https://commons.example")).isEqualTo("""
                        See [#12](https://commons.example/discussion/posts/7), [a
                        *case*](https://commons.example/cases/b "(/x)") and [elsewhere](https://a.example/).

                        > [quoted](https://commons.example/cases/c)

                        `[code](/cases/d)`

                            [more code](/cases/e)
                        """);
    }
}
