package org.coproduction.discussion.mail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post that somebody is to be told of by mail.
 *
 * @param author null for a former member
 */
record Told(
        long notice,
        UUID person,
        long debate,
        long post,
        int number,
        String title,
        @Nullable UUID author,
        String text) {}
