package org.coproduction.cases.review;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.cases.CaseCalls;
import org.coproduction.cases.CaseDifferences;
import org.coproduction.cases.CaseVersion;
import org.coproduction.cases.Draft;
import org.coproduction.cases.FieldDifference;
import org.coproduction.cases.Review;
import org.coproduction.people.People;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.words.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what editors see. */
@Component
class ReviewPages {
    private final CaseDifferences differences;
    private final People people;
    private final CaseCalls calls;

    ReviewPages(CaseDifferences differences, People people, CaseCalls calls) {
        this.differences = differences;
        this.people = people;
        this.calls = calls;
    }

    QueuePage queue(List<Draft> waiting, Here here) {
        Map<UUID, String> names = names(waiting.stream()
                .flatMap(draft -> Stream.concat(
                        draft.authorIds().stream(),
                        Stream.ofNullable(draft.reviewer()).map(PersonId::value)))
                .collect(Collectors.toSet()));
        PersonId me = PersonId.of(here.viewer());
        return new QueuePage(waiting.stream()
                .map(draft -> new QueuePage.Line(
                        draft.title(),
                        "/editing/" + draft.id(),
                        draft.isNewCase(),
                        authors(draft, names, here),
                        days(draft),
                        draft.reviewer() == null
                                ? ""
                                : names.getOrDefault(draft.reviewer().value(), here.say("review.left")),
                        draft.isBy(me)))
                .toList());
    }

    ReviewPage review(Review review, List<Mistake> mistakes, Here here) {
        Draft draft = review.draft();
        Set<UUID> ids = new HashSet<>(draft.authorIds());
        review.remarks().forEach(remark -> {
            PersonId by = remark.by();
            if (by != null) ids.add(by.value());
        });
        Map<UUID, String> names = names(ids);
        return new ReviewPage(
                draft,
                review.base() == null ? 1 : review.base().number() + 1,
                authors(draft, names, here),
                calls.of(draft.id()).orElse(null),
                days(draft),
                parts(review, names, here),
                review.decided(),
                draft.isBy(PersonId.of(here.viewer())),
                mistakes,
                here.language() == Language.EN ? null : Language.EN.tag());
    }

    private List<ReviewPage.Part> parts(Review review, Map<UUID, String> names, Here here) {
        CaseVersion base = review.base();
        Draft draft = review.draft();
        Map<String, FieldDifference> changed = differences
                .between(
                        base == null ? null : base.text(),
                        draft.text().soFar(Objects.requireNonNull(draft.slug())),
                        here)
                .stream()
                .collect(Collectors.toMap(FieldDifference::name, Function.identity()));
        return review.changed().stream()
                .map(field -> new ReviewPage.Part(
                        changed.getOrDefault(
                                field, new FieldDifference(field, here.say("case.field." + field), List.of())),
                        review.verdicts().containsKey(field)
                                ? review.verdicts().get(field).key()
                                : null,
                        lines(review, field, names, here)))
                .toList();
    }

    private static List<ReviewPage.Line> lines(Review review, String field, Map<UUID, String> names, Here here) {
        return review.remarks().stream()
                .filter(remark -> remark.field().equals(field))
                .map(remark -> new ReviewPage.Line(name(remark.by(), names, here), remark.text(), remark.at()))
                .toList();
    }

    private static String authors(Draft draft, Map<UUID, String> names, Here here) {
        String all = draft.authorIds().stream()
                .map(id -> names.getOrDefault(id, ""))
                .filter(name -> !name.isEmpty())
                .sorted()
                .collect(Collectors.joining(", "));
        if (!all.isEmpty()) return all;
        return draft.ownerName() == null ? here.say("review.left") : draft.ownerName();
    }

    private static String name(@Nullable PersonId by, Map<UUID, String> names, Here here) {
        return by == null ? here.say("review.left") : names.getOrDefault(by.value(), here.say("review.left"));
    }

    private Map<UUID, String> names(Set<UUID> ids) {
        return people.withIds(ids).stream()
                .collect(Collectors.toMap(
                        person -> person.id().value(), person -> person.name().value()));
    }

    private static long days(Draft draft) {
        Instant since = draft.submittedAt();
        return since == null ? 0 : Duration.between(since, Instant.now()).toDays();
    }
}
