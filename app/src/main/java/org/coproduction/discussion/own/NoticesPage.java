package org.coproduction.discussion.own;

import java.util.List;
import org.coproduction.discussion.Notices;
import org.jspecify.annotations.Nullable;

/** What its reader was told of, the newest first. */
public record NoticesPage(List<Row> rows) {
    public NoticesPage {
        rows = List.copyOf(rows);
    }

    /** @param author null for a former member */
    public record Row(Notices.Notice notice, @Nullable String author) {
        public boolean unseen() {
            return notice.seenAt() == null;
        }
    }

    public boolean anyUnseen() {
        return rows.stream().anyMatch(Row::unseen);
    }
}
