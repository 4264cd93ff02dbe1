package org.coproduction.cases;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.coproduction.agenda.Agenda;
import org.coproduction.agenda.Theme;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is missing or wrong in a draft before it can be published: what an import asks, and a source for each claim. */
@Component
public class DraftCheck {
    private static final String ANY_SLUG = "a-case";

    private final CaseSchema schema = new CaseSchema();
    private final Agenda agenda;

    DraftCheck(Agenda agenda) {
        this.agenda = agenda;
    }

    /** In the order of the schema's rules; at most {@value Faults#MOST}. */
    public List<Fault> of(DraftText text) {
        ObjectNode whole = (ObjectNode) JsonMapper.shared().readTree(text.json());
        whole.put("slug", ANY_SLUG);
        CaseNode given = new CaseNode(0, whole, List.of());
        Set<Integer> themes = agenda.themes().stream().map(Theme::number).collect(Collectors.toUnmodifiableSet());
        Faults faults = new Faults();
        new CaseRules(schema, themes).check(given, faults);
        for (String list : List.of("strategies", "outcomes")) {
            int place = 0;
            for (JsonNode claim : whole.path(list)) {
                if (!claim.has("source"))
                    faults.add(given.fault("/" + list + "/" + place + "/source", "claim.unsourced"));
                place++;
            }
        }
        return faults.refusal().faults();
    }
}
