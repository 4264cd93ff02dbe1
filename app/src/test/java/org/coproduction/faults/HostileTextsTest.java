package org.coproduction.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.coproduction.CommonsTest;
import org.coproduction.Visitor;
import org.coproduction.cases.CaseImport;
import org.coproduction.cases.Saving;
import org.coproduction.cases.TestCases;
import org.coproduction.platform.search.SearchIndex;
import org.coproduction.platform.words.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A case whose every text is an attack, through all the places where its texts come out again. */
@CommonsTest
class HostileTextsTest {
    private static final String SLUG = "test-hostile";
    private static final String EVIL =
            "hostilium </title></script><script>alert(1)</script>\"'&--><img src=x onerror=\"alert(2)\">${7*7}]]>";

    /** What only mark-up of ours may be: scripts by address or as data, no handlers, no addresses that run. */
    private static final Pattern RUNS = Pattern.compile(
            "<script>|<img src=x|<[a-z][^<>]*\\son\\w+=|(href|src|action)=[\"']?\\s*(javascript|data):",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LINKED_DATA =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    @LocalServerPort
    int port;

    @Autowired
    CaseImport imports;

    @Autowired
    SearchIndex index;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void letItIn() throws IOException {
        load(hostile("first"));
        load(hostile("second"));
        index.refresh();
    }

    @AfterEach
    void takeItOut() {
        TestCases.remove(jdbc);
        index.refresh();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cases/" + SLUG,
                "/cases/" + SLUG + "?from=q%3Dhostilium",
                "/cases/" + SLUG + "/versions",
                "/cases/" + SLUG + "/versions/1",
                "/cases/" + SLUG + "/versions/1..2",
                "/cases/compare?slug=" + SLUG + "&slug=burgernet-netherlands",
                "/cases?q=hostilium",
                "/cases?q=hostilium&view=table",
                "/cases?q=hostilium&view=map",
                "/cases?sort=newest",
                "/search?q=hostilium",
                "/search/suggest?q=hostil",
                "/strategies/peer-support",
                "/strategies",
                "/places/NL",
                "/themes/3",
                "/"
            })
    void noPageRunsWhatATextSays(String address) {
        for (Language language : Language.values()) {
            String there = address.equals("/") ? "/" + language.prefix().replace("/", "") : language.prefix() + address;
            HttpResponse<String> answer = get(there);
            assertThat(answer.statusCode()).as(there).isEqualTo(200);
            Owed.safety(answer);
            assertNothingRuns(answer);
        }
    }

    @Test
    void theTextsAreThereAsTexts() {
        for (String address : List.of("/cases/" + SLUG, "/cases?q=hostilium", "/cases/" + SLUG + "/versions/1"))
            assertThat(get(address).body()).as(address).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
        assertThat(get("/search?q=hostilium").body()).contains("<mark>hostilium</mark> &lt;/title&gt;");
    }

    @Test
    void linkedDataHoldsTheTextWhole() {
        var data = LINKED_DATA.matcher(get("/cases/" + SLUG).body());
        assertThat(data.find()).isTrue();
        assertThat(data.group(1)).doesNotContain("<", ">", "&");
        assertThat(JsonMapper.shared().readTree(data.group(1)).path("headline").asString())
                .isEqualTo(EVIL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cases/" + SLUG + ".json",
                "/cases.json?q=hostilium",
                "/search.json?q=hostilium",
                "/cases/download.json?q=hostilium"
            })
    void programsGetTheTextWholeAsJsonAndNothingElse(String address) {
        HttpResponse<String> answer = get(address);
        assertThat(Owed.header(answer, "Content-Type")).startsWith("application/json");
        Owed.safety(answer);
        List<String> texts = new ArrayList<>();
        strings(JsonMapper.shared().readTree(answer.body()), texts);
        assertThat(texts).contains(EVIL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "zip", "xlsx", "bib", "ris"})
    void filesAreTakenAwayAndNotShown(String extension) {
        HttpResponse<String> answer = get("/cases." + extension + "?q=hostilium");
        assertThat(answer.statusCode()).isEqualTo(200);
        Owed.safety(answer);
        assertThat(Owed.header(answer, "Content-Disposition")).startsWith("attachment;");
        assertThat(Owed.header(answer, "Content-Type")).doesNotContain("html");
    }

    @Test
    void whatIsAskedForComesBackAsText() {
        String asked = URLEncoder.encode(EVIL, StandardCharsets.UTF_8).replace("+", "%20");
        for (String address : List.of(
                "/cases?q=",
                "/cases?country=",
                "/cases?from=",
                "/cases?sort=",
                "/cases?page=",
                "/cases?view=",
                "/cases/compare?slug=",
                "/search?q=",
                "/search/suggest?q=",
                "/readings?q=",
                "/readings?style=",
                "/readings?after=",
                "/citation-styles?q=",
                "/strategies?policy=",
                "/cases?x\"><script>alert(1)</script>="
                        .replace("\"", "%22")
                        .replace("<", "%3C")
                        .replace(">", "%3E"))) {
            for (Language language : Language.values()) {
                HttpResponse<String> answer = get(language.prefix() + address + asked);
                assertThat(answer.statusCode()).as(address).isIn(200, 400);
                Owed.safety(answer);
                assertNothingRuns(answer);
            }
        }
        for (String folder : List.of("/cases/", "/readings/", "/strategies/", "/places/", "/questions/", "/")) {
            HttpResponse<String> answer = get(folder + "%3Cscript%3Ealert(1)%22'%3E");
            assertThat(answer.statusCode()).as(folder).isEqualTo(404);
            assertNothingRuns(answer);
        }
    }

    private static void assertNothingRuns(HttpResponse<String> answer) {
        String outside = LINKED_DATA.matcher(answer.body()).replaceAll("");
        assertThat(RUNS.matcher(outside)
                        .results()
                        .map(hit -> outside.substring(
                                Math.max(0, hit.start() - 60), Math.min(outside.length(), hit.end() + 60))))
                .as(answer.uri().toString())
                .isEmpty();
    }

    private static void strings(JsonNode node, List<String> into) {
        if (node.isString()) into.add(node.asString());
        node.forEach(child -> strings(child, into));
    }

    private void load(String file) throws IOException {
        imports.load(
                new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                new Saving("Eve " + EVIL, "Saved " + EVIL),
                progress -> {});
    }

    /** Every text of a case is the attack, and so is every free text of its source. */
    private static String hostile(String version) {
        return """
            [{"slug": "SLUG", "title": EVIL, "summary": EVIL, "countries": ["NL"],
              "places": [{"name": EVIL, "lat": 52, "lon": 5}], "startYear": 2004, "policyArea": "03.1",
              "phases": ["co-delivery"], "level": "collective", "participants": EVIL,
              "participantCount": {"value": 7, "note": EVIL}, "actors": [{"name": EVIL, "kind": "nonprofit"}],
              "citizenContribution": EVIL, "professionalContribution": EVIL,
              "strategies": [{"kind": "peer-support", "description": EVIL, "source": "SHORT"}],
              "outcomes": [{"dimension": "trust", "direction": "positive", "description": EVIL, "source": "SHORT"}],
              "challenges": [EVIL, "VERSION"], "legalBasis": EVIL, "funding": EVIL, "evidenceBasis": "evaluation",
              "themes": [3],
              "sources": [{"key": "SHORT", "seenAt": null, "csl": {"type": "report", "title": EVIL,
                "author": [{"family": EVIL, "given": EVIL}, {"literal": EVIL}], "container-title": EVIL, "publisher": EVIL,
                "note": EVIL, "annote": EVIL}}]}]
            """.replace("EVIL", JsonMapper.shared().writeValueAsString(EVIL))
                .replace("SHORT", "<script>alert(1)</script>'")
                .replace("VERSION", version)
                .replace("SLUG", SLUG);
    }

    private HttpResponse<String> get(String address) {
        return new Visitor(port).get(address);
    }
}
