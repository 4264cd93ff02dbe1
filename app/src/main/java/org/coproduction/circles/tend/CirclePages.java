package org.coproduction.circles.tend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coproduction.circles.Circle;
import org.coproduction.circles.CircleMember;
import org.coproduction.circles.Circles;
import org.coproduction.circles.OnCirclePage;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.platform.markdown.Markdown;
import org.coproduction.platform.web.Here;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts names to who belongs to a circle. */
@Component
class CirclePages {
    private static final int FOUND = 20;

    private final Circles circles;
    private final People people;
    private final List<OnCirclePage> parts;

    CirclePages(Circles circles, People people, ObjectProvider<OnCirclePage> parts) {
        this.circles = circles;
        this.people = people;
        this.parts = parts.orderedStream().toList();
    }

    CirclePage of(Circle circle, Here here) {
        return new CirclePage(
                circle,
                Markdown.html(circle.purpose()),
                rows(circles.members(circle.id()), here),
                parts.stream().map(part -> part.part(circle, here)).toList());
    }

    /** @param words of the name of who is to be invited, or empty */
    MembersPage members(Circle circle, String words, Here here) {
        List<CircleMember> members = circles.members(circle.id());
        List<UUID> ids = members.stream().map(CircleMember::person).toList();
        return new MembersPage(
                circle,
                rows(members, here),
                words,
                people.named(words, FOUND).stream()
                        .map(person -> new MembersPage.Found(
                                person.name().value(),
                                person.handle().value(),
                                ids.contains(person.id().value())))
                        .toList());
    }

    /** Who left while the page was made is passed over. */
    private List<CirclePage.Row> rows(List<CircleMember> members, Here here) {
        Map<UUID, Person> known =
                people.withIds(members.stream().map(CircleMember::person).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(person -> person.id().value(), Function.identity()));
        List<CirclePage.Row> rows = new ArrayList<>();
        for (CircleMember member : members) {
            Person person = known.get(member.person());
            if (person != null)
                rows.add(new CirclePage.Row(
                        person.name().value(),
                        person.handle().value(),
                        member.keeper(),
                        member.since(),
                        member.person().equals(here.viewer().id())));
        }
        return rows;
    }
}
