package org.coproduction.discussion.own;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.coproduction.discussion.Notice;
import org.coproduction.discussion.Notices;
import org.coproduction.people.Names;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts names to what somebody was told of. */
@Component
class NoticesPages {
    private final Notices notices;
    private final Names names;

    NoticesPages(Notices notices, Names names) {
        this.notices = notices;
        this.names = names;
    }

    NoticesPage of(UUID person) {
        List<Notice> newest = notices.newest(person);
        Map<UUID, String> known =
                names.of(newest.stream().map(NoticesPages::author).toList());
        return new NoticesPage(newest.stream().map(notice -> row(notice, known)).toList());
    }

    private static NoticesPage.Row row(Notice notice, Map<UUID, String> known) {
        UUID author = author(notice);
        return new NoticesPage.Row(notice, author == null ? null : known.get(author));
    }

    private static @Nullable UUID author(Notice notice) {
        return switch (notice) {
            case Notice.OfPost post -> post.author();
            case Notice.OfHappening happening -> null;
        };
    }
}
