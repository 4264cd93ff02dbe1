package org.coproduction.cases.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.cases.CaseSlug;
import org.coproduction.cases.DraftText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How published cases say what a field asks for; those of the same policy area first. */
@Component
class Samples {
    private static final int READ = 12;
    private static final int SHOWN = 2;
    private static final int LONGEST = 600;
    private static final Map<String, String> PROSE =
            Map.of("strategies", "description", "outcomes", "description", "challenges", "");

    private final JdbcClient jdbc;

    Samples(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String SOME =
            """
        (SELECT c.slug, c.title, v.text FROM cases c JOIN case_versions v ON v.case_id = c.id AND v.number = c.version
          WHERE c.policy_area = :area ORDER BY c.id LIMIT :most)
        UNION ALL
        (SELECT c.slug, c.title, v.text FROM cases c JOIN case_versions v ON v.case_id = c.id AND v.number = c.version
          ORDER BY c.id LIMIT :most)
        """; // served by the keys of cases and case_versions; the first part ends after some cases of one policy
    // area

    private record Read(String slug, String title, JsonNode text) {}

    /** By field; only of those that are there. */
    Map<String, List<Entry.Sample>> of(DraftText draft, List<String> fields) {
        List<Read> some = jdbc.sql(SOME)
                .param("area", draft.text("policyArea"))
                .param("most", READ)
                .query((row, n) -> new Read(
                        row.getString("slug"),
                        row.getString("title"),
                        JsonMapper.shared().readTree(row.getString("text"))))
                .list();
        Map<String, List<Entry.Sample>> samples = new HashMap<>();
        for (String field : fields) samples.put(field, of(field, some));
        return samples;
    }

    private static List<Entry.Sample> of(String field, List<Read> some) {
        List<Entry.Sample> samples = new ArrayList<>();
        for (Read one : some) {
            String text = text(field, one.text());
            String address = new CaseSlug(one.slug()).address();
            boolean fresh =
                    samples.stream().noneMatch(sample -> sample.address().equals(address));
            if (text.isEmpty() || text.length() > LONGEST || !fresh) continue;
            samples.add(new Entry.Sample(text, one.title(), address));
            if (samples.size() == SHOWN) break;
        }
        return samples;
    }

    private static String text(String field, JsonNode text) {
        JsonNode value = text.path(field);
        if (!PROSE.containsKey(field)) return value.asString("");
        JsonNode first = value.path(0);
        return first.isString() ? first.asString() : first.path("description").asString("");
    }
}
