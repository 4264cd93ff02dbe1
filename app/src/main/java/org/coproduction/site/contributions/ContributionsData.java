package org.coproduction.site.contributions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.coproduction.people.Contribution;
import org.coproduction.people.PeopleSeen;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.Bilingual;
import org.jspecify.annotations.Nullable;

/** The same for programs. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ContributionsData(String name, String url, int total, List<Count> counts, List<One> contributions) {
    record Count(int year, String kind, String part, int number) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record One(
            String kind,
            String part,
            Bilingual title,
            String url,
            LocalDate on,
            List<String> authors,
            @Nullable String version) {}

    static ContributionsData of(PeopleSeen.Seen person, List<Contribution> all, Here here) {
        Years years = Years.of(all);
        List<Count> counts = new ArrayList<>();
        for (Years.Row row : years.rows())
            for (int i = 0; i < years.kinds().size(); i++) {
                Years.Kind kind = years.kinds().get(i);
                int number = row.numbers().get(i);
                if (number > 0)
                    counts.add(new Count(row.year(), kind.kind(), kind.part().key(), number));
            }
        return new ContributionsData(
                person.name(),
                here.absolute(here.link(person.address() + "/contributions")),
                all.size(),
                List.copyOf(counts),
                all.stream()
                        .map(one -> new One(
                                one.kind(),
                                one.part().key(),
                                one.title(),
                                here.absolute(one.address()),
                                one.on(),
                                one.authors(),
                                one.version()))
                        .toList());
    }
}
