package org.coproduction.interests.browse;

import static org.coproduction.platform.web.Allowed.Who.CONVENER;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.agenda.Agenda;
import org.coproduction.agenda.QuestionSlug;
import org.coproduction.discussion.RecordDebates;
import org.coproduction.interests.Interest;
import org.coproduction.interests.Interests;
import org.coproduction.interests.Member;
import org.coproduction.interests.OnInterestPage;
import org.coproduction.interests.Way;
import org.coproduction.people.Names;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.PersonId;
import org.coproduction.platform.markdown.Markdown;
import org.coproduction.platform.search.Found;
import org.coproduction.platform.search.Order;
import org.coproduction.platform.search.Reading;
import org.coproduction.platform.search.SearchIndex;
import org.coproduction.platform.search.Selection;
import org.coproduction.platform.web.Here;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the page of an interest: a query for who takes part, two for names, one reading of the index. */
@Component
class InterestPages {
    private static final int CLOSE = 5;

    private final Interests interests;
    private final Grounds grounds;
    private final Agenda agenda;
    private final People people;
    private final Names names;
    private final SearchIndex index;
    private final RecordDebates debates;
    private final List<OnInterestPage> parts;

    InterestPages(
            Interests interests,
            Grounds grounds,
            Agenda agenda,
            People people,
            Names names,
            SearchIndex index,
            RecordDebates debates,
            ObjectProvider<OnInterestPage> parts) {
        this.interests = interests;
        this.grounds = grounds;
        this.agenda = agenda;
        this.people = people;
        this.names = names;
        this.index = index;
        this.debates = debates;
        this.parts = parts.orderedStream().toList();
    }

    InterestPage of(Interest interest, Here here) {
        List<Member> members = interests.members(interest.number());
        Map<UUID, Person> known = known(members);
        QuestionSlug became = interest.became();
        boolean in = here.viewer().signedIn();
        PersonId reader = in ? PersonId.of(here.viewer()) : null;
        return new InterestPage(
                interest,
                grounds.of(interest.theme(), interest.question()),
                Markdown.html(interest.text()),
                raiser(interest),
                became == null ? null : agenda.question(became).orElseThrow(),
                Arrays.stream(Way.values())
                        .map(way -> new InterestPage.Count(
                                way,
                                members.stream()
                                        .filter(member -> member.ways().contains(way))
                                        .count()))
                        .filter(count -> count.people() > 0)
                        .toList(),
                in ? rows(members, known) : List.of(),
                members.stream()
                        .filter(member -> member.person().equals(reader))
                        .map(Member::ways)
                        .flatMap(List::stream)
                        .collect(Collectors.toSet()),
                reader != null && (interest.isBy(reader) || here.viewer().may(CONVENER)),
                index.read(reading -> close(reading, interest)),
                parts.stream().map(part -> part.part(interest, here)).toList(),
                debates.on(interest.subject(), here));
    }

    /** As they sign, or as they left where they stay credited. */
    private @Nullable String raiser(Interest interest) {
        PersonId raised = interest.raisedBy();
        return raised == null ? null : names.of(List.of(raised.value())).get(raised.value());
    }

    private Map<UUID, Person> known(List<Member> members) {
        Set<UUID> ids = members.stream().map(member -> member.person().value()).collect(Collectors.toSet());
        return people.withIds(ids).stream()
                .collect(Collectors.toMap(person -> person.id().value(), Function.identity()));
    }

    /** Who left while the page was made is passed over. */
    private static List<InterestPage.Row> rows(List<Member> members, Map<UUID, Person> known) {
        List<InterestPage.Row> rows = new ArrayList<>();
        for (Member member : members) {
            Person person = known.get(member.person().value());
            if (person != null)
                rows.add(new InterestPage.Row(
                        person.name().value(), "/people/" + person.handle().value(), member.ways()));
        }
        return rows;
    }

    private static List<Found> close(Reading reading, Interest interest) {
        QuestionSlug question = interest.question();
        String facet = question == null ? "theme" : "question";
        List<String> values = List.of(question == null ? Integer.toString(interest.theme()) : question.value());
        return Stream.of("case", "reading")
                .map(kind -> reading.found(Selection.of(kind).choose(facet, values), Order.TEXT, CLOSE))
                .flatMap(List::stream)
                .toList();
    }
}
