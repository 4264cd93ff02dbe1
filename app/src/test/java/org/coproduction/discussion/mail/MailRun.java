package org.coproduction.discussion.mail;

import java.time.LocalDate;
import java.util.Collection;
import org.springframework.context.ApplicationContext;

/** All mails of the discussion that a week sends, at once. */
public final class MailRun {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    private MailRun() {}

    public static void all(ApplicationContext site, Collection<Long> posts) {
        posts.forEach(site.getBean(NoticeMails.class)::atOnce);
        site.getBean(NoticeMailJobs.class).morning(MONDAY);
    }
}
