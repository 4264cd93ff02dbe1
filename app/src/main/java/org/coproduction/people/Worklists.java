package org.coproduction.people;

import java.util.List;
import org.coproduction.platform.web.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All the work that waits for somebody with their rights. */
@Component
public class Worklists {
    private final List<Worklist> lists;

    Worklists(ObjectProvider<Worklist> lists) {
        this.lists = lists.orderedStream().toList();
    }

    /** One of the lists as it stands. */
    public record Line(String words, String address, Worklist.Standing standing) {}

    /** Those that are empty too. */
    public List<Line> of(Viewer viewer) {
        return lists.stream()
                .filter(list -> viewer.may(list.who()))
                .map(list -> new Line(list.words(), list.address(), list.standing()))
                .toList();
    }
}
