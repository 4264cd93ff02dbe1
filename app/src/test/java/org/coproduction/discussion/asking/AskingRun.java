package org.coproduction.discussion.asking;

import org.springframework.context.ApplicationContext;

/** What is done each hour, at once. */
public final class AskingRun {
    private AskingRun() {}

    public static void all(ApplicationContext site) {
        site.getBean(InquiryJob.class).askNext();
    }
}
