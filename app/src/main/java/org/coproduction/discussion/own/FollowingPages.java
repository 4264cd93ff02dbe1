package org.coproduction.discussion.own;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coproduction.discussion.Categories;
import org.coproduction.discussion.Follows;
import org.coproduction.discussion.KnownSubjects;
import org.coproduction.discussion.Subject;
import org.coproduction.discussion.SubjectId;
import org.coproduction.discussion.Target;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.Bilingual;
import org.springframework.stereotype.Component;

/** Puts names to what somebody follows; what is gone since is left out. */
@Component
class FollowingPages {
    private final Follows follows;
    private final KnownSubjects subjects;
    private final Categories categories;
    private final People people;

    FollowingPages(Follows follows, KnownSubjects subjects, Categories categories, People people) {
        this.follows = follows;
        this.subjects = subjects;
        this.categories = categories;
        this.people = people;
    }

    /** Each kind is asked once. */
    FollowingPage of(Here here) {
        List<Follows.Chosen> all = follows.of(here.viewer().person());
        Map<SubjectId, Subject> records = subjects.with(all.stream()
                .map(Follows.Chosen::target)
                .filter(Target.OnRecord.class::isInstance)
                .map(target -> ((Target.OnRecord) target).id())
                .toList());
        Set<UUID> ids = all.stream()
                .map(Follows.Chosen::target)
                .filter(Target.Somebody.class::isInstance)
                .map(target -> ((Target.Somebody) target).person())
                .collect(Collectors.toSet());
        Map<UUID, Person> persons = people.withIds(ids).stream()
                .collect(Collectors.toMap(person -> person.id().value(), Function.identity()));
        return new FollowingPage(all.stream()
                .map(chosen -> row(chosen, records, persons, here))
                .flatMap(Optional::stream)
                .toList());
    }

    private Optional<FollowingPage.Row> row(
            Follows.Chosen chosen, Map<SubjectId, Subject> records, Map<UUID, Person> persons, Here here) {
        return switch (chosen.target()) {
            case Target.OneDebate debate ->
                Optional.ofNullable(chosen.title()).map(title -> {
                    String address = "/discussion/threads/" + debate.id();
                    return new FollowingPage.Row(
                            "debate", title, chosen.language(), address, address + "/following", chosen.level());
                });
            case Target.OnRecord record ->
                Optional.ofNullable(records.get(record.id())).map(subject -> {
                    Bilingual.Text title = here.text(subject.title());
                    return new FollowingPage.Row(
                            record.id().kind(),
                            title.value(),
                            title.fallback() ? title.language().tag() : null,
                            subject.address(),
                            subject.debates() + "/following",
                            chosen.level());
                });
            case Target.Somebody somebody ->
                Optional.ofNullable(persons.get(somebody.person()))
                        .map(person -> new FollowingPage.Row(
                                "person",
                                person.name().value(),
                                null,
                                "/people/" + person.handle(),
                                "/discussion/people/" + person.handle() + "/following",
                                chosen.level()));
            case Target.Part part ->
                categories
                        .with(part.category())
                        .map(category -> new FollowingPage.Row(
                                "part",
                                category.title(here),
                                null,
                                category.address(),
                                category.address() + "/following",
                                chosen.level()));
        };
    }
}
