package org.coproduction.programmes.browse;

import org.coproduction.platform.feed.Feed;
import org.coproduction.platform.markdown.Markdown;
import org.coproduction.platform.web.Here;
import org.coproduction.programmes.Programme;

/** Programmes for feed readers, those that changed last first. */
final class ProgrammesFeed {
    private ProgrammesFeed() {}

    static Feed of(ProgrammeList newest, Here here) {
        return Feed.of(
                here.say("programmes.title"),
                newest.feed(),
                newest.at(1),
                newest.programmes().stream().map(ProgrammesFeed::entry).toList(),
                here);
    }

    private static Feed.Entry entry(Programme programme) {
        return new Feed.Entry(
                programme.address(),
                programme.title(),
                null,
                programme.begunAt(),
                programme.changedAt(),
                new Feed.Text(
                        Markdown.html(programme.goal()), programme.language().tag()));
    }
}
