package org.coproduction.people.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.coproduction.people.Contribution;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.Bilingual;
import org.springframework.stereotype.Component;

@Component
class ContributedExample implements Example {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Override
    public String template() {
        return "people/contributed";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of(
                "page",
                new Contributed(List.of(one("A", Contribution.Part.AUTHOR), one("B", Contribution.Part.REVIEWER))));
    }

    private static Contribution one(String title, Contribution.Part part) {
        return new Contribution(
                "example", "contributed.example", Bilingual.english(title), "/", part, DAY, List.of(), null);
    }
}
