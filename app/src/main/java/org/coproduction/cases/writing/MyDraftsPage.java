package org.coproduction.cases.writing;

import java.time.Instant;
import java.util.List;
import org.coproduction.cases.Draft;
import org.coproduction.cases.DraftState;
import org.coproduction.platform.web.Here;

/** What somebody writes: what they can go on with, what others have to do, what is done or put aside. */
public record MyDraftsPage(List<Line> open, List<Line> waiting, List<Line> done, List<Line> aside) {
    public MyDraftsPage {
        open = List.copyOf(open);
        waiting = List.copyOf(waiting);
        done = List.copyOf(done);
        aside = List.copyOf(aside);
    }

    /** @param own whether the reader is its owner, and not somebody they write it with */
    public record Line(String title, String address, DraftState state, boolean newCase, boolean own, Instant savedAt) {}

    static MyDraftsPage of(List<Draft> drafts, Here here) {
        return new MyDraftsPage(
                lines(drafts.stream().filter(one -> one.state().isOpen()).toList(), here),
                lines(drafts.stream().filter(one -> one.state().isWithEditors()).toList(), here),
                lines(
                        drafts.stream()
                                .filter(one -> one.state() == DraftState.PUBLISHED)
                                .toList(),
                        here),
                lines(
                        drafts.stream()
                                .filter(one -> one.state() == DraftState.WITHDRAWN)
                                .toList(),
                        here));
    }

    private static List<Line> lines(List<Draft> drafts, Here here) {
        return drafts.stream()
                .map(one -> new Line(
                        one.title().isEmpty() ? here.say("writing.untitled") : one.title(),
                        one.id().address(),
                        one.state(),
                        one.isNewCase(),
                        one.owner() != null
                                && one.owner().value().equals(here.viewer().id()),
                        one.savedAt()))
                .toList();
    }

    public boolean isEmpty() {
        return open.isEmpty() && waiting.isEmpty() && done.isEmpty() && aside.isEmpty();
    }
}
