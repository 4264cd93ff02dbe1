package org.coproduction.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ReferenceFormatTest {
    private static final CslItem ARTICLE = new CslItem(
            "pestoff2012",
            new LinkedHashMap<>(Map.of(
                    "type", "article-journal",
                    "title", "Co-production & <i>Third</i> Sector: 100% of #1 in $_^~\\",
                    "author",
                            List.of(
                                    Map.of("family", "Pestoff", "given", "Victor"),
                                    Map.of("family", "Bucaïlle", "given", "Zoé", "non-dropping-particle", "de la"),
                                    Map.of("literal", "Ministry of Health and Welfare")),
                    "issued", Map.of("date-parts", List.of(List.of(2012, 3, 9))),
                    "container-title", "Revue de l’économie sociale",
                    "page", "1102-1118",
                    "DOI", "10.1002/(SICI)1097_0258<1661::AID>3.0.CO;2-2",
                    "note", "Read in part")));
    private static final CslItem BRACES =
            new CslItem("ünsafe key{}", Map.of("type", "webpage", "title", "Unbalanced } and { and \\end{document}"));

    @Test
    void bibtexIsReadBackByAnotherParser() throws Exception {
        BibTeXEntry entry = onlyEntry(ReferenceFormat.BIBTEX.of(List.of(ARTICLE)));
        assertThat(entry.getType().getValue()).isEqualTo("article");
        assertThat(entry.getKey().getValue()).isEqualTo("pestoff2012");
        assertThat(field(entry, "author"))
                .isEqualTo("Pestoff, Victor and de la Bucaïlle, Zoé and {Ministry of Health and Welfare}");
        assertThat(field(entry, "title"))
                .isEqualTo("Co-production \\& \\textit{Third} Sector: 100\\% of \\#1 in \\$\\_\\textasciicircum{}"
                        + "\\textasciitilde{}\\textbackslash{}");
        assertThat(field(entry, "pages")).isEqualTo("1102--1118");
        assertThat(field(entry, "year")).isEqualTo("2012");
        assertThat(field(entry, "doi")).isEqualTo("10.1002/(SICI)1097_0258<1661::AID>3.0.CO;2-2");
        assertThat(field(entry, "annote")).isEqualTo("Read in part");
    }

    @Test
    void bracesInATitleDoNotEndTheEntry() throws Exception {
        BibTeXDatabase read = parsed(ReferenceFormat.BIBTEX.of(List.of(BRACES, ARTICLE)));
        assertThat(read.getEntries()).hasSize(2);
        assertThat(field(read.resolveEntry(new Key(BibTex.key("ünsafe key{}"))), "title"))
                .contains("textbraceright", "textbraceleft", "textbackslash");
    }

    @Test
    void differentIdsBecomeDifferentKeys() {
        assertThat(List.of("a b", "a_b", "a{b", "ab", "é", "", "_").stream()
                        .map(BibTex::key)
                        .distinct()
                        .toList())
                .hasSize(7)
                .allMatch(key -> key.matches("[A-Za-z0-9_.:/-]+"));
    }

    @Test
    void aNameWithACommaOrAnAndStaysOneName() throws Exception {
        var item = new CslItem(
                "n", Map.of("type", "book", "author", List.of(Map.of("family", "Smith and Sons, Ltd", "given", "J."))));
        assertThat(field(onlyEntry(ReferenceFormat.BIBTEX.of(List.of(item))), "author"))
                .isEqualTo("{Smith and Sons, Ltd}, J.");
    }

    @Test
    void risIsReadBackLineByLine() {
        var record = ris(ReferenceFormat.RIS.of(List.of(ARTICLE))).getFirst();
        assertThat(record.get("TY")).containsExactly("JOUR");
        assertThat(record.get("AU"))
                .containsExactly("Pestoff, Victor", "de la Bucaïlle, Zoé", "Ministry of Health and Welfare");
        assertThat(record.get("TI")).containsExactly("Co-production & Third Sector: 100% of #1 in $_^~\\");
        assertThat(record.get("PY")).containsExactly("2012");
        assertThat(record.get("DA")).containsExactly("2012/03/09/");
        assertThat(record.get("SP")).containsExactly("1102");
        assertThat(record.get("EP")).containsExactly("1118");
    }

    @Test
    void aLineBreakInATitleCannotForgeARisTag() {
        var item = new CslItem("f", Map.of("type", "book", "title", "One\r\nER  - \r\nTY  - BOOK\u2028TI  - Two"));
        var records = ris(ReferenceFormat.RIS.of(List.of(item)));
        assertThat(records).hasSize(1);
        assertThat(records.getFirst().get("TI")).containsExactly("One ER - TY - BOOK TI - Two");
    }

    @Test
    void cslJsonGivesTheItemsBackAsTheyWere() {
        String file = ReferenceFormat.CSL_JSON.of(List.of(ARTICLE, BRACES));
        List<?> read = JsonMapper.shared().readValue(file, List.class);
        assertThat(read).isEqualTo(List.of(ARTICLE.withId(), BRACES.withId()));
    }

    @Test
    void noItemsMakeAFileThatIsStillValid() throws Exception {
        assertThat(parsed(ReferenceFormat.BIBTEX.of(List.of())).getEntries()).isEmpty();
        assertThat(ReferenceFormat.RIS.of(List.of())).isEmpty();
        assertThat(JsonMapper.shared().readValue(ReferenceFormat.CSL_JSON.of(List.of()), List.class))
                .isEmpty();
    }

    private static BibTeXDatabase parsed(String file) throws Exception {
        return new BibTeXParser().parse(new StringReader(file));
    }

    private static BibTeXEntry onlyEntry(String file) throws Exception {
        assertThat(parsed(file).getEntries()).hasSize(1);
        return parsed(file).getEntries().values().iterator().next();
    }

    private static String field(BibTeXEntry entry, String name) {
        return entry.getField(new Key(name)).toUserString();
    }

    private static List<Map<String, List<String>>> ris(String file) {
        List<Map<String, List<String>>> records = new ArrayList<>();
        Map<String, List<String>> record = new LinkedHashMap<>();
        for (String line : file.split("\r\n")) {
            if (line.isEmpty()) continue;
            assertThat(line).matches("[A-Z][A-Z0-9]  - .*");
            String tag = line.substring(0, 2);
            if (tag.equals("ER")) {
                records.add(record);
                record = new LinkedHashMap<>();
            } else {
                record.computeIfAbsent(tag, t -> new ArrayList<>()).add(line.substring(6));
            }
        }
        return records;
    }
}
