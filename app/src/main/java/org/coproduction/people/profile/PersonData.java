package org.coproduction.people.profile;

import java.time.LocalDate;
import java.util.List;
import org.coproduction.people.Contribution;
import org.coproduction.people.Mark;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.Bilingual;
import org.jspecify.annotations.Nullable;

/** A person for programs; what the one who asks may not see is null or empty. */
record PersonData(
        String name,
        String handle,
        String url,
        @Nullable String affiliation,
        @Nullable String country,
        List<String> voices,
        List<String> themes,
        List<String> methods,
        List<String> languages,
        boolean openToJointWork,
        @Nullable String biography,
        @Nullable String orcid,
        List<String> links,
        @Nullable String photo,
        List<Part> contributions) {
    record Part(String kind, Bilingual title, String url, String part, LocalDate on) {}

    static PersonData of(Profile person, List<Contribution> contributions, Here here) {
        return new PersonData(
                person.name(),
                person.handle().value(),
                here.absolute(here.link(person.address())),
                person.one(Field.AFFILIATION),
                person.one(Field.COUNTRY),
                person.marks().stream().map(Mark::key).sorted().toList(),
                person.all(Field.THEMES),
                person.all(Field.METHODS),
                person.all(Field.LANGUAGES),
                person.openToJointWork(),
                person.one(Field.BIOGRAPHY),
                person.one(Field.ORCID),
                person.all(Field.LINKS),
                person.photo() == null ? null : here.absolute(person.photo()),
                contributions.stream()
                        .map(one -> new Part(
                                one.kind(),
                                one.title(),
                                here.absolute(here.link(one.address())),
                                one.part().key(),
                                one.on()))
                        .toList());
    }
}
